import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, splitAmongFunders, type EvaluationRequest } from './index.ts';
import { fen, price, request } from './testing/arbitrary-request.ts';
import { aGrant } from './testing/build-request.ts';
import { everyRule } from './testing/every-rule.ts';
import { inTurn, withGrants, withPrice } from './testing/change-request.ts';

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
    { numRuns: 500 },
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
    { numRuns: 500 },
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
    { numRuns: 500 },
  );
});

test('no lack of facts is a fault of the engine: there is always an answer, and what is not known is not paid', () => {
  const asked = everyRule({ moment: 'CLAIM' });
  const { applicant, purchase } = asked;
  const facts = [
    ...Object.keys(applicant).map((key) => ['applicant', key]),
    ...Object.keys(purchase).map((key) => ['purchase', key]),
  ].filter(
    ([, key]) =>
      !['id', 'groupIds', 'kind', 'buyerId', 'seller', 'side', 'invoices', 'costs', 'autoMatch'].includes(key!),
  );
  fc.assert(
    fc.property(
      fc.subarray(facts),
      fc.subarray(['whitelisted', 'petaflops', 'racks', 'facilityRegionCode']),
      (missing, ofSeller) => {
        const nulls = (of: string) =>
          Object.fromEntries(missing.flatMap(([where, key]) => (where === of ? [[key, null]] : [])));
        const seller = { ...purchase.seller, ...Object.fromEntries(ofSeller.map((key) => [key, null])) };
        const { eligible, checks } = evaluate({
          ...asked,
          applicant: { ...applicant, ...nulls('applicant') },
          purchase: { ...purchase, ...nulls('purchase'), seller },
        });

        expect(eligible).toBe(checks.every(({ outcome }) => outcome !== 'UNKNOWN' && outcome !== 'FAILED'));
        if (ofSeller.length > 0) expect(eligible).toBe(false);
      },
    ),
  );
});

test('the same request has the same answer, and nothing in it is touched', () => {
  fc.assert(
    fc.property(request, (asked) => {
      expect(evaluate(freeze(asked))).toEqual(evaluate(asked));
    }),
    { numRuns: 50 },
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

function limitsOf({ rule }: EvaluationRequest): readonly bigint[] {
  return (rule.terms.rateTiers ?? []).flatMap(({ conditions }) => conditions?.yearContractsAtMost ?? []);
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
