import { expect, test } from '@jest/globals';
import { readEnv } from './env.ts';

test('every fault is reported at once, one line each', () => {
  const read = () =>
    readEnv({ PORT: '99999', DATABASE_URL: 'mysql://x/y' }, ({ integer, postgresUrl, required }) => [
      integer('PORT', { min: 0, max: 65_535, fallback: 4000 }),
      postgresUrl('DATABASE_URL'),
      required('SECRET', 'abc'),
    ]);

  expect(read).toThrow(
    [
      'PORT is "99999": set a whole number from 0 to 65535.',
      'DATABASE_URL is no PostgreSQL URL: set one such as postgres://user:secret@host:5432/database.',
      'SECRET is not set: set it, for example SECRET=abc.',
    ].join('\n'),
  );
});

test('a setting that is empty counts as not set', () => {
  expect(readEnv({ PORT: ' ' }, ({ integer }) => integer('PORT', { min: 0, max: 9, fallback: 7 }))).toBe(7);
});
