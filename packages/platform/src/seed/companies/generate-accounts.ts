import type { AccountsRow } from '@voucher-graph/companies';
import type { Random } from '../random.ts';
import type { Identity } from './identity-of.ts';

/** One to three years of accounts, the last of them 2025. Organizations that are no businesses file none. */
export function generateAccounts(random: Random, { id, kind, foundedOn }: Identity): readonly AccountsRow[] {
  if (kind !== 'ENTERPRISE' && kind !== 'SOLE_TRADER' && kind !== 'INTERMEDIARY') return [];
  const years = Math.min(random.int(1, 3), lastYear - Number(foundedOn.slice(0, 4)) + 1);
  const [fewest, most] = kind === 'SOLE_TRADER' ? ([1, 8] as const) : random.weighted(headcounts);
  let employees = random.int(fewest, most);
  return Array.from({ length: years }, (_, i) => {
    const fiscalYear = lastYear - years + 1 + i;
    employees = Math.max(1, Math.round(employees * (0.85 + random.float() * 0.5)));
    const revenueYuan = employees * random.int(150_000, 1_200_000);
    return {
      id: random.uuid(new Date(Date.UTC(fiscalYear + 1, 3, random.int(1, 30)))),
      companyId: id,
      fiscalYear,
      employees,
      revenue: BigInt(revenueYuan) * 100n,
      assets: BigInt(Math.round(revenueYuan * (0.4 + random.float() * 2))) * 100n,
    };
  });
}

const lastYear = 2025;

const headcounts: readonly (readonly [readonly [fewest: number, most: number], weight: number])[] = [
  [[1, 9], 35],
  [[8, 90], 42],
  [[80, 280], 17],
  [[250, 2500], 6],
];
