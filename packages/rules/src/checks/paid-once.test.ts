import { expect, test } from '@jest/globals';
import type { Grant, RuleTerms } from '../index.ts';
import { aGrant, aRequest } from '../testing/build-request.ts';
import { outcomeOf } from '../testing/outcome-of.ts';

const elsewhere = { programCode: 'there-compute-2026' };
const purchase = { contract: 'contract', invoices: ['i1', 'i2'], project: 'project' };
const judged = (paidOnce: RuleTerms['paidOnce'], grant: Partial<Grant>) =>
  outcomeOf(aRequest({ terms: { paidOnce }, purchase, history: { grants: [aGrant(grant)] } }), 'PAID_ONCE');

test('what a rule pays once is refused, whichever program paid it', () => {
  expect(judged(['CONTRACT'], { ...elsewhere, contract: 'contract' })).toBe('FAILED');
  expect(judged(['PROJECT'], { ...elsewhere, project: 'project' })).toBe('FAILED');
  expect(judged(['INVOICE'], { ...elsewhere, invoices: ['i2'] })).toBe('FAILED');
  expect(judged(['CONTRACT'], { ...elsewhere, contract: 'another' })).toBe('PASSED');
});

test('no program pays an invoice twice, even where no source says so; two programs may', () => {
  expect(judged(null, { invoices: ['i1'] })).toBe('FAILED');
  expect(judged(null, { ...elsewhere, invoices: ['i1'] })).toBe('PASSED');
  expect(judged(['PROJECT'], { invoices: ['i1'] })).toBe('FAILED');
});

test('a second voucher on the same purchase is no second payment', () => {
  expect(judged(['CONTRACT', 'INVOICE'], { purchaseId: 'purchase', contract: 'contract', invoices: ['i1'] })).toBe(
    'PASSED',
  );
});

test('what is paid once must say which it is: nobody is paid again for leaving out the number', () => {
  const unnamed = (paidOnce: RuleTerms['paidOnce']) =>
    outcomeOf(
      aRequest({ terms: { paidOnce }, purchase: { contract: null, project: null, invoices: [] } }),
      'PAID_ONCE',
    );

  expect(
    [['CONTRACT'], ['PROJECT'], ['INVOICE'], null].map((asked) => unnamed(asked as RuleTerms['paidOnce'])),
  ).toEqual(['UNKNOWN', 'UNKNOWN', 'PASSED', 'PASSED']);
});
