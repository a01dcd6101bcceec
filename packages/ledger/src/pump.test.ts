import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import { randomUUID } from 'node:crypto';
import { createPump, LedgerBusyError, post, violations } from './index.ts';
import type { Operation, Outcome, Queryable, SentBatch } from './index.ts';
import { bookWith, capture, createLedger, encumber, hold, readRow } from './testing/ledger-under-test.ts';
import type { LedgerUnderTest } from './testing/ledger-under-test.ts';

let ledger: LedgerUnderTest;
beforeAll(async () => {
  ledger = await createLedger(createTestDatabase);
});
afterAll(async () => {
  const broken = await violations(ledger.admin);
  await ledger.drop();
  expect(broken).toEqual([]);
});

test('of 5,000 concurrent holds on one voucher with money for 80 %, exactly 80 % are accepted, to the fen', async () => {
  const voucherId = randomUUID();
  const bookId = await bookWith(ledger.programs, 1_000_000n, [encumber(400_099n, voucherId)]);
  const pump = createPump({ pool: ledger.programs });

  const outcomes = await Promise.all(Array.from({ length: 5_000 }, () => pump.submit(bookId, hold(voucherId, 100n))));
  await pump.close();

  expect(tally(outcomes)).toEqual({ OK: 4_000, INSUFFICIENT_FUNDS: 1_000 });
  expect(await readRow(ledger.programs, 'voucher_balance', 'voucher_id', voucherId)).toMatchObject({
    available: '99',
    held: '400000',
  });
});

test('two pumps on one book, each sent every operation three times, move the money once', async () => {
  const voucherId = randomUUID();
  const bookId = await bookWith(ledger.programs, 10_000n, [encumber(10_000n, voucherId)]);
  const pumps = [createPump({ pool: ledger.programs, batchSize: 7 }), createPump({ pool: ledger.programs })];
  const holds = Array.from({ length: 120 }, () => hold(voucherId, 100n));

  const outcomes = await Promise.all(
    [...holds, ...holds, ...holds].flatMap((one) => pumps.map((pump) => pump.submit(bookId, one))),
  );
  const captures = await Promise.all(
    holds.flatMap((one) => pumps.map((pump) => pump.submit(bookId, capture(one.key, 40n)))),
  );
  await Promise.all(pumps.map((pump) => pump.close()));

  expect(tally(outcomes)).toEqual({ OK: 600, INSUFFICIENT_FUNDS: 120 });
  expect(tally(captures)).toEqual({ OK: 100, HOLD_ALREADY_RESOLVED: 100, HOLD_NOT_FOUND: 40 });
  expect(await readRow(ledger.programs, 'voucher_balance', 'voucher_id', voucherId)).toMatchObject({
    available: '6000',
    held: '0',
    captured: '4000',
  });
});

test('an operation that PostgreSQL cannot even parse is MALFORMED, and its neighbors are answered', async () => {
  const voucherId = randomUUID();
  const bookId = await bookWith(ledger.programs, 1_000n, [encumber(1_000n, voucherId)]);
  const pump = createPump({ pool: ledger.programs });
  const poisoned = (reason: string): Operation => ({ ...hold(voucherId, 10n), reason });

  const outcomes = await Promise.all(
    [hold(voucherId, 10n), poisoned('a\u0000b'), hold(voucherId, 10n), poisoned('\ud800'), hold(voucherId, 10n)].map(
      (operation) => pump.submit(bookId, operation),
    ),
  );
  await pump.close();

  expect(outcomes).toEqual(['OK', 'MALFORMED', 'OK', 'MALFORMED', 'OK']);
  expect(pump.stats().splits).toBeGreaterThan(0);
});

test('what waits beyond the limit is refused at once, and a retry with the same key is answered later', async () => {
  const voucherId = randomUUID();
  const bookId = await bookWith(ledger.programs, 1_000n, [encumber(1_000n, voucherId)]);
  const pump = createPump({ pool: ledger.programs, queueLimit: 2 });
  const holds = [hold(voucherId, 1n), hold(voucherId, 1n), hold(voucherId, 1n)] as const;

  const sent = holds.map((one) => pump.submit(bookId, one));

  await expect(sent[2]).rejects.toThrow(LedgerBusyError);
  expect(await Promise.all([sent[0], sent[1]])).toEqual(['OK', 'OK']);
  expect(await pump.submit(bookId, holds[2])).toBe('OK');
  await pump.close();
});

