import { versionInForce, type RuleTerms } from '@voucher-graph/rules';
import type { Voucher } from '@voucher-graph/programs';
import { addDays, present } from '../present.ts';
import { funds, programs, type ProgramRows } from '../programs/index.ts';
import type { Random } from '../random.ts';

/** What the plan needs to know of a company. */
export type Applicant = { readonly id: string; readonly regionCode: string; readonly createdAt: Date };

/** A voucher that a company got, before anything is spent of it. */
export type Grant = {
  readonly voucher: Voucher;
  readonly company: { readonly id: string; readonly regionCode: string };
  readonly faceFen: bigint;
  readonly validUntil: Date;
  readonly programCode: string;
  readonly fundCode: string;
  readonly terms: RuleTerms;
  /** The rate that everyone gets: the lowest of the program's tiers. */
  readonly rateBasisPoints: number;
};

/** A program that grants in the seed: its fund's amount is known, and its rule names a rate. */
type Open = {
  readonly id: string;
  readonly code: string;
  readonly fundId: string;
  readonly fundCode: string;
  /** Where its applicants are registered: a division's code without its trailing zeros. */
  readonly regionPrefix: string;
  readonly openToOutsiders: boolean;
  readonly ruleVersion: number;
  readonly terms: RuleTerms;
  readonly rateBasisPoints: number;
  readonly capFen: bigint;
  readonly from: Date;
  readonly to: Date;
};

/** Where no cap is on record, what the seed grants at most. */
const usualCapFen = 200_000_000n;
/** How much of a fund the seed grants at most, so that every fund has money left to show. */
const grantedAtMostBasisPoints = 8_500n;
/** So many companies get every voucher that fits, so that the smallest seed too has some with all there is to see. */
const wellSupported = 60;
const usualGrants = [
  [0, 35],
  [1, 35],
  [2, 22],
  [3, 8],
] as const;
/** How long the seed's vouchers are valid. Sources say one year for Guizhou and nothing elsewhere. */
const validDays = 365;

/**
 * Grants vouchers of the real programs to generated companies, each at home or where outsiders may apply, within every
 * cap per company and within what the fund has.
 */
export function planGrants(random: Random, applicants: Iterable<Applicant>, rows: ProgramRows): readonly Grant[] {
  const open = openPrograms(rows);
  const left = new Map(
    rows.funds.map(({ row, appropriation }) => [row.id, ((appropriation ?? 0n) * grantedAtMostBasisPoints) / 10_000n]),
  );
  const grants: Grant[] = [];
  let place = 0;
  for (const applicant of applicants) {
    const own = random.fork(applicant.id);
    const fitting = open.filter(
      ({ regionPrefix, openToOutsiders }) =>
        applicant.regionCode.startsWith(regionPrefix) || (openToOutsiders && own.chance(0.03)),
    );
    const wanted = place++ < wellSupported ? fitting.length : own.weighted(usualGrants);
    for (const program of own.sample(fitting, wanted)) {
      const grant = planGrant(own, applicant, program);
      const available = left.get(program.fundId) ?? 0n;
      if (!grant || grant.faceFen > available) continue;
      left.set(program.fundId, available - grant.faceFen);
      grants.push(grant);
    }
  }
  return grants;
}

/** A voucher of a program that outsiders may use to rent, for each. */
export function grantToOutsiders(
  random: Random,
  applicants: readonly Applicant[],
  rows: ProgramRows,
  given: { readonly issuedAt: Date; readonly faceFen: bigint },
): readonly Grant[] {
  const program = openPrograms(rows).find(
    ({ openToOutsiders, terms }) => openToOutsiders && terms.spendableOn.includes('COMPUTE'),
  );
  return program ? applicants.map((applicant) => grantOn(random, applicant, program, given)) : [];
}

function planGrant(random: Random, applicant: Applicant, program: Open): Grant | null {
  const earliest = new Date(Math.max(program.from.getTime(), addDays(applicant.createdAt, 30).getTime()));
  if (earliest >= program.to) return null;
  // Programs grow: of two days the later one.
  const [one, other] = [random.date(earliest, program.to), random.date(earliest, program.to)];
  const issuedAt = one > other ? one : other;
  const tenThousandths = BigInt(random.int(500, 5_000));
  const faceFen = ((program.capFen * tenThousandths) / 10_000n / 100_000n) * 100_000n;
  return faceFen === 0n ? null : grantOn(random, applicant, program, { issuedAt, faceFen });
}

function grantOn(
  random: Random,
  applicant: Applicant,
  program: Open,
  { issuedAt, faceFen }: { readonly issuedAt: Date; readonly faceFen: bigint },
): Grant {
  return {
    voucher: {
      id: random.uuid(issuedAt),
      companyId: applicant.id,
      programId: program.id,
      fundId: program.fundId,
      ruleVersion: program.ruleVersion,
      state: random.chance(0.01) ? 'FROZEN' : 'ACTIVE',
      issuedAt,
      synthetic: true,
    },
    company: applicant,
    faceFen,
    validUntil: addDays(issuedAt, validDays),
    programCode: program.code,
    fundCode: program.fundCode,
    terms: program.terms,
    rateBasisPoints: program.rateBasisPoints,
  };
}

function openPrograms(rows: ProgramRows): readonly Open[] {
  const appropriations = new Map(funds.map(({ code, appropriation }) => [code, appropriation]));
  const today = present.toISOString().slice(0, 10);
  return programs.flatMap((program) => {
    const row = rows.programs.find(({ code }) => code === program.code);
    const city = rows.cities.find(({ id }) => id === row?.cityId);
    const rule = versionInForce(program.rules, today);
    const rates = rule?.terms.rateTiers?.map(({ rateBasisPoints }) => rateBasisPoints) ?? [];
    if (!row?.fundId || !program.fund || !city || !rule?.effectiveFrom || rates.length === 0) return [];
    if ((appropriations.get(program.fund) ?? null) === null) return [];
    const from = addDays(new Date(`${rule.effectiveFrom}T00:00:00Z`), 30);
    return [
      {
        id: row.id,
        code: program.code,
        fundId: row.fundId,
        fundCode: program.fund,
        regionPrefix: city.code.replace(/(00){1,2}$/, ''),
        openToOutsiders: rule.terms.openToOutsiders ?? false,
        ruleVersion: rule.version,
        terms: rule.terms,
        rateBasisPoints: Math.min(...rates),
        capFen: smallest(rule.terms.caps?.map(({ amount }) => amount) ?? []),
        from,
        to: addDays(present, -30),
      },
    ];
  });
}

function smallest(amounts: readonly bigint[]): bigint {
  return amounts.reduce((least, amount) => (amount < least ? amount : least), amounts[0] ?? usualCapFen);
}
