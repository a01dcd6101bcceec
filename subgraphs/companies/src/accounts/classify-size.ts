import { formatFen } from '@voucher-graph/subgraph-kit';
import type { AccountsRow } from './accounts.entity.ts';
import {
  sizeGroupOf,
  sizeGroups,
  sizes,
  type CompanySize,
  type SizeGroup,
  type SizeMetric,
  type Thresholds,
} from './size-groups.ts';

export type SizeClassification = {
  readonly size: CompanySize;
  readonly group: SizeGroup;
  readonly metrics: readonly SizeMetricVerdict[];
  /** The reasoning in one line. */
  readonly explanation: string;
};

/** Values and thresholds: persons, or fen. */
export type SizeMetricVerdict = {
  readonly metric: SizeMetric;
  readonly value: bigint;
  readonly smallFrom: bigint;
  readonly mediumFrom: bigint;
  readonly largeFrom: bigint;
  readonly reaches: CompanySize;
};

/**
 * The size class of one year's accounts by the MIIT's standard of 2011: the lowest of the classes that the measures of
 * the company's group reach, each threshold included.
 */
export function classifySize(
  industryCode: string,
  accounts: Pick<AccountsRow, 'fiscalYear' | 'employees' | 'revenue' | 'assets'>,
): SizeClassification {
  const group = sizeGroupOf(industryCode);
  const values: Readonly<Record<SizeMetric, bigint>> = {
    EMPLOYEES: BigInt(accounts.employees),
    REVENUE: accounts.revenue,
    ASSETS: accounts.assets,
  };
  const thresholds: Partial<Record<SizeMetric, Thresholds>> = sizeGroups[group].metrics;
  const metrics = (Object.entries(thresholds) as [SizeMetric, Thresholds][]).map(
    ([metric, [small, medium, large]]) => ({
      metric,
      value: values[metric],
      smallFrom: small,
      mediumFrom: medium,
      largeFrom: large,
      reaches: reaches(values[metric], [small, medium, large]),
    }),
  );
  const size = sizes[Math.min(...metrics.map(({ reaches: reached }) => sizes.indexOf(reached)))] ?? 'MICRO';
  return { size, group, metrics, explanation: explain(size, group, metrics, accounts.fiscalYear) };
}

/** The accounts that count on a day: the latest of a year that ended on or before it; without a day, the latest. */
export function accountsAsOf<T extends Pick<AccountsRow, 'fiscalYear'>>(
  accounts: readonly T[],
  asOf: string | null | undefined,
): T | null {
  return accounts
    .filter(({ fiscalYear }) => !asOf || `${fiscalYear}-12-31` <= asOf)
    .reduce<T | null>((latest, each) => (latest && latest.fiscalYear > each.fiscalYear ? latest : each), null);
}

function reaches(value: bigint, thresholds: Thresholds): CompanySize {
  return sizes[thresholds.filter((threshold) => value >= threshold).length] ?? 'MICRO';
}

function explain(
  size: CompanySize,
  group: SizeGroup,
  metrics: readonly SizeMetricVerdict[],
  fiscalYear: number,
): string {
  const measured = metrics.map(({ metric, value, reaches: reached }) => `${say[metric](value)} reach ${reached}`);
  const decides = metrics.length > 1 ? ', and the lowest decides' : '';
  return `${sizeGroups[group].title}, accounts of ${fiscalYear}: ${measured.join('; ')}${decides}: ${size}.`;
}

const say: Readonly<Record<SizeMetric, (value: bigint) => string>> = {
  EMPLOYEES: (persons) => `${persons} employees`,
  REVENUE: (fen) => `CNY ${formatFen(fen)} of revenue`,
  ASSETS: (fen) => `CNY ${formatFen(fen)} of assets`,
};
