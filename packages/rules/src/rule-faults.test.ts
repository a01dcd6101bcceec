import { describe, expect, test } from '@jest/globals';
import { nothingKnown, ruleTermsFaults, ruleVersionFaults, type RuleVersion } from './index.ts';
import { everyRule } from './testing/every-rule.ts';
import { soundTerms as terms } from './testing/sound-terms.ts';

const version: RuleVersion = {
  version: 1,
  draft: false,
  effectiveFrom: '2025-07-28',
  effectiveTo: null,
  sources: [{ url: null, title: 'A notice', publishedOn: '2025-07-28', confidence: 'OFFICIAL', quote: null }],
  notes: [],
  terms,
};

test('terms that agree with themselves have no faults, and neither have terms of which nothing is known', () => {
  expect(ruleTermsFaults(terms)).toEqual([]);
  expect(ruleTermsFaults({ ...nothingKnown, spendableOn: ['DATA'] })).toEqual([]);
  expect(ruleVersionFaults(version)).toEqual([]);
  expect(ruleVersionFaults(everyRule().rule)).toEqual([]);
});

describe('versions that contradict themselves are refused:', () => {
  test.each<[promise: string, change: Partial<RuleVersion>, fault: RegExp]>([
    ['an end before the start', { effectiveTo: '2025-07-27' }, /effectiveTo 2025-07-27 is before/],
    ['no source', { sources: [] }, /sources is empty/],
    ['a version that is no number of ours', { version: 0 }, /version is 0/],
    [
      'contracts signed when it has ended',
      { effectiveTo: '2025-12-31', terms: { ...terms, contractSignedFrom: '2026-01-01' } },
      /after effectiveTo 2025-12-31/,
    ],
    ['terms with a fault', { terms: { ...terms, caps: [] } }, /caps is empty/],
  ])('%s', (_promise, change, fault) => {
    const faults = ruleVersionFaults({ ...version, ...change });

    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });
});
