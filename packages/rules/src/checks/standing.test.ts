import { expect, test } from '@jest/globals';
import type { StandingRecord } from '../index.ts';
import { everyRule } from '../testing/every-rule.ts';
import { outcomeOf } from '../testing/outcome-of.ts';

const judged = (record: StandingRecord, cleanYears: number | null = 3) =>
  outcomeOf(
    everyRule({
      applicant: { standing: [record] },
      terms: { standing: { notDishonest: true, cleanYears, soundFinances: null } },
    }),
    'STANDING',
  );

test.each<[what: string, record: StandingRecord, outcome: string]>([
  ['a crime of two years ago', { kind: 'CRIME', decidedOn: '2024-06-02', expiresOn: null }, 'FAILED'],
  ['a crime of more than three years ago', { kind: 'CRIME', decidedOn: '2023-06-01', expiresOn: null }, 'PASSED'],
  [
    'a major penalty, expired or not',
    { kind: 'MAJOR_PENALTY', decidedOn: '2025-01-01', expiresOn: '2025-02-01' },
    'FAILED',
  ],
  ['a small penalty', { kind: 'PENALTY', decidedOn: '2026-05-01', expiresOn: null }, 'PASSED'],
  ['a penalty that is still to come', { kind: 'CRIME', decidedOn: '2026-06-02', expiresOn: null }, 'PASSED'],
])('%s', (_what, record, outcome) => {
  expect(judged(record)).toBe(outcome);
});

test('the list of the dishonest counts as long as one is on it, and no day longer', () => {
  const listed = { kind: 'DISHONESTY', decidedOn: '2020-01-01' } as const;

  expect(judged({ ...listed, expiresOn: null }, null)).toBe('FAILED');
  expect(judged({ ...listed, expiresOn: '2026-06-02' }, null)).toBe('FAILED');
  expect(judged({ ...listed, expiresOn: '2026-06-01' }, null)).toBe('PASSED');
});
