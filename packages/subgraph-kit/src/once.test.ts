import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@voucher-graph/testing';
import { connect, type Database } from './database.ts';
import { migrate, runtimeUrl, sqlMigration } from './migrate.ts';
import { answered, answeredEach, commandTableSql, eachOnce, once, type Command } from './once.ts';
import { uuidv7 } from './index.ts';

let created: TestDatabase;
let database: Database;

beforeAll(async () => {
  created = await createTestDatabase();
  const sql = `${commandTableSql('office')} CREATE TABLE office.done (what text NOT NULL);`;
  await migrate(created.url, [
    { name: 'office', hasRole: true, migrations: [sqlMigration({ name: 'Office1700000000000', sql })] },
  ]);
  database = await connect({ url: runtimeUrl(created.url, 'office'), schema: 'office', entities: [] });
});

beforeEach(() => database.transaction((query) => query('DELETE FROM office.done')));

afterAll(async () => {
  await database.close();
  await created.drop();
});

const aCommand = (given: Partial<Command> = {}): Command => ({
  schema: 'office',
  actor: 'ann',
  key: uuidv7(),
  name: 'doIt',
  input: { amount: '1.00', to: 'b' },
  ...given,
});
let answers = 0;
/** Writes a row, and answers a number that no other call answers. */
const doIt = (command: Command) =>
  database.transaction((query) =>
    once(query, command, async () => {
      await query('INSERT INTO office.done VALUES ($1)', [command.key]);
      return { number: ++answers };
    }),
  );
const timesDone = async () => (await database.query('SELECT FROM office.done')).length;

test('a command that is sent again is answered as before, and not done again', async () => {
  const command = aCommand();
  const first = await doIt(command);

  expect(await doIt(command)).toEqual(first);
  expect(await doIt({ ...command, key: command.key.toUpperCase() })).toEqual(first);
  expect(await timesDone()).toBe(1);
});

test('rivals with the same key get one answer of one effect', async () => {
  const command = aCommand();
  const all = await Promise.all([doIt(command), doIt(command), doIt(command)]);

  expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(await timesDone()).toBe(1);
});

test('the order of fields and those that are null make no other command', async () => {
  const command = aCommand();
  const first = await doIt(command);

  expect(await doIt({ ...command, input: { to: 'b', note: null, amount: '1.00' } })).toEqual(first);
});

test.each<[string, Partial<Command>]>([
  ['another input', { input: { amount: '2.00', to: 'b' } }],
  ['another name', { name: 'undoIt' }],
])('a key with %s is refused, and nothing is done', async (_what, change) => {
  const command = aCommand();
  await doIt(command);

  expect(await doIt({ ...command, ...change })).toEqual({ refusal: 'KEY_REUSED' });
  expect(await timesDone()).toBe(1);
});

test('another actor may use the same key', async () => {
  const command = aCommand();
  await doIt(command);

  expect(await doIt({ ...command, actor: 'bob' })).toHaveProperty('answer');
  expect(await timesDone()).toBe(2);
});

test('of several commands those that are new are done, and each is answered for itself', async () => {
  const [known, reused, fresh, other] = [aCommand(), aCommand(), aCommand(), aCommand({ actor: 'bob' })];
  const before = await Promise.all([doIt(known), doIt(reused)]);
  const again = [fresh, known, { ...reused, input: 'another' }, other];
  const each = () =>
    database.transaction((query) =>
      eachOnce(query, again, async (_seen, indexes) => {
        await query('INSERT INTO office.done SELECT unnest($1::text[])', [indexes.map((i) => again[i]?.key)]);
        return indexes.map((number) => ({ number }));
      }),
    );
  const answers = [{ answer: { number: 0 } }, before[0], { refusal: 'KEY_REUSED' }, { answer: { number: 3 } }];

  expect(await each()).toEqual(answers);
  expect(await each()).toEqual(answers);
  expect(await answeredEach(database.query, [...again, aCommand()])).toEqual([...answers, null]);
  expect(await timesDone()).toBe(4);
});

test('work that throws leaves nothing, so that the same key may be tried again', async () => {
  const command = aCommand();
  const failing = database.transaction((query) =>
    once(query, command, async () => {
      await query('INSERT INTO office.done VALUES ($1)', [command.key]);
      throw new Error('no peer');
    }),
  );
  await expect(failing).rejects.toThrow('no peer');

  expect(await timesDone()).toBe(0);
  expect(await answered(database, command)).toBeNull();
  expect(await doIt(command)).toHaveProperty('answer');
});

test('a rival that waits does the work itself when the first one fails', async () => {
  const command = aCommand();
  let fail: (error: Error) => void = () => undefined;
  const failed = new Promise<never>((_resolve, reject) => (fail = reject));
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const first = database.transaction((query) =>
    once(query, command, () => {
      begin();
      return failed;
    }),
  );
  await begun;
  const rival = doIt(command);
  fail(new Error('gave up'));

  await expect(first).rejects.toThrow('gave up');
  expect(await rival).toHaveProperty('answer');
  expect(await timesDone()).toBe(1);
});

test('a key that is no UUID is told so', async () => {
  await expect(doIt(aCommand({ key: 'again' }))).rejects.toThrow('idempotencyKey is no UUID: make a new one');
});

test('what no JSON of PostgreSQL can hold is refused wherever it stands', async () => {
  for (const input of [{ to: 'b\ud800' }, { to: 'b\0' }, { to: [{ deep: '\udfff' }] }])
    await expect(doIt(aCommand({ input }))).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });

  expect(await doIt(aCommand({ input: { to: 'b\u{1f4b0}' } }))).toHaveProperty('answer');
  expect(await timesDone()).toBe(1);
});
