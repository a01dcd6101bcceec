import { describe, expect, test } from '@jest/globals';
import { evaluate, type EvaluationRequest, type Grant, type StackingTerms } from '@voucher-graph/rules';
import { tenThousandYuan } from './program-seed.ts';
import { aGrant, withGrants, withPurchase, withTerms } from './testing/change.ts';
import { fittingRequest, programOf, stating } from './testing/fitting-request.ts';

const between = stating('stacking').flatMap(([code, request]) =>
  request.rule.terms
    .stacking!.filter(({ conditions }) => conditions?.sameProgram !== true)
    .map((term) => [code, term.mode, term.appliesWhen ?? 'always', term, request] as const),
);

/** The aid of CN¥1 that a term is about, and this purchase as it is about it. */
function meeting(term: StackingTerms, request: EvaluationRequest, other: Partial<Grant> = {}): EvaluationRequest {
  const { conditions } = term;
  const grant = aGrant(request, {
    programCode: term.withProgramCode ?? 'another',
    programRegionCode: conditions?.sameCity === true ? request.program.regionCode : null,
    purchaseId: 'purchase',
    amount: 100n,
    rateBasisPoints: conditions?.otherRateBasisPoints ?? 3000,
    ...other,
  });
  return withPurchase({ autoMatch: conditions?.autoMatch === true })(withGrants(grant)(request));
}

const saysOf = (request: EvaluationRequest) => evaluate(request).checks.find(({ rule }) => rule === 'STACKING');

test.each(between)('%s, %s: %s', (_code, mode, _when, term, request) => {
  const { eligible, rateBasisPoints } = evaluate(meeting(term, request));
  const says = saysOf(meeting(term, request));

  expect(eligible).toBe(mode !== 'FORBIDDEN');
  expect(says?.outcome).toBe(mode === 'FORBIDDEN' ? 'FAILED' : 'PASSED');
  if (mode === 'AUTO_MATCH') expect(rateBasisPoints).toBe(term.addsBasisPoints);
  if (mode === 'ADD_TO_CEILING')
    expect(says?.limit).toBe((evaluate(request).eligibleBase * BigInt(term.ceilingBasisPoints!)) / 10_000n);
  expect(saysOf(withTerms({ stacking: null })(meeting(term, request)))?.outcome).toBe('NOT_STATED');
});

test.each(between)('%s, %s: not %s', (_code, _mode, _when, term, request) => {
  const elsewhere = {
    programRegionCode: '659001',
    programKind: 'SCENARIO',
    programCode: 'yet another',
    rateBasisPoints: 77,
  } as const;

  expect(saysOf(withPurchase({ autoMatch: false })(meeting(term, request, elsewhere)))?.outcome).toBe('NOT_STATED');
});

test('Nanning forbids aid of the same kind only', () => {
  const request = fittingRequest(programOf('nanning-compute-2025'));
  const [term] = request.rule.terms.stacking!;

  expect(evaluate(meeting(term!, request, { programKind: 'MODEL' })).eligible).toBe(true);
});

test('Langfang takes the higher of its two tracks, in whatever order they are written', () => {
  const request = fittingRequest(programOf('langfang-compute-2023'));
  const rateTiers = [...request.rule.terms.rateTiers!].reverse();

  expect(evaluate(withTerms({ rateTiers })(request)).rateBasisPoints).toBe(6000);
  expect(evaluate(withTerms({ rateTiers, stacking: null })(request)).rateBasisPoints).toBe(5000);
});

describe.each(stating('capExceptions'))('%s', (_code, request) => {
  test('lets its cap be exceeded by whoever may decide it, for a reason', () => {
    const upTo = tenThousandYuan(100_000);
    const limit = (reason: string) =>
      evaluate({ ...request, exception: { approver: 'the city', reason, upTo } }).checks.find(
        ({ rule }) => rule === 'CAP',
      )?.limit;
    const [cap] = request.rule.terms.caps!;
    const [exception] = request.rule.terms.capExceptions!;

    expect(limit('A base model.')).toBe(exception!.upTo ?? upTo);
    expect(limit('')).toBe(cap!.amount);
  });
});

test('Qingyang’s capacity voucher takes an installation whole, and a group as one', () => {
  const request = fittingRequest(programOf('qingyang-capacity-2024'));
  const outcome = (grant: Partial<Grant>) =>
    evaluate(withGrants(aGrant(request, grant))(request)).checks.find(({ rule }) => rule === 'ANTI_SPLITTING')?.outcome;

  expect(outcome({ installation: 'installation', companyId: 'a stranger' })).toBe('FAILED');
  expect(outcome({ companyId: 'sister', sellerId: 'applicant' })).toBe('PASSED');
  expect(outcome({ companyId: 'a stranger', sellerId: 'applicant' })).toBe('NOT_APPLICABLE');
});
