import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { claimTransitions } from './transitions.ts';

const steps = Object.values(claimTransitions).flatMap((transition) => [...transition.steps]);

test('a claim that has ended never leaves', () => {
  const left = steps.map(([from]) => from);

  for (const end of ['REJECTED', 'WITHDRAWN'] as const) expect(left).not.toContain(end);
});

test('the database knows the same steps of a claim, and no other', () => {
  const sql = readFileSync(new URL('../migrations/1796200000000-return-claims.ts', import.meta.url), 'utf8');
  const known = [...sql.matchAll(/'([A-Z_]+) ([A-Z_]+)'/g)].map(([, from, to]) => `${from} ${to}`);
  const drawn = steps.flatMap(([from, to]) => (from === null ? [] : [`${from} ${to}`]));

  expect(known.sort()).toEqual([...new Set(drawn)].sort());
});
