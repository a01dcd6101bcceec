import { expect, test } from '@jest/globals';
import type { RuleTerms } from '../index.ts';
import { aGrant, aRequest } from '../testing/build-request.ts';
import { checkOf, outcomeOf } from '../testing/outcome-of.ts';

const sellerFirst = { claimant: { oneSideOnly: true, first: 'SELLER' } } satisfies Partial<RuleTerms>;

test('the side that comes second needs the other’s waiver', () => {
  const judged = (otherSideWaived: boolean | null) =>
    outcomeOf(aRequest({ terms: sellerFirst, purchase: { otherSideWaived } }), 'CLAIMANT');

  expect([judged(true), judged(false), judged(null)]).toEqual(['PASSED', 'FAILED', 'UNKNOWN']);
});

test('a purchase that one side claimed is not the other’s to claim, in this program, waiver or not', () => {
  const purchase = { otherSideWaived: true };
  const claimed = aGrant({ contract: 'contract', side: 'SELLER', companyId: 'seller' });
  const elsewhere = { ...claimed, programCode: 'there-compute-2026' };

  expect(outcomeOf(aRequest({ terms: sellerFirst, purchase, history: { grants: [claimed] } }), 'CLAIMANT')).toBe(
    'FAILED',
  );
  expect(outcomeOf(aRequest({ terms: sellerFirst, purchase, history: { grants: [elsewhere] } }), 'CLAIMANT')).toBe(
    'PASSED',
  );
});

test('a seller may claim only where a source lets sellers in', () => {
  const purchase = { side: 'SELLER' } as const;
  const silent = checkOf(aRequest({ purchase }), 'ISSUE_MODE');

  expect(silent).toMatchObject({ outcome: 'FAILED', sources: [] });
  expect(outcomeOf(aRequest({ purchase, terms: { applicantClasses: ['PROVIDER'] } }), 'ISSUE_MODE')).toBe('NOT_STATED');
  expect(outcomeOf(aRequest({ purchase, terms: { issueMode: 'SELLER' } }), 'ISSUE_MODE')).toBe('PASSED');
  expect(outcomeOf(aRequest({ purchase, terms: { issueMode: 'BOTH' } }), 'ISSUE_MODE')).toBe('PASSED');
  expect(outcomeOf(aRequest({ terms: { issueMode: 'SELLER' } }), 'ISSUE_MODE')).toBe('FAILED');
  expect(outcomeOf(aRequest({ terms: { issueMode: 'NONE' } }), 'ISSUE_MODE')).toBe('PASSED');
});
