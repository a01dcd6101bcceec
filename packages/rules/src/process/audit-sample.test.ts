import { expect, test } from '@jest/globals';
import { auditDuties, auditSample, nothingKnown, type RuleTerms } from '../index.ts';

const terms = (sampleBasisPoints: number | null): RuleTerms => ({
  ...nothingKnown,
  spendableOn: ['COMPUTE'],
  audit: { sampleBasisPoints, capacityAssessed: true, unannouncedChecks: null },
});
const claims = Array.from({ length: 400 }, (_each, i) => ({
  id: `claim-${String(i).padStart(3, '0')}`,
  flagged: i % 100 === 0,
}));

test('the same claims and seed draw the same sample, in whatever order they come, and another seed another', () => {
  const sample = auditSample(terms(1000), claims, 'seed');

  expect(auditSample(terms(1000), [...claims].reverse(), 'seed')).toEqual(sample);
  expect(auditSample(terms(1000), claims, 'another').drawn).not.toEqual(sample.drawn);
});

test('all that are flagged are in it, and of the others as many as the rate asks for, rounded up', () => {
  const { flagged, drawn } = auditSample(terms(1000), claims, 'seed');

  expect(flagged).toEqual(['claim-000', 'claim-100', 'claim-200', 'claim-300']);
  expect(drawn).toHaveLength(40);
  expect(new Set([...flagged, ...drawn]).size).toBe(44);
  expect(auditSample(terms(1), claims, 'seed').drawn).toHaveLength(1);
});

test('where no source names a rate, a twentieth is drawn, and said to be ours', () => {
  expect(auditSample(terms(null), claims, 'seed')).toMatchObject({ sampleBasisPoints: 500, stated: false });
  expect(auditSample(terms(null), [], 'seed').drawn).toEqual([]);
});

test('every claim is drawn about as often as any other, neighbors in number apart', () => {
  const times = new Map<string, number>();
  for (let seed = 0; seed < 400; seed++)
    for (const id of auditSample(terms(1000), claims, `${seed}`).drawn) times.set(id, (times.get(id) ?? 0) + 1);

  const counts = claims.filter(({ flagged }) => !flagged).map(({ id }) => times.get(id) ?? 0);
  expect(Math.min(...counts)).toBeGreaterThan(15);
  expect(Math.max(...counts)).toBeLessThan(75);
});

test('an audit does what the rule says besides', () => {
  expect(auditDuties(terms(null))).toEqual(['CAPACITY_ASSESSMENT']);
});
