import { describe, expect, test } from '@jest/globals';
import { evaluate, type EvaluationRequest, type SubsidyBase } from '@voucher-graph/rules';
import { aGrant, withGrants, withPrice, withPurchase, withTerms } from './testing/change.ts';
import { costsAt, stating } from './testing/fitting-request.ts';
import { meet, miss } from './testing/meet.ts';

const checkOf = (request: EvaluationRequest, rule: string) =>
  evaluate(request).checks.find((check) => check.rule === rule)!;

describe('of a stated term the amount is what it says:', () => {
  test.each(stating('subsidyBase'))(
    '%s applies its rate to the stage that it states, and to no other',
    (_code, request) => {
      const { subsidyBase, eligibleCosts } = request.rule.terms;
      const fen = { CONTRACT: 1000n, APPROVED_CONTRACT: 2000n, SETTLED: 3000n, ACTUALLY_PAID: 4000n };
      const at = (stage: SubsidyBase) => costsAt(stage, fen[stage], eligibleCosts?.[0])[stage];
      const costs = {
        CONTRACT: at('CONTRACT'),
        APPROVED_CONTRACT: at('APPROVED_CONTRACT'),
        SETTLED: at('SETTLED'),
        ACTUALLY_PAID: at('ACTUALLY_PAID'),
      };

      const { eligibleBase } = evaluate(withTerms({ rounding: null })(withPurchase({ costs })(request)));
      expect(eligibleBase).toBe(fen[subsidyBase!]);
    },
  );

  test.each(stating('eligibleCosts'))('%s counts the costs that it names', (_code, request) => {
    const other = request.rule.terms.eligibleCosts!.includes('SECURITY') ? 'NETWORK' : 'SECURITY';
    const costs = costsAt(request.rule.terms.subsidyBase, 1000n, other);

    expect(evaluate(request).excluded).toEqual([]);
    expect(evaluate(withPurchase({ costs })(request))).toMatchObject({
      eligible: false,
      eligibleBase: 0n,
      excluded: [{ category: other, amount: 1000n }],
    });
  });

  test.each(stating('excludedCosts'))('%s leaves out the costs that it excludes', (_code, request) => {
    const everyCost = withTerms({ eligibleCosts: null });

    for (const category of request.rule.terms.excludedCosts!) {
      const costs = costsAt(request.rule.terms.subsidyBase, 1000n, category);
      expect(evaluate(everyCost(withPurchase({ costs })(request))).excluded).toEqual([{ category, amount: 1000n }]);
    }
  });

  test.each(stating('dayCount'))('%s counts days in its own way', (_code, request) => {
    const partly = withPurchase({ serviceFrom: '2025-01-01', serviceTo: '2026-12-31' })(request);
    const other = request.rule.terms.dayCount === 'BOTH_DAYS' ? 'END_MINUS_START' : 'BOTH_DAYS';

    expect(evaluate(withTerms({ dayCount: other })(partly)).eligibleBase).not.toBe(evaluate(partly).eligibleBase);
  });

  test.each(stating('rounding'))('%s rounds to its own unit', (_code, request) => {
    const odd = withPrice(123_456_78n)(request);
    const { unit } = request.rule.terms.rounding!;

    expect(evaluate(odd).subsidy % unit).toBe(0n);
    expect(evaluate(withTerms({ rounding: null })(odd)).subsidy % unit).not.toBe(0n);
  });

  test.each(stating('minimumSpend'))('%s asks for its least amount', (_code, request) => {
    const least = request.rule.terms.minimumSpend!;

    expect(checkOf(withPrice(least)(request), 'MINIMUM_SPEND').outcome).toBe('PASSED');
    expect(checkOf(withPrice(least - 1n)(request), 'MINIMUM_SPEND').outcome).toBe('FAILED');
  });

  test.each(stating('minimumSubsidy'))('%s issues no less than its least voucher', (_code, request) => {
    expect(evaluate(withPrice(1000_00n)(request)).eligible).toBe(false);
    expect(evaluate(withTerms({ minimumSubsidy: null })(withPrice(1000_00n)(request))).eligible).toBe(true);
  });

  test.each(stating('aidCeilingBasisPoints'))('%s lets all programs together reach its ceiling', (_code, request) => {
    const { base, aid } = { base: evaluate(request).eligibleBase, aid: request.rule.terms.aidCeilingBasisPoints! };
    const others = (basisPoints: number) =>
      withGrants(
        aGrant(request, {
          programCode: 'another',
          programRegionCode: null,
          purchaseId: 'purchase',
          amount: (base * BigInt(basisPoints)) / 10_000n,
        }),
      )(request);

    expect(checkOf(others(aid - 1), 'AID_CEILING').outcome).toBe('PASSED');
    expect(checkOf(others(aid), 'AID_CEILING').outcome).toBe('FAILED');
  });
});

describe.each(stating('caps'))('%s', (_code, request) => {
  test.each(request.rule.terms.caps!.map((cap, i) => [i, cap] as const))('stops at its cap number %d', (i, cap) => {
    const huge = meet(cap.conditions)(withPrice(1_000_000_000_000_00n)(fundedEnough(request)));
    const used = withGrants(aGrant(huge, { amount: cap.amount }))(huge);
    const check = (asked: EvaluationRequest) => evaluate(asked).checks.filter(({ rule }) => rule === 'CAP')[i]!;

    expect(check(huge)).toMatchObject({ outcome: 'PASSED', limit: cap.amount, remaining: cap.amount });
    expect(check(used)).toMatchObject({ outcome: 'FAILED', remaining: 0n });
    const { eligible, subsidy } = evaluate(huge);
    expect(subsidy).toBe(eligible ? cap.amount : 0n);
    if (cap.conditions) expect(check(miss(cap.conditions)(huge)).outcome).toBe('NOT_APPLICABLE');
  });
});

describe.each(stating('rateTiers'))('%s', (_code, request) => {
  const tiers = request.rule.terms.rateTiers!.map((tier, i) => [tier.rateBasisPoints, i, tier] as const);

  test.each(tiers)('pays %d basis points by its tier number %d', (rate, i, { conditions, appliesWhen }) => {
    const beyondEarlier = tiers.slice(0, i).reduce((asked, [, , tier]) => miss(tier.conditions)(asked), request);

    expect(evaluate(meet(conditions)(beyondEarlier)).rateBasisPoints).toBe(rate);
    if (conditions === null) return;
    const missed = checkOf(miss(conditions)(beyondEarlier), 'RATE');
    if (missed.outcome === 'PASSED') expect(missed.message).not.toContain(appliesWhen);
    else expect(missed.outcome).toBe('FAILED');
  });
});

function fundedEnough(request: EvaluationRequest): EvaluationRequest {
  return { ...request, program: { ...request.program, fund: null } };
}
