import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('what is secret may lie in a file, whose content no fault repeats', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'voucher-graph-env-'));
  const [good, dull] = [join(folder, 'good'), join(folder, 'dull')];
  await writeFile(good, 'Zm9yIHRlc3RzIG9ubHksIG5ldmVyIHVzZWQgYW55d2hlcmU\n');
  await writeFile(dull, 'aaaa');
  const read = (env: NodeJS.ProcessEnv) => () =>
    readEnv(env, ({ secret, postgresUrl, required }) => [
      secret('KEY', 'one'),
      postgresUrl('DATABASE_URL') ?? required('DATABASE_URL', 'postgres://…'),
    ]);
  await writeFile(join(folder, 'url'), 'postgres://me:hush@db:5432/graph\n');
  const url = { DATABASE_URL_FILE: join(folder, 'url') };

  expect(read({ KEY_FILE: good, ...url })()).toEqual([
    'Zm9yIHRlc3RzIG9ubHksIG5ldmVyIHVzZWQgYW55d2hlcmU',
    'postgres://me:hush@db:5432/graph',
  ]);
  expect(read({ KEY_FILE: dull, DATABASE_URL_FILE: good })).toThrow(
    'KEY is too easy to guess: set it to one.\nDATABASE_URL is no PostgreSQL URL: set one such as postgres://user:secret@host:5432/database.',
  );
  expect(read({ KEY_FILE: join(folder, 'none'), KEY: ' ', ...url })).toThrow(
    `KEY_FILE is ${join(folder, 'none')}, which cannot be read (ENOENT): name a file that we may read.`,
  );
  expect(read({ KEY: 'x', KEY_FILE: good, ...url })).toThrow('KEY and KEY_FILE are both set: unset one of them.');
  await rm(folder, { recursive: true });
});
