import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readEnv } from '@voucher-graph/subgraph-kit';
import { readLimits } from './read-limits.ts';
import { refusalStatus } from './refusal.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test.each(Object.entries(refusalStatus))('the README says what to do about %s (%i)', (code, status) => {
  const row = readme.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${code}\``));

  expect(row).toMatch(new RegExp(`\\| +${status} +\\|`));
});

test('the README names every setting of the limits', () => {
  const settings = new Set<string>();
  const env = new Proxy<NodeJS.ProcessEnv>({}, { get: (_env, name) => void settings.add(String(name)) });
  readEnv(env, readLimits);
  const unlisted = [...settings].filter((name) => !name.startsWith('APOLLO_') && name !== 'NODE_ENV');

  expect(unlisted).not.toEqual([]);
  expect(unlisted.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
