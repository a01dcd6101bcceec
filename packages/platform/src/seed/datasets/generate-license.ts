import type { Dataset, DatasetLicense } from '@voucher-graph/datasets';
import { addDays, present } from '../present.ts';
import type { Random } from '../random.ts';
import { dayOf } from './day-of.ts';
import { sha256Of } from './sha256-of.ts';

export type LicenseRequest = {
  readonly company: { readonly id: string; readonly regionCode: string };
  /** Of a grade that may be licensed. */
  readonly dataset: Dataset;
  /** About when it is signed; before the seed's present. */
  readonly around: Date;
};

/**
 * A signed license without subsidy: hold and capture that at the ledger for at most the price, then `attachVouchers`.
 * @throws RangeError for CORE data, which is never licensed
 */
export function generateLicense(random: Random, { company, dataset, around }: LicenseRequest): DatasetLicense {
  if (dataset.price === null) throw new RangeError(`Dataset ${dataset.id} is ${dataset.grade}: pick another.`);
  const requestedAt = addDays(around, -random.int(3, 30));
  const deliveredAt = addDays(around, random.int(1, 12));
  const validFrom = dayOf(deliveredAt);
  const validUntil = dataset.termMonths === null ? null : lastDayOf(deliveredAt, dataset.termMonths);
  const isDelivered = deliveredAt < present;
  const isOver = validUntil !== null && validUntil < dayOf(present);
  return {
    id: random.uuid(requestedAt),
    companyId: company.id,
    companyRegionCode: company.regionCode,
    datasetId: dataset.id,
    datasetGrade: dataset.grade,
    status: !isDelivered
      ? 'SIGNED'
      : isOver
        ? 'EXPIRED'
        : random.weighted([
            ['ACTIVE', 92],
            ['SUSPENDED', 3],
            ['TERMINATED', 3],
            ['REVOKED', 2],
          ]),
    purpose: random.pick(dataset.purposes),
    territory: dataset.territory,
    exportAssessmentId: dataset.exportAssessmentId,
    price: discounted(random, dataset.price),
    subsidy: 0n,
    exchangeCode: dataset.exchangeCode,
    requestedAt,
    signedAt: around,
    ...(isDelivered
      ? {
          validFrom,
          validUntil,
          deliverySha256: sha256Of(random),
          deliveryUrl: `https://delivery.example/${random.int(1_000_000, 9_999_999)}`,
          deliveredAt,
        }
      : { validFrom: null, validUntil: null, deliverySha256: null, deliveryUrl: null, deliveredAt: null }),
    synthetic: true,
  };
}

/** Up to 15 % off the list price, in whole yuan. */
function discounted(random: Random, listPrice: bigint): bigint {
  const price = (listPrice * BigInt(random.int(8_500, 10_000))) / 10_000n;
  return price - (price % 100n);
}

/** The last day of a term: the day before the same day of the month it ends in, or that month's last. */
function lastDayOf(start: Date, months: number): string {
  const monthEnd = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0)).getUTCDate();
  const day = Math.min(start.getUTCDate(), monthEnd);
  return dayOf(new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, day - 1)));
}
