import { expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import { GraphQLError } from 'graphql';
import pg from 'pg';
import { StartupFault } from '../errors.ts';
import { describeError } from './describe-error.ts';

const thrownBy = (work: () => unknown): Error => {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('Nothing was thrown.');
};

test('a bug of ours has its message and where it is, without the message twice', () => {
  const { type, message, stack } = describeError(new Error('Voucher 17 is missing although a constraint promises it.'));

  expect({ type, message }).toEqual({
    type: 'Error',
    message: 'Voucher 17 is missing although a constraint promises it.',
  });
  expect(stack?.[0]).toMatch(/^at .*describe-error\.test\.ts:\d+:\d+/);
  expect(stack?.join('\n')).not.toContain('Voucher 17');
});

test.each([
  ['what is looked for in a text', () => 'x' in ('CANARY' as unknown as object)],
  ['a text that is no JSON', () => JSON.parse('CANARY') as unknown],
  ['a text that is no number', () => BigInt('CANARY')],
  ['a text that is no URL', () => new URL('CANARY')],
  ['a value that Node refuses', () => Buffer.alloc('CANARY' as unknown as number)],
  [
    'a value that GraphQL refuses',
    () => {
      throw new GraphQLError('Int cannot represent non-integer value: "CANARY"');
    },
  ],
])('%s is not told', (_what, work) => {
  const told = describeError(thrownBy(work));

  expect(JSON.stringify(told)).not.toMatch(/CANARY/);
  expect(told.type).toMatch(/Error$/);
  expect(told.stack?.length).toBeGreaterThan(0);
});

test('a partner that is away is told by its code, not by its address', async () => {
  const error = await fetch('http://canary.invalid:8080/CANARY').catch((reason: unknown) => reason as Error);

  const told = describeError(error as Error);

  expect(JSON.stringify(told)).not.toMatch(/canary/i);
  expect(told).toMatchObject({ type: 'TypeError', message: 'fetch failed', cause: { code: expect.any(String) } });
  expect(told.cause?.stack).toBeUndefined();
});

test('what PostgreSQL quotes is not told: values, details, hints; the names of our own things are', async () => {
  const { url, drop } = await createTestDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('CREATE TABLE person (email text CONSTRAINT one_email UNIQUE, age int CHECK (age > 0))');
  await client.query("INSERT INTO person VALUES ('CANARY', 1)");
  const failing = (sql: string, values: unknown[] = []) =>
    client.query(sql, values).then(
      () => Promise.reject(new Error(`${sql} went well`)),
      (error: unknown) => describeError(error as Error),
    );

  const told = [
    await failing('INSERT INTO person VALUES ($1, 1)', ['CANARY']),
    await failing('SELECT $1::int', ['CANARY']),
    await failing("INSERT INTO person VALUES ('CANARY2', -1)"),
    await failing("DO $$ BEGIN RAISE EXCEPTION 'CANARY' USING DETAIL = 'CANARY', HINT = 'CANARY'; END $$"),
    await failing('SELECT nothing FROM person'),
  ];
  await client.end();
  await drop();

  expect(JSON.stringify(told)).not.toMatch(/CANARY/);
  expect(told.map(({ code }) => code)).toEqual(['23505', '22P02', '23514', 'P0001', '42703']);
  expect(told[0]).toMatchObject({ schema: 'public', table: 'person', constraint: 'one_email' });
  expect(told[4]?.message).toBe('column "nothing" does not exist');
});

test('what keeps a process from starting is told as it was worded, without secrets', () => {
  const told = describeError(new StartupFault('SUBGRAPHS has http://u:CANARY@host: correct it.'));

  expect(told).toEqual({ type: 'StartupFault', message: 'SUBGRAPHS has [url] correct it.' });
});

test('causes that go round in circles come to an end', () => {
  const error = new Error('a');
  error.cause = error;

  expect(JSON.stringify(describeError(error)).length).toBeLessThan(5000);
});
