import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { leads, transitions, type Verb } from './transitions.ts';

const steps = Object.values(transitions).flatMap((transition) => [...transition.steps]);

test('what has ended never leaves', () => {
  const left = steps.map(([from]) => from);

  for (const end of ['INELIGIBLE', 'REJECTED', 'WITHDRAWN', 'LAPSED'] as const) expect(left).not.toContain(end);
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
  const sql = readFileSync(new URL('../migrations/1795520000000-take-applications.ts', import.meta.url), 'utf8');
  const known = [...sql.matchAll(/'([A-Z_]+) ([A-Z_]+)'/g)].map(([, from, to]) => `${from} ${to}`);
  const drawn = steps.flatMap(([from, to]) => (from === null ? [] : [`${from} ${to}`]));

  expect(known.sort()).toEqual([...new Set(drawn)].sort());
});

test.each<[Verb, boolean]>([
  ['approve', false],
  ['check', true],
])('%s leads on from SUBMITTED to IN_REVIEW: %s', (verb, does) => {
  expect(leads(verb, 'SUBMITTED', 'DESK_CHECK', 'IN_REVIEW')).toBe(does);
});
