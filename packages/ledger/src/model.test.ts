import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import { randomUUID } from 'node:crypto';
import { postAt, violations } from './index.ts';
import type { DatedOperation, Operation, Outcome } from './index.ts';
import { createLedger, said, TWO_FUNDERS } from './testing/ledger-under-test.ts';
import type { LedgerUnderTest } from './testing/ledger-under-test.ts';
import { createOracle } from './testing/oracle.ts';

let ledger: LedgerUnderTest;
beforeAll(async () => {
  ledger = await createLedger(createTestDatabase);
});
afterAll(() => ledger.drop());

const OPERATIONS = 4_000;

/**
 * Random operations of every kind, in random batches, on two books at once, with replays, stolen keys and a clock that
 * runs past holds and vouchers. The ledger must answer each as the oracle does, and end with the oracle's balances.
 */
test.each([1, 20_251_124])('a random history answers and ends as the oracle says (seed %d)', async (seed) => {
  const random = mulberry32(seed);
  const oracle = createOracle();
  const world = createWorld(random);
  const seen = new Set<Outcome>();

  let left = OPERATIONS;
  while (left > 0) {
    const bookId = pick(random, world.bookIds);
    const batch = Array.from({ length: 1 + Math.floor(random() * 80) }, () => world.next());
    left -= batch.length;

    const expected = batch.map((operation) => oracle.apply(bookId, operation));
    const outcomes = await postAt(ledger.admin, bookId, batch);

    expect(outcomes).toEqual(expected);
    for (const outcome of outcomes) seen.add(outcome);
  }

  expect(await violations(ledger.admin)).toEqual([]);
  expect(await balances(world.bookIds)).toEqual({
    books: Object.fromEntries(
      [...oracle.books].map(([id, { appropriation, available, encumbered, disbursed }]) => [
        id,
        [appropriation, available, encumbered, disbursed].map(String),
      ]),
    ),
    vouchers: Object.fromEntries(
      [...oracle.vouchers].map(([id, v]) => [
        id,
        [v.face, v.available, v.held, v.captured, v.expired, v.revoked, v.clawedBack, v.validUntil.getTime()].map(
          String,
        ),
      ]),
    ),
    holds: Object.fromEntries([...oracle.holds].map(([id, { status }]) => [id, status])),
    payees: Object.fromEntries(
      [...oracle.vouchers].flatMap(([id, { owed, kept, due }]) =>
        [...new Set([...owed.keys(), ...kept.keys()])].flatMap((payeeId) => {
          const row = [owed, kept, due].map((each) => String(each.get(payeeId) ?? 0n));
          return row.some((part) => part !== '0') ? [[`${id} ${payeeId}`, row]] : [];
        }),
      ),
    ),
  });
  // The run met every answer that well-formed operations can get, so that equality above means something.
  expect([...seen].sort()).toEqual([
    'AMOUNT_TOO_LARGE',
    'BOOK_ALREADY_OPEN',
    'BOOK_NOT_FOUND',
    'HOLD_ALREADY_RESOLVED',
    'HOLD_EXPIRED',
    'HOLD_NOT_EXPIRED',
    'HOLD_NOT_FOUND',
    'IDEMPOTENCY_KEY_REUSED',
    'INSUFFICIENT_FUNDS',
    'OK',
    'VALIDITY_NOT_LATER',
    'VOUCHER_EXISTS',
    'VOUCHER_EXPIRED',
    'VOUCHER_NOT_EXPIRED',
    'VOUCHER_NOT_FOUND',
    'VOUCHER_REVOKED',
  ]);
});

