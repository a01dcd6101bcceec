import fc from 'fast-check';
import { noConditions, type Cap, type EvaluationRequest, type Grant, type RateTier, type RuleTerms } from '../index.ts';
import { aGrant, aRequest } from './build-request.ts';

// Random rules, purchases and histories for property tests.

export const fen = (most: bigint) => fc.bigInt({ min: 1n, max: most });
export const price = fen(5_000_000_00n);

/** Tiers of which all but the last have a condition that the purchase may or may not meet. */
const tiers: fc.Arbitrary<readonly RateTier[]> = fc
  .tuple(
    fc.integer({ min: 1, max: 8000 }),
    fc.array(
      fc.record({
        rate: fc.integer({ min: 1, max: 8000 }),
        asked: fc.oneof(
          fc.constant({ domesticChips: true }),
          fc.constant({ domesticChips: false }),
          fen(3_000_000_00n).map((yearContractsAtMost) => ({ yearContractsAtMost })),
          fc.integer({ min: 1, max: 24 }).map((monthsAtMost) => ({ monthsAtMost })),
        ),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([last, some]) => [
    ...some.map(({ rate, asked }) => ({
      ...tier(rate),
      appliesWhen: 'sometimes',
      conditions: { ...noConditions, ...asked },
    })),
    tier(last),
  ]);

const caps: fc.Arbitrary<readonly Cap[]> = fc.array(
  fc.record<Cap>({
    scope: fc.constantFrom(
      'CONTRACT',
      'CLAIM',
      'PROJECT',
      'COMPANY_YEAR',
      'COMPANY_LIFETIME',
      'GROUP_YEAR',
      'NOT_STATED',
    ),
    amount: fen(2_000_000_00n),
    appliesWhen: fc.constant(null),
    conditions: fc.constant(null),
  }),
  { minLength: 1, maxLength: 4 },
);

const terms: fc.Arbitrary<Partial<RuleTerms>> = fc.record<
  Pick<
    RuleTerms,
    | 'rateTiers'
    | 'caps'
    | 'rounding'
    | 'minimumSpend'
    | 'minimumSubsidy'
    | 'aidCeilingBasisPoints'
    | 'antiSplitting'
    | 'serviceFrom'
    | 'serviceTo'
    | 'dayCount'
  >
>({
  rateTiers: tiers,
  caps: fc.option(caps),
  rounding: fc.option(
    fc.record({ mode: fc.constantFrom('DOWN', 'HALF_UP'), unit: fc.constantFrom(1n, 100n, 10_000n) }),
  ),
  minimumSpend: fc.option(fen(100_000_00n)),
  minimumSubsidy: fc.option(fen(10_000_00n)),
  aidCeilingBasisPoints: fc.option(fc.integer({ min: 1, max: 10_000 })),
  antiSplitting: fc.option(fc.constant(['CONTRACTS', 'COMPANIES'] as const)),
  serviceFrom: fc.option(fc.constantFrom('2026-03-01', '2026-08-15')),
  serviceTo: fc.option(fc.constantFrom('2026-12-31', '2027-04-01')),
  dayCount: fc.option(fc.constantFrom('END_MINUS_START', 'BOTH_DAYS')),
});

const grant: fc.Arbitrary<Grant> = fc
  .record({
    programCode: fc.constantFrom('here-compute-2026', 'there-compute-2026'),
    companyId: fc.constantFrom('buyer', 'sister', 'a stranger'),
    grantedOn: fc.constantFrom('2025-11-30', '2026-01-15', '2026-05-01'),
    project: fc.constantFrom(null, 'project'),
    amount: fen(800_000_00n),
    base: fen(2_000_000_00n),
  })
  .map((each) => aGrant({ ...each, sellerId: 'another seller', serviceFrom: each.grantedOn }));

/** A purchase of a company that may have been paid before, under a random rule. */
export const request = fc
  .record({
    terms,
    price,
    domesticChips: fc.boolean(),
    available: fen(3_000_000_00n),
    grants: fc.array(grant, { maxLength: 4 }),
    project: fc.constantFrom(null, 'project'),
  })
  .map((each) => build(each));

function tier(rateBasisPoints: number): RateTier {
  return { rateBasisPoints, atMost: true, appliesWhen: null, conditions: null };
}

function build(each: {
  terms: Partial<RuleTerms>;
  price: bigint;
  domesticChips: boolean;
  available: bigint;
  grants: Grant[];
  project: string | null;
}): EvaluationRequest {
  const funders = [3333, 3333, 3334].map((shareBasisPoints, i) => ({ name: `${i}`, shareBasisPoints }));
  return aRequest({
    terms: each.terms,
    price: each.price,
    purchase: {
      domesticChips: each.domesticChips,
      project: each.project,
      serviceFrom: '2026-06-01',
      serviceTo: '2027-11-30',
    },
    program: { fund: { fiscalYear: 2026, available: each.available, funders } },
    history: { grants: each.grants },
  });
}