test('a caller that left before its turn moves nothing', async () => {
  const voucherId = randomUUID();
  const bookId = await bookWith(ledger.programs, 1_000n, [encumber(1_000n, voucherId)]);
  const pump = createPump({ pool: ledger.programs });
  const leaving = new AbortController();

  const staying = pump.submit(bookId, hold(voucherId, 1n));
  const left = pump.submit(bookId, hold(voucherId, 1n), { signal: leaving.signal });
  leaving.abort();

  await expect(left).rejects.toThrow('aborted');
  expect(await staying).toBe('OK');
  await pump.close();
  expect(await readRow(ledger.programs, 'voucher_balance', 'voucher_id', voucherId)).toMatchObject({ held: '1' });
});

test('a lost connection rejects the batch, and the retry with the same key finds what was committed', async () => {
  const voucherId = randomUUID();
  const bookId = await bookWith(ledger.programs, 1_000n, [encumber(1_000n, voucherId)]);
  const committedThenLost: Queryable = {
    query: async (sql, values) => {
      await ledger.programs.query(sql, values);
      throw new Error('Connection terminated unexpectedly');
    },
  };
  const pump = createPump({ pool: committedThenLost });
  const one = hold(voucherId, 600n);

  const sent = pump.submit(bookId, one);

  await expect(sent).rejects.toThrow('Connection terminated');
  await pump.close();
  expect(await post(ledger.programs, bookId, [one])).toEqual(['OK']);
  expect(await readRow(ledger.programs, 'voucher_balance', 'voucher_id', voucherId)).toMatchObject({ held: '600' });
});

test('a batch that lost to a rival transaction is tried again', async () => {
  const voucherId = randomUUID();
  const bookId = await bookWith(ledger.programs, 1_000n, [encumber(1_000n, voucherId)]);
  let failures = 2;
  const rivaled: Queryable = {
    query: async (sql, values) => {
      failures -= 1;
      if (failures >= 0) throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
      return ledger.programs.query(sql, values);
    },
  };
  const pump = createPump({ pool: rivaled });

  const outcome = await pump.submit(bookId, hold(voucherId, 1n));
  await pump.close();

  expect(outcome).toBe('OK');
});

test('a closed pump has answered everything it took, and takes nothing more', async () => {
  const voucherId = randomUUID();
  const bookId = await bookWith(ledger.programs, 1_000n, [encumber(1_000n, voucherId)]);
  const pump = createPump({ pool: ledger.programs, batchSize: 3 });
  const sent = Array.from({ length: 10 }, () => pump.submit(bookId, hold(voucherId, 1n)));

  await pump.close();

  expect(pump.stats()).toMatchObject({ waiting: 0, inFlight: 0, operations: 10, batches: 4 });
  expect(tally(await Promise.all(sent))).toEqual({ OK: 10 });
  await expect(pump.submit(bookId, hold(voucherId, 1n))).rejects.toThrow('closed');
});

function tally(outcomes: readonly Outcome[]): Partial<Record<Outcome, number>> {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

test('each batch that is sent is told, with its size, its time, and how it ended', async () => {
  const voucherId = randomUUID();
  const bookId = await bookWith(ledger.programs, 10_000n, [encumber(10_000n, voucherId)]);
  const told: SentBatch[] = [];
  const pump = createPump({ pool: ledger.programs, batchSize: 4, onBatch: (batch) => told.push(batch) });
  const broken: Queryable = { query: () => Promise.reject(new Error('the connection is gone')) };
  const brokenPump = createPump({ pool: broken, onBatch: (batch) => told.push(batch) });

  await Promise.all(Array.from({ length: 10 }, () => pump.submit(bookId, hold(voucherId, 1n))));
  await expect(brokenPump.submit(bookId, hold(voucherId, 1n))).rejects.toThrow('the connection is gone');

  expect(told.map(({ size, outcome }) => [size, outcome])).toEqual([
    [4, 'committed'],
    [4, 'committed'],
    [2, 'committed'],
    [1, 'failed'],
  ]);
  expect(told.every(({ durationMs }) => durationMs >= 0)).toBe(true);
});
