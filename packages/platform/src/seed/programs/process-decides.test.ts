import { describe, expect, test } from '@jest/globals';
import {
  auditDuties,
  evaluate,
  missingEvidence,
  orderByPriority,
  reviewPlan,
  settlementPlan,
  targetProgress,
  voidFrom,
  voucherHolders,
  type RuleTerms,
} from '@voucher-graph/rules';
import { programs } from './index.ts';
import { withPurchase } from './testing/change.ts';
import { stating } from './testing/fitting-request.ts';
import { flips } from './testing/flips.ts';

describe('what a rule says of the process is what comes next:', () => {
  test.each(stating('review'))('%s is reviewed as it says', (_code, { rule }) => {
    const { review } = rule.terms;
    const { steps, stated } = reviewPlan(rule.terms);

    expect(stated).toBe(true);
    expect(steps.includes('DISTRICT_CHECK')).toBe(review?.districtCheck === true);
    expect(steps.includes('EXPERT_REVIEW')).toBe(review?.experts === true);
    expect(steps).not.toEqual(reviewPlan({ ...rule.terms, review: null }).steps);
  });

  test.each(stating('priorities'))('%s gives to its groups first', (_code, { rule, applicant }) => {
    const plain = { ...applicant, foundedOn: '2000-01-01', size: 'LARGE' } as const;
    const first = { ...plain, startup: true, size: 'MICRO', holdsProvincialVoucher: true } as const;
    const waiting = [
      { id: 'a', submittedAt: new Date('2026-01-01T00:00:00Z'), applicant: plain },
      { id: 'b', submittedAt: new Date('2026-02-01T00:00:00Z'), applicant: first },
    ];
    const order = (terms: RuleTerms) => orderByPriority(terms, waiting, '2026-03-01').map(({ id }) => id);

    expect(order(rule.terms)).toEqual(['b', 'a']);
    expect(order({ ...rule.terms, priorities: null })).toEqual(['a', 'b']);
  });

  test.each(stating('issueMode'))('%s issues to the side that it says', (_code, request) => {
    const { issueMode } = request.rule.terms;
    const holders = voucherHolders(request.rule.terms);
    const other = withPurchase({ side: request.purchase.side === 'BUYER' ? 'SELLER' : 'BUYER' })(request);
    const outcome = evaluate(other).checks.find(({ rule }) => rule === 'ISSUE_MODE')?.outcome;

    expect(holders).toEqual({ BUYER: ['BUYER'], SELLER: ['SELLER'], BOTH: ['BUYER', 'SELLER'], NONE: [] }[issueMode!]);
    expect(outcome).toBe(issueMode === 'BOTH' ? 'PASSED' : 'FAILED');
  });

  test.each(stating('validity'))('%s voids its voucher after its months', (_code, { rule }) => {
    expect(voidFrom(rule.terms, '2024-02-29')).toEqual({ day: '2025-02-28', stated: true });
  });

  test.each(stating('evidence'))('%s asks for its evidence, piece by piece', (_code, { rule }) => {
    const evidence = rule.terms.evidence!;

    expect(missingEvidence(rule.terms, [])).toEqual(evidence);
    for (const each of evidence)
      expect(
        missingEvidence(
          rule.terms,
          evidence.filter((kind) => kind !== each),
        ),
      ).toEqual([each]);
  });

  test.each(stating('settlementMode'))('%s pays whom it says', (_code, { rule }) => {
    const { mode, stated, steps } = settlementPlan(rule.terms);

    expect([mode, stated]).toEqual([rule.terms.settlementMode, true]);
    expect(steps.at(-1)?.to).toBe(mode === 'REIMBURSE' ? 'BUYER' : 'SELLER');
  });

  test.each(stating('settlement'))(
    '%s says who pays, from what, and whether the buyer pays all first',
    (_code, { rule }) => {
      const { payer, fromReserve, steps } = settlementPlan(rule.terms);
      const { settlement } = rule.terms;

      expect([payer, fromReserve]).toEqual([settlement!.payer, settlement!.reserveFund === true]);
      if (settlement!.buyerPaysFirst === true) expect(steps[0]?.what).toBe('THE_PRICE');
    },
  );

  test.each(stating('audit'))('%s is audited as it says', (_code, { rule }) => {
    expect(auditDuties(rule.terms)).toEqual(['CAPACITY_ASSESSMENT', 'UNANNOUNCED_CHECK']);
    expect(auditDuties({ ...rule.terms, audit: null })).toEqual([]);
  });

  test.each(stating('targets'))('%s is measured by its targets', (_code, { rule }) => {
    expect(targetProgress(rule.terms, {}).map(({ indicator, target }) => ({ indicator, target }))).toEqual(
      rule.terms.targets,
    );
  });
});

/** Where each term is shown to decide something: by a flip, by an amount, by the process; or that no program states it. */
const shownBy: Readonly<Record<keyof RuleTerms, 'FLIPS' | 'AMOUNTS' | 'STACKING' | 'PROCESS' | 'NOBODY'>> = {
  spendableOn: 'FLIPS',
  applicantClasses: 'FLIPS',
  openToOutsiders: 'FLIPS',
  registeredIn: 'FLIPS',
  industries: 'FLIPS',
  standing: 'FLIPS',
  provider: 'FLIPS',
  relatedPartyBlocked: 'FLIPS',
  selfSupplyBlocked: 'FLIPS',
  purposes: 'FLIPS',
  filedModelRequired: 'FLIPS',
  channel: 'FLIPS',
  contractSignedFrom: 'FLIPS',
  serviceFrom: 'FLIPS',
  serviceTo: 'FLIPS',
  paidOnce: 'FLIPS',
  claimant: 'FLIPS',
  duration: 'FLIPS',
  intakeTerms: 'FLIPS',
  subsidyBase: 'AMOUNTS',
  eligibleCosts: 'AMOUNTS',
  excludedCosts: 'AMOUNTS',
  dayCount: 'AMOUNTS',
  rounding: 'AMOUNTS',
  rateTiers: 'AMOUNTS',
  minimumSpend: 'AMOUNTS',
  minimumSubsidy: 'AMOUNTS',
  caps: 'AMOUNTS',
  aidCeilingBasisPoints: 'AMOUNTS',
  stacking: 'STACKING',
  capExceptions: 'STACKING',
  antiSplitting: 'STACKING',
  review: 'PROCESS',
  priorities: 'PROCESS',
  issueMode: 'PROCESS',
  validity: 'PROCESS',
  evidence: 'PROCESS',
  settlementMode: 'PROCESS',
  settlement: 'PROCESS',
  audit: 'PROCESS',
  targets: 'PROCESS',
  carriesOver: 'NOBODY',
  registeredInZone: 'NOBODY',
  sizes: 'NOBODY',
  relatedParty: 'NOBODY',
  tranches: 'NOBODY',
  clawback: 'NOBODY',
  reporting: 'NOBODY',
};

test('every term that some program states is shown to decide something, and no test is of a term that none states', () => {
  const terms = Object.keys(shownBy) as (keyof RuleTerms)[];

  for (const term of terms) expect([term, stating(term).length > 0]).toEqual([term, shownBy[term] !== 'NOBODY']);
  expect(terms.filter((term) => shownBy[term] === 'FLIPS' && term !== 'openToOutsiders').sort()).toEqual(
    Object.keys(flips).sort(),
  );
  expect(programs.every(({ rules }) => rules.length === 1)).toBe(true);
});
