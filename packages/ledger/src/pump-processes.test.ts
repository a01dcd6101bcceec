import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import { violations, type Outcome } from './index.ts';
import { bookWith, createLedger, encumber, readRow, type LedgerUnderTest } from './testing/ledger-under-test.ts';
import type { PumpTask } from './testing/pump-process.ts';

// Several processes, each with a pump of its own, on one book: they wait for one another, and move each fen once.

let ledger: LedgerUnderTest;
const processes: ChildProcess[] = [];

beforeAll(async () => {
  ledger = await createLedger(createTestDatabase);
});

afterAll(async () => {
  for (const each of processes) each.kill('SIGKILL');
  const broken = await violations(ledger.admin);
  await ledger.drop();
  expect(broken).toEqual([]);
});

type Pumping = { readonly begin: () => void; readonly outcomes: Promise<Readonly<Record<string, Outcome>>> };

/** Starts a process, and answers when it is ready to begin. */
async function startPump(task: PumpTask): Promise<Pumping> {
  const file = fileURLToPath(new URL('testing/pump-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', '@voucher-graph/tooling/typescript', file, JSON.stringify(task)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  processes.push(child);
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  const ended = once(child, 'close');
  while (!told.startsWith('ready\n'))
    if ((await Promise.race([once(child.stdout, 'data'), ended.then(() => 'ended')])) === 'ended')
      throw new Error(`The process ended before it was ready: ${told}`);
  return {
    begin: () => void child.stdin.write('\n'),
    outcomes: ended.then(() => JSON.parse(told.slice('ready\n'.length)) as Record<string, Outcome>),
  };
}

test('two processes that pump into one book at once, half of it the same, share what is there to the fen', async () => {
  const [voucherId, payeeId] = [randomUUID(), randomUUID()];
  const bookId = await bookWith(ledger.programs, 1_000_000n, [encumber(70_050n, voucherId)]);
  const keys = (count: number) => Array.from({ length: count }, () => randomUUID());
  const shared = keys(400);
  const url = ledger.admin.options.connectionString ?? '';
  const pumps = await Promise.all(
    [1, 2].map(() => startPump({ url, bookId, voucherId, payeeId, keys: [...keys(300), ...shared].sort() })),
  );
  for (const { begin } of pumps) begin();
  const [one = {}, other = {}] = await Promise.all(pumps.map(({ outcomes }) => outcomes));
  const all = { ...one, ...other };
  const count = (outcome: Outcome) => Object.values(all).filter((each) => each === outcome).length;

  expect(Object.keys(all)).toHaveLength(1000);
  expect([count('OK'), count('INSUFFICIENT_FUNDS')]).toEqual([700, 300]);
  expect(shared.map((key) => one[key])).toEqual(shared.map((key) => other[key]));
  for (const mine of [one, other]) expect(Object.values(mine)).toContain('OK');
  expect(await readRow(ledger.programs, 'voucher_balance', 'voucher_id', voucherId)).toMatchObject({
    available: '50',
    held: '70000',
  });
  // Each batch took the book's next numbers without a gap: opened, encumbered, and one for each key.
  expect(await readRow(ledger.programs, 'book_balance', 'book_id', bookId)).toMatchObject({ seq: '1002' });
});
