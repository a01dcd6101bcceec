import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { chainHeads, post, verifyChain, violations } from './index.ts';
import type { Anchor, Operation, Violation } from './index.ts';
import { bookWith, capture, createLedger, encumber, hold, said } from './testing/ledger-under-test.ts';
import type { LedgerUnderTest } from './testing/ledger-under-test.ts';

const voucherId = randomUUID();
const payeeId = randomUUID();
let ledger: LedgerUnderTest;
let bookId: string;
let anchors: readonly Anchor[];

beforeAll(async () => {
  ledger = await createLedger(createTestDatabase);
  const placed = Array.from({ length: 40 }, () => hold(voucherId, 10n, payeeId));
  bookId = await bookWith(ledger.programs, 1_000n, [encumber(800n, voucherId)]);
  for (const one of placed) await post(ledger.programs, bookId, [one]);
  await post(
    ledger.programs,
    bookId,
    placed.slice(0, 20).map((one) => capture(one.key, 7n)),
  );
  const settle: Operation = { ...said(), kind: 'settle', voucherId, payeeId, amount: 100n };
  await post(ledger.programs, bookId, [settle, encumber(5_000n)]);
  anchors = await chainHeads(ledger.admin);
});
afterAll(() => ledger.drop());

test('an untouched ledger has no violation, and its chain verifies', async () => {
  expect(await violations(ledger.admin)).toEqual([]);
  expect(await verifyChain(ledger.admin)).toEqual([]);
  expect(await verifyChain(ledger.admin, bookId, anchors)).toEqual([]);
});

/** What an administrator with the triggers off does to the ledger, and what that is found as. */
const tampers: readonly (readonly [invariant: string, sql: string])[] = [
  ['bad request hash', `update ledger.operation set reason = 'another' where seq = 5`],
  ['bad request hash', `update ledger.operation set actor = actor || ' ' where seq = 5`],
  ['bad request hash', `update ledger.operation set amount = amount + 1 where seq = 5`],
  ['bad hash', `update ledger.operation set moved = moved + 1 where seq = 5`],
  ['bad hash', `update ledger.operation set returned = returned + 1 where seq = 50`],
  ['bad hash', `update ledger.operation set at = at + interval '1 microsecond' where seq = 5`],
  ['bad hash', `update ledger.operation set outcome = 'OK' where outcome = 'INSUFFICIENT_FUNDS'`],
  ['bad hash', `update ledger.operation set payee_id = gen_random_uuid() where kind = 'capture' and seq = 50`],
  ['bad hash', `delete from ledger.operation where seq = 50`],
  [
    'bad hash',
    `update ledger.operation set seq = -1 where seq = 5; update ledger.operation set seq = 5 where seq = 6;
                update ledger.operation set seq = 6 where seq = -1`,
  ],
  ['seq gap', `delete from ledger.operation where seq = 50`],
  ['seq gap', `delete from ledger.operation where seq > 60`],
  ['seq gap', `truncate ledger.operation`],
  ['operation without book', `delete from ledger.book`],
  ['broken link', `update ledger.block set previous = sha256(previous) where number = 7`],
  ['broken link', `delete from ledger.block where number = 7`],
  ['bad hash', `update ledger.block set hash = sha256(hash) where number = 7`],
  ['wrong head', `update ledger.book set head = sha256(head)`],
  ['wrong head', `update ledger.book set seq = seq + 1`],
  ['wrong head', `delete from ledger.block where number = (select max(number) from ledger.block)`],
  [
    'overspend',
    `alter table ledger.book drop constraint a_book_never_overspends;
                 update ledger.book set available = -1, encumbered = encumbered + available + 1`,
  ],
  [
    'overspend',
    `alter table ledger.book drop constraint every_fen_is_somewhere;
                 update ledger.book set available = available + 1`,
  ],
  ['book balance', `update ledger.book set appropriation = appropriation + 1, available = available + 1`],
  ['book encumbrance', `update ledger.book set available = available - 1, encumbered = encumbered + 1`],
  ['funders', `update ledger.funder set basis_points = basis_points - 1 where position = 1`],
  ['funders', `delete from ledger.funder`],
  [
    'voucher equation',
    `alter table ledger.voucher_account drop constraint a_voucher_adds_up;
                        update ledger.voucher_account set available = available + 1`,
  ],
  ['voucher balance', `update ledger.voucher_account set available = available + 1, face = face + 1`],
  ['voucher balance', `update ledger.voucher_account set revoked_at = now()`],
  ['voucher balance', `delete from ledger.voucher_account`],
  ['voucher validity', `update ledger.voucher_account set valid_until = valid_until + interval '1 day'`],
  ['payee balance', `update ledger.payable set owed = owed + 1`],
  ['payee balance', `update ledger.payable set payee_id = gen_random_uuid()`],
  ['hold', `update ledger.hold_account set expires_at = expires_at + interval '1 day' where status = 'PENDING'`],
  ['hold', `delete from ledger.hold_account where status = 'PENDING'`],
  [
    'hold resolution',
    `update ledger.hold_account set status = 'RELEASED', resolved_at = now() where status = 'PENDING'`,
  ],
  ['hold resolution', `update ledger.hold_account set status = 'RELEASED', captured = 0 where status = 'CAPTURED'`],
  [
    'resolved twice',
    `drop index ledger.a_hold_resolves_once;
      update ledger.operation set hold_id = (select hold_id from ledger.operation where seq = 51) where seq = 50`,
  ],
  ['shares', `update ledger.operation set shares[1] = shares[1] + 1 where kind = 'settle'`],
  ['shares', `update ledger.operation set shares = null where kind = 'settle'`],
];

test.each(tampers)('found as "%s": %s', async (invariant, sql) => {
  const found = await afterTampering(sql, violations);

  expect(found.map((violation) => violation.invariant)).toContain(invariant);
});

test('what would overspend is refused by the table itself, whatever the code that writes it', async () => {
  const overspend = `update ledger.book set available = -1, encumbered = encumbered + available + 1`;

  await expect(afterTampering(overspend, violations)).rejects.toMatchObject({ constraint: 'a_book_never_overspends' });
});

test('of 20 edited operations 20 are named', async () => {
  const found = await afterTampering(
    `update ledger.operation set reason = 'another' where seq % 3 = 0 and seq <= 60`,
    violations,
  );

  expect(found.filter((violation) => violation.invariant === 'bad request hash')).toHaveLength(20);
});

test('a history rewritten consistently, or cut at its end, misses the anchors kept outside', async () => {
  const rewritten = await afterTampering(
    `update ledger.operation set outcome = 'VOUCHER_EXISTS' where outcome = 'INSUFFICIENT_FUNDS';
     update ledger.block b set hash = ledger.block_hash(book_id, from_seq, to_seq, previous)
       where number = (select max(number) from ledger.block);
     update ledger.book set head = (select hash from ledger.block order by number desc limit 1)`,
    (client) => verifyChain(client, bookId, anchors),
  );

  expect(rewritten.map((violation) => violation.invariant)).toEqual(['lost anchor']);
});

/** Tampers as a superuser with all triggers off, looks, and rolls back. */
async function afterTampering(sql: string, look: (client: pg.PoolClient) => Promise<readonly Violation[]>) {
  const client = await ledger.admin.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await client.query(sql);
    return await look(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