/** A small world in which random operations often meet: few vouchers and payees, and holds that are mostly recent. */
function createWorld(random: () => number) {
  const bookIds = [randomUUID(), randomUUID()];
  const payeeIds = [randomUUID(), randomUUID(), randomUUID()];
  const voucherIds: string[] = [randomUUID()];
  const holdIds: string[] = [randomUUID()];
  const history: DatedOperation[] = [];
  let nowMs = Date.UTC(2025, 0, 1);

  return { bookIds, next };

  function next(): DatedOperation {
    nowMs += Math.floor(random() * 2_000);
    const replayed = random() < 0.08 && history.length > 0 ? pick(random, history.slice(-200)) : undefined;
    const operation =
      replayed === undefined
        ? { ...said(), ...fresh() }
        : random() < 0.3
          ? { ...replayed, reason: 'stolen key' }
          : replayed;
    const dated = { ...operation, at: new Date(nowMs) };
    history.push(dated);
    return dated;
  }

  function fresh(): Operation | (DistributiveOmit<Operation, keyof ReturnType<typeof said>> & { key?: string }) {
    const voucherId = pick(random, voucherIds.slice(-8));
    const payeeId = pick(random, payeeIds);
    const holdId = pick(random, holdIds.slice(-40));
    const amount = BigInt(1 + Math.floor(random() * 60));
    const dice = random();
    if (dice < 0.01) return { kind: 'open', amount: 3_000n, funders: TWO_FUNDERS };
    if (dice < 0.03) return { kind: 'top_up', amount: 300n };
    if (dice < 0.05) return { kind: 'extend', voucherId, validUntil: new Date(nowMs + Math.floor(random() * 300_000)) };
    if (dice < 0.1) {
      const id = random() < 0.9 ? randomUUID() : voucherId;
      voucherIds.push(id);
      const validUntil = new Date(nowMs + Math.floor(random() * 200_000) - 5_000);
      return { kind: 'encumber', voucherId: id, amount: amount * 10n, validUntil };
    }
    if (dice < 0.5) {
      const key = randomUUID();
      holdIds.push(key);
      return {
        ...said(),
        key,
        kind: 'hold',
        voucherId,
        payeeId,
        amount,
        expiresInMs: 1 + Math.floor(random() * 90_000),
      };
    }
    if (dice < 0.68) return { kind: 'capture', holdId, amount };
    if (dice < 0.74) return { kind: 'release', holdId };
    if (dice < 0.8) return { kind: 'expire', holdId };
    if (dice < 0.83) return { kind: 'lapse', voucherId, cause: random() < 0.7 ? 'EXPIRED' : 'REVOKED' };
    if (dice < 0.86) return { kind: 'pay', voucherId, payeeId, amount };
    if (dice < 0.91) return { kind: 'settle', voucherId, payeeId, amount };
    if (dice < 0.93) return { kind: 'return_payment', voucherId, payeeId, amount };
    if (dice < 0.96) {
      const destination = pick(random, ['FUND', 'TREASURY', 'WRITTEN_OFF'] as const);
      return { kind: 'recover', voucherId, payeeId, amount: amount / 3n + 1n, destination };
    }
    const destination = pick(random, ['FUND', 'TREASURY', 'RECEIVABLE', 'RECEIVABLE'] as const);
    return { kind: 'claw_back', voucherId, payeeId, amount, destination };
  }
}

async function balances(bookIds: readonly string[]) {
  const books = await ledger.admin.query<{ id: string; row: string[] }>(
    `select book_id as id, array[appropriation, available, encumbered, disbursed]::text[] as row
     from ledger.book_balance where book_id = any($1)`,
    [bookIds],
  );
  const vouchers = await ledger.admin.query<{ id: string; row: string[] }>(
    `select voucher_id as id, array[face, available, held, captured, expired, revoked, clawed_back,
       (extract(epoch from valid_until) * 1000)::bigint]::text[] as row
     from ledger.voucher_balance where book_id = any($1)`,
    [bookIds],
  );
  const holds = await ledger.admin.query<{ id: string; row: string }>(
    'select id, status as row from ledger.hold where book_id = any($1)',
    [bookIds],
  );
  const payees = await ledger.admin.query<{ id: string; row: string[] }>(
    `select voucher_id || ' ' || payee_id as id, array[owed, paid - clawed_back, receivable]::text[] as row
     from ledger.payable_balance where book_id = any($1) and owed + paid - clawed_back + receivable > 0`,
    [bookIds],
  );
  return {
    books: Object.fromEntries(books.rows.map(({ id, row }) => [id, row])),
    vouchers: Object.fromEntries(vouchers.rows.map(({ id, row }) => [id, row])),
    holds: Object.fromEntries(holds.rows.map(({ id, row }) => [id, row])),
    payees: Object.fromEntries(payees.rows.map(({ id, row }) => [id, row])),
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

function pick<T>(random: () => number, from: readonly T[]): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}

/** A small seeded generator, so that a failing run can be run again. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
