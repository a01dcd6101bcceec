import { describe, expect, test } from '@jest/globals';
import type { RuleTerms } from '../index.ts';
import { aGrant, aRequest } from '../testing/build-request.ts';
import { outcomeOf } from '../testing/outcome-of.ts';

const duration = (asked: Partial<RuleTerms['duration']>) => ({
  duration: { maxMonths: null, maxConsecutiveYears: null, maxContractMonths: null, ...asked },
});

test('a contract of a year ends the day before its anniversary', () => {
  const judged = (serviceTo: string | null) =>
    outcomeOf(
      aRequest({ terms: duration({ maxContractMonths: 12 }), purchase: { serviceFrom: '2026-01-31', serviceTo } }),
      'DURATION',
    );

  expect([judged('2027-01-30'), judged('2027-01-31'), judged(null)]).toEqual(['PASSED', 'FAILED', 'UNKNOWN']);
});

test('months of support run from the first day that was supported', () => {
  const judged = (serviceTo: string) =>
    outcomeOf(
      aRequest({
        terms: duration({ maxMonths: 12 }),
        purchase: { serviceFrom: '2026-06-01', serviceTo },
        history: { grants: [aGrant({ serviceFrom: '2026-03-01' }), aGrant({ serviceFrom: null, serviceTo: null })] },
      }),
      'DURATION',
    );

  expect([judged('2027-02-28'), judged('2027-03-01')]).toEqual(['PASSED', 'FAILED']);
});

describe('years in a row', () => {
  const judged = (...years: number[]) =>
    outcomeOf(
      aRequest({
        terms: duration({ maxConsecutiveYears: 2 }),
        history: { grants: years.map((year) => aGrant({ grantedOn: `${year}-07-01` })) },
      }),
      'DURATION',
    );

  test('two are fine, a third is not, and a gap begins again', () => {
    expect(judged(2025)).toBe('PASSED');
    expect(judged(2024, 2025)).toBe('FAILED');
    expect(judged(2023, 2024)).toBe('PASSED');
    expect(judged(2026)).toBe('PASSED');
  });
});
