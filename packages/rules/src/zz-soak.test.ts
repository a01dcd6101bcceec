import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  evaluate,
  grantOf,
  noConditions,
  splitAmongFunders,
  type Cap,
  type EvaluationRequest,
  type Grant,
  type RateTier,
  type RuleTerms,
} from './index.ts';
import { aGrant, aRequest } from './testing/build-request.ts';

const fen = (most: bigint) => fc.bigInt({ min: 1n, max: most });
const price = fen(5_000_000_00n);

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

const request = fc
  .record({
    terms,
    price,
    domesticChips: fc.boolean(),
    available: fen(3_000_000_00n),
    grants: fc.array(grant, { maxLength: 4 }),
    project: fc.constantFrom(null, 'project'),
  })
  .map((each) => build(each));

test('what is paid never exceeds rate, cap, ceiling or fund, and is whole units, dealt out to the fen', () => {
  fc.assert(
    fc.property(request, fc.array(fen(700_000_00n), { maxLength: 2 }), (asked, others) => {
      const onThis = others.map((amount) => aGrant({ programCode: 'there', purchaseId: asked.purchase.id, amount }));
      const { subsidy, eligible, eligibleBase, checks, funderShares } = evaluate(withGrants(asked, onThis));

      expect(eligible).toBe(subsidy > 0n);
      if (!eligible) return;
      const { rounding, aidCeilingBasisPoints, caps: asksFor } = asked.rule.terms;
      expect(subsidy % (rounding?.unit ?? 1n)).toBe(0n);
      expect(subsidy <= (asked.program.fund?.available ?? 0n)).toBe(true);
      const highest = Math.max(...(asked.rule.terms.rateTiers ?? []).map(({ rateBasisPoints }) => rateBasisPoints));
      const half = rounding?.mode === 'HALF_UP' ? rounding.unit : 0n;
      expect(2n * 10_000n * subsidy <= 2n * eligibleBase * BigInt(highest) + half * 10_000n).toBe(true);
      const aid = onThis.reduce((total, { amount }) => total + amount, subsidy);
      expect(aid * 10_000n <= eligibleBase * BigInt(aidCeilingBasisPoints ?? 8000)).toBe(true);
      for (const check of checks.filter(({ rule }) => rule === 'CAP'))
        expect(subsidy <= (check.remaining ?? subsidy)).toBe(true);
      expect(checks.filter(({ rule }) => rule === 'CAP')).toHaveLength(asksFor?.length ?? 1);
      expect(funderShares.reduce((total, { amount }) => total + amount, 0n)).toBe(subsidy);
    }),
    { numRuns: 250000 },
  );
});

test('however often a company asks, it never gets more than a cap over the year or for good', () => {
  fc.assert(
    fc.property(request, fc.array(price, { minLength: 1, maxLength: 6 }), (asked, prices) => {
      const got = inTurn(asked, prices, 'different').reduce((total, { subsidy }) => total + subsidy, 0n);
      const before = asked.history.grants.filter(
        (each) => each.programCode === asked.program.code && each.companyId === 'buyer',
      );

      for (const { scope, amount } of asked.rule.terms.caps ?? []) {
        if (scope !== 'COMPANY_YEAR' && scope !== 'COMPANY_LIFETIME' && scope !== 'NOT_STATED') continue;
        const counted = before.filter(({ grantedOn }) => scope !== 'COMPANY_YEAR' || grantedOn >= '2026');
        const used = counted.reduce((total, each) => total + each.amount, 0n);
        expect(got <= (amount > used ? amount - used : 0n)).toBe(true);
      }
    }),
  );
});

test('a higher price never gets less, save beyond a limit on the year’s contracts', () => {
  fc.assert(
    fc.property(request, price, price, (asked, one, other) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      fc.pre(!limitsOf(asked).some((limit) => low <= limit && limit < high));
      const [less, more] = [evaluate(withPrice(asked, low)), evaluate(withPrice(asked, high))];

      expect(more.subsidy >= less.subsidy).toBe(true);
      expect(more.eligible || !less.eligible).toBe(true);
    }),
    { numRuns: 250000 },
  );
});

test('splitting a contract never gains: its parts, less what is then owed back, get no more than the whole', () => {
  fc.assert(
    fc.property(request, fc.array(price, { minLength: 2, maxLength: 5 }), (asked, prices) => {
      const whole = evaluate(
        withPrice(
          asked,
          prices.reduce((total, each) => total + each, 0n),
        ),
      );
      const parts = inTurn(asked, prices, 'same');

      const paid = parts.reduce((total, { subsidy }) => total + subsidy, 0n);
      expect(paid - parts.at(-1)!.owedBack <= whole.subsidy).toBe(true);
    }),
    { numRuns: 250000 },
  );
});

test('the same request has the same answer, and nothing in it is touched', () => {
  fc.assert(
    fc.property(request, (asked) => {
      expect(evaluate(freeze(asked))).toEqual(evaluate(asked));
    }),
    { numRuns: 500 },
  );
});

test('shares of funders sum to the amount to the fen, and none is a fen from its exact share', () => {
  const shares = fc
    .array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 4 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 10_000])
    .map((cuts) => cuts.slice(1).map((cut, i) => ({ name: `${i}`, shareBasisPoints: cut - cuts[i]! })));
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 62n }), shares, (amount, funders) => {
      const parts = splitAmongFunders(amount, funders);

      expect(parts.reduce((total, part) => total + part.amount, 0n)).toBe(amount);
      parts.forEach((part, i) => {
        const off = part.amount * 10_000n - amount * BigInt(funders[i]!.shareBasisPoints);
        expect(off > -10_000n && off < 10_000n).toBe(true);
      });
    }),
  );
});

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

function limitsOf({ rule }: EvaluationRequest): readonly bigint[] {
  return (rule.terms.rateTiers ?? []).flatMap(({ conditions }) => conditions?.yearContractsAtMost ?? []);
}

function withPrice(asked: EvaluationRequest, amount: bigint): EvaluationRequest {
  const costs = { ...asked.purchase.costs, CONTRACT: [{ category: 'COMPUTE', amount } as const] };
  return { ...asked, purchase: { ...asked.purchase, costs } };
}

function withGrants(asked: EvaluationRequest, grants: readonly Grant[]): EvaluationRequest {
  return { ...asked, history: { ...asked.history, grants: [...asked.history.grants, ...grants] } };
}

/** One purchase after the other, each with what the ones before it got in its history: from one seller, or each from another. */
function inTurn(asked: EvaluationRequest, prices: readonly bigint[], sellers: 'same' | 'different') {
  let now = asked;
  return prices.map((amount, i) => {
    const seller = sellers === 'same' ? now.purchase.seller : { ...now.purchase.seller, id: `seller ${i}` };
    const part = withPrice(
      { ...now, purchase: { ...now.purchase, seller, id: `part ${i}`, contract: `part ${i}` } },
      amount,
    );
    const evaluation = evaluate(part);
    const { fund } = now.program;
    const { yearSpend, yearContracts } = now.history;
    const got = evaluation.eligible ? [grantOf(part, evaluation)] : [];
    now = withGrants(
      {
        ...now,
        history: {
          ...now.history,
          yearSpend: yearSpend + evaluation.eligibleBase,
          yearContracts: yearContracts + amount,
        },
        program: { ...now.program, fund: fund && { ...fund, available: (fund.available ?? 0n) - evaluation.subsidy } },
      },
      got,
    );
    return evaluation;
  });
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
