import { expect, test } from '@jest/globals';
import { readEnv } from '@voucher-graph/subgraph-kit';
import { defaultLimits, readLimits } from './read-limits.ts';

test('each limit has its setting', () => {
  const limits = readEnv({ MAX_DEPTH: '7', RATE_LIMIT: '0', SAFELIST: 'log', SAFELIST_FILE: 'list.json' }, readLimits);

  expect(limits).toEqual({
    ...defaultLimits,
    depth: 7,
    pointsPerMinute: 0,
    safelist: { mode: 'log', file: 'list.json' },
  });
});

test('the schema is shown, but for in production', () => {
  expect(defaultLimits.showsSchema).toBe(true);
  expect(readEnv({ NODE_ENV: 'production' }, readLimits).showsSchema).toBe(false);
});

test('every fault is reported at once, with what to set', () => {
  const env = {
    MAX_TOKENS: 'many',
    MAX_COST: '-1',
    SAFELIST: 'on',
    STORE_URL: 'redis://127.0.0.1',
    APOLLO_DISABLE_SECURITY_RECURSIVE_SELECTIONS_CHECK: 'true',
  };

  expect(() => readEnv(env, readLimits)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/^(?=[^]*MAX_TOKENS)(?=[^]*MAX_COST)(?=[^]*SAFELIST)(?=[^]*STORE_URL)[^]*APOLLO_/),
    }),
  );
});

test('a safelist without its file is a fault', () => {
  expect(() => readEnv({ SAFELIST: 'enforce' }, readLimits)).toThrow(/SAFELIST_FILE is not set/);
});
