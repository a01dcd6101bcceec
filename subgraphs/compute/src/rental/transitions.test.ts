import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { leads, transitions } from './transitions.ts';

const steps = Object.values(transitions).flatMap((transition) => [...transition.steps]);

test('what has ended never leaves', () => {
  const left = steps.map(([from]) => from);

  for (const end of ['SETTLED', 'FAILED', 'CANCELLED'] as const) expect(left).not.toContain(end);
});

test('every status can be reached from the start', () => {
  const reached = new Set<string | null>([null]);
  for (let size = 0; size < reached.size;) {
    size = reached.size;
    for (const [from, to] of steps) if (reached.has(from)) reached.add(to);
  }

  expect([...new Set(steps.map(([, to]) => to))].filter((to) => !reached.has(to))).toEqual([]);
});

test('the database knows the same steps, and no other', () => {
  const sql = readFileSync(new URL('../migrations/1795700000000-contract-rentals.ts', import.meta.url), 'utf8');
  const known = [...sql.matchAll(/'([A-Z_]+) ([A-Z_]+)'/g)].map(([, from, to]) => `${from} ${to}`);
  const drawn = steps.flatMap(([from, to]) => (from === null ? [] : [`${from} ${to}`]));

  expect(known.sort()).toEqual([...new Set(drawn)].sort());
});

test('a verb leads along its own steps only', () => {
  expect(leads('close', 'SUSPENDED', 'ENDED', 'METER_CLOSED')).toBe(true);
  expect(leads('close', 'ACTIVE', 'METER_CLOSED')).toBe(false);
  expect(leads('cancel', 'ACTIVE', 'CANCELLED')).toBe(false);
});
