import { expect, test } from '@jest/globals';
import {
  anyProvider,
  nothingKnown,
  ruleTermsFromJson,
  ruleTermsToJson,
  versionInForce,
  type RuleTerms,
} from './index.ts';

const first = { version: 1, draft: false, effectiveFrom: '2024-01-01', effectiveTo: '2024-12-31' };
const second = { version: 2, draft: false, effectiveFrom: '2024-07-01', effectiveTo: null };

test('the newest version that has begun and not ended is in force, both end days included', () => {
  const versions = [second, first];

  expect(versionInForce(versions, '2023-12-31')).toBeNull();
  expect(versionInForce(versions, '2024-01-01')).toBe(first);
  expect(versionInForce(versions, '2024-07-01')).toBe(second);
  expect(versionInForce([first], '2024-12-31')).toBe(first);
  expect(versionInForce([first], '2025-01-01')).toBeNull();
});

test('a draft is never in force, and neither is a version whose start is unknown', () => {
  expect(versionInForce([{ ...first, draft: true }], '2024-06-01')).toBeNull();
  expect(versionInForce([{ ...first, effectiveFrom: null }], '2024-06-01')).toBeNull();
});

test('terms come back from JSON as they went, amounts beyond the precision of numbers included', () => {
  const terms: RuleTerms = {
    ...nothingKnown,
    spendableOn: ['COMPUTE', 'DATA'],
    caps: [{ scope: 'CONTRACT', amount: 9_007_199_254_740_993n, appliesWhen: null, conditions: null }],
    rounding: { mode: 'DOWN', unit: 100n },
  };

  const stored: unknown = JSON.parse(JSON.stringify(ruleTermsToJson(terms)));

  expect(ruleTermsFromJson(stored as ReturnType<typeof ruleTermsToJson>)).toEqual(terms);
});

test('terms that were stored before a field existed read as if the sources were silent on it', () => {
  const stored = {
    spendableOn: ['COMPUTE'],
    duration: { maxMonths: 12, maxConsecutiveYears: null },
    provider: { whitelisted: true },
    stacking: [{ withProgramCode: null, mode: 'FORBIDDEN', appliesWhen: 'Always.' }],
    capExceptions: [{ who: 'Some.', approver: null }],
  };

  expect(ruleTermsFromJson(stored)).toEqual({
    ...nothingKnown,
    spendableOn: ['COMPUTE'],
    duration: { maxMonths: 12, maxConsecutiveYears: null, maxContractMonths: null },
    provider: { ...anyProvider, whitelisted: true },
    stacking: [{ withProgramCode: null, mode: 'FORBIDDEN', appliesWhen: 'Always.', conditions: null }],
    capExceptions: [{ who: 'Some.', approver: null, upTo: null }],
  });
});
