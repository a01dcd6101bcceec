import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { leads, transitions } from './transitions.ts';

const steps = Object.values(transitions).flatMap((transition) => [...transition.steps]);

test('what has ended never leaves', () => {
  const left = steps.map(([from]) => from);

  for (const end of ['EXPIRED', 'TERMINATED', 'REVOKED', 'DECLINED'] as const) expect(left).not.toContain(end);
});

test('every status can be reached from the start', () => {
  const reached = new Set<string | null>([null]);
  for (let size = 0; size < reached.size;) {
    size = reached.size;
    for (const [from, to] of steps) if (reached.has(from)) reached.add(to);
  }

  expect([...new Set(steps.map(([, to]) => to))].filter((to) => !reached.has(to))).toEqual([]);
  expect(reached.size).toBe(11);
});

test('the database knows the same steps, and no other', () => {
  const sql = readFileSync(new URL('../migrations/1795710000000-license-datasets.ts', import.meta.url), 'utf8');
  const known = [...sql.matchAll(/'([A-Z_]+) ([A-Z_]+)'/g)].map(([, from, to]) => `${from} ${to}`);
  const drawn = steps.flatMap(([from, to]) => (from === null ? [] : [`${from} ${to}`]));

  expect(known.sort()).toEqual([...new Set(drawn)].sort());
});

test('a verb leads only where it is drawn', () => {
  expect(leads('sign', 'OFFERED', 'SIGNED')).toBe(true);
  expect(leads('sign', 'OFFERED', 'ACTIVE')).toBe(false);
  expect(leads('resume', 'OFFERED', 'ACTIVE')).toBe(false);
});
