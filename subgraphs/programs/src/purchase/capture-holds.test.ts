import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { noConditions } from '@voucher-graph/rules';
import { adminUrls, findViolations, subgraphs } from '@voucher-graph/platform';
import { connect, uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { expireHolds } from '../hold/expire-holds.ts';
import { aVoucher, move } from '../testing/build-rows.ts';
import {
  aLine,
  aPayingProgram,
  aPurchase,
  openMarket,
  rateOf,
  sellAs,
  type Market,
  type Sell,
} from '../testing/sell.ts';
import { lapseVouchers } from '../voucher/lapse-vouchers.ts';

let graph: TestGraph;
let database: Database;
let market: Market;
let compute: Sell;
const evidenceHash = 'ab'.repeat(32);
const itself = { subject: 'subgraph:programs', scopes: ['service'] } as const;

beforeAll(async () => {
  graph = await createTestGraph();
  database = graph.databases.programs;
  market = await openMarket(graph.databases, subgraphs.companies);
  compute = market.compute;
});
afterAll(() => graph.close());

/** A rental of CN¥1,000 of which CN¥500 are held. */
async function aHeldDeal({
  terms = {},
  more = {},
  holdForSeconds = 3600,
}: { terms?: Parameters<typeof aPayingProgram>[1]; more?: object; holdForSeconds?: number } = {}) {
  const who = market.parties();
  const program = await aPayingProgram(database, terms);
  const voucher = await aVoucher(database, program, { companyId: who.companyId });
  const purchase = aPurchase(who, '1000.00', more);
  const { holds } = await compute('placeHolds', { purchase, lines: [aLine(voucher, '500.00')], holdForSeconds });
  const { purchaseId } = purchase;
  const capture = (amount: string, given: object = {}) =>
    compute('captureHolds', { purchaseId, amount: { amount }, evidenceHash, ...given });
  const release = (given: object = {}) => compute('releaseHolds', { purchaseId, reason: 'Canceled.', ...given });
  return { who, program, voucher, purchase, purchaseId, holdId: holds[0].holdId as string, capture, release };
}

async function owedTo(payeeId: string): Promise<bigint> {
  const [row] = await database.query<{ owed: bigint }>('SELECT owed FROM ledger.payee_balance WHERE payee_id = $1', [
    payeeId,
  ]);
  return row?.owed ?? 0n;
}

async function passTimeOf(holdId: string): Promise<void> {
  const isOver = 'SELECT expires_at <= clock_timestamp() AS over, pg_sleep(0.05) FROM ledger.hold WHERE id = $1';
  for (;;) {
    const [row] = await database.query<{ over: boolean }>(isOver, [holdId]);
    if (row?.over === true) return;
  }
}

test('what it really cost is judged again: half of it is owed to the payee, and the rest is back', async () => {
  const { voucher, purchase, holdId, capture } = await aHeldDeal();

  expect(await capture('600.00')).toEqual({
    captures: [
      { holdId, voucherId: voucher.id, amount: { amount: '300.00' }, reason: expect.stringContaining('300.00') },
    ],
    captured: { amount: '300.00' },
  });
  expect(await market.balanceOf(voucher.id)).toEqual({ available: 700_00n, held: 0n, captured: 300_00n });
  expect(await owedTo(purchase.payeeId)).toBe(300_00n);
});

test('no more is captured than was held, whatever it cost in the end', async () => {
  const { capture } = await aHeldDeal();

  expect(await capture('5000.00')).toMatchObject({
    captures: [{ reason: 'All that was held.' }],
    captured: { amount: '500.00' },
  });
});

test('a hold of less than its rule gives pays no more than was held', async () => {
  const who = market.parties();
  const voucher = await aVoucher(database, await aPayingProgram(database), who);
  const purchase = aPurchase(who, '1000.00');
  await compute('placeHolds', { purchase, lines: [aLine(voucher, '100.00')], holdForSeconds: 3600 });
  const { purchaseId } = purchase;

  expect(await compute('captureHolds', { purchaseId, amount: { amount: '1000.00' }, evidenceHash })).toMatchObject({
    captures: [{ reason: 'All that was held.' }],
    captured: { amount: '100.00' },
  });
});

test('no more is captured than the ceiling over all programs allows of what it really cost', async () => {
  const { who, purchase, voucher } = await aHeldDeal();
  const rental = aPurchase(who, '1000.00');
  const other = await aVoucher(database, await aPayingProgram(database), who);
  const lines = [aLine(voucher, '500.00'), aLine(other, '300.00')];
  await compute('placeHolds', { purchase: rental, lines, holdForSeconds: 3600 });

  expect(
    await compute('captureHolds', { purchaseId: rental.purchaseId, amount: { amount: '900.00' }, evidenceHash }),
  ).toMatchObject({
    captures: [{ amount: { amount: '450.00' } }, { amount: { amount: '270.00' } }],
    captured: { amount: '720.00' },
  });
  expect(await owedTo(purchase.payeeId)).toBe(0n);
});

test.each([['CONTRACT'], ['APPROVED_CONTRACT'], ['SETTLED'], ['ACTUALLY_PAID']] as const)(
  'a rule whose base is %s pays of what was billed, never of more',
  async (subsidyBase) => {
    const { capture } = await aHeldDeal({ terms: { subsidyBase } });

    expect(await capture('10.00')).toMatchObject({ captured: { amount: '5.00' } });
  },
);

test('where nothing was used all goes back', async () => {
  const { voucher, capture } = await aHeldDeal();

  expect(await capture('0.00')).toMatchObject({
    captures: [{ amount: { amount: '0.00' } }],
    captured: { amount: '0.00' },
  });
  expect(await market.balanceOf(voucher.id)).toEqual({ available: 1000_00n, held: 0n, captured: 0n });
});

test('between those who are related on the day of the claim nothing is paid', async () => {
  const { who, voucher, purchase, capture } = await aHeldDeal({ more: { signedOn: '2026-01-10' } });
  await market.tie(who.sellerId, who.companyId, '2026-01-11');

  expect(await capture('1000.00')).toMatchObject({
    captures: [{ amount: { amount: '0.00' }, reason: expect.stringContaining('RELATED_PARTY') }],
  });
  expect(await market.balanceOf(voucher.id)).toEqual({ available: 1000_00n, held: 0n, captured: 0n });
  expect(await owedTo(purchase.payeeId)).toBe(0n);
});

test('what was promised before a voucher was frozen or revoked is still paid; what comes back of it is the fund’s', async () => {
  const [frozen, revoked] = [await aHeldDeal(), await aHeldDeal()];
  await database.transaction((query) =>
    query(`UPDATE programs.voucher SET state = 'FROZEN' WHERE id = $1`, [frozen.voucher.id]),
  );
  await move(database, revoked.voucher.fundId, { kind: 'lapse', voucherId: revoked.voucher.id, cause: 'REVOKED' });

  expect(await frozen.capture('1000.00')).toMatchObject({ captured: { amount: '500.00' } });
  expect(await revoked.capture('600.00')).toMatchObject({ captured: { amount: '300.00' } });
  expect(await market.balanceOf(revoked.voucher.id)).toMatchObject({ available: 200_00n });
  await lapseVouchers({ database, viewer: itself });
  expect(await market.balanceOf(revoked.voucher.id)).toEqual({ available: 0n, held: 0n, captured: 300_00n });
  expect(await market.balanceOf(frozen.voucher.id)).toMatchObject({ available: 500_00n });
});

describe('a hold whose time is over pays nothing, and is no refusal', () => {
  test.each([['before it was swept'], ['after it was swept']])('%s', async (when) => {
    const { voucher, holdId, capture } = await aHeldDeal({ holdForSeconds: 1 });
    await passTimeOf(holdId);
    if (when.startsWith('after')) await Promise.all([1, 2, 3].map(() => expireHolds({ database, viewer: itself })));

    expect(await capture('1000.00')).toMatchObject({
      captures: [{ holdId, amount: { amount: '0.00' }, reason: expect.stringContaining('lapsed') }],
    });
    expect(await market.balanceOf(voucher.id)).toEqual({ available: 1000_00n, held: 0n, captured: 0n });
  });
});

test('what was held later takes nothing from what was promised before', async () => {
  const limit = {
    ...rateOf(5000),
    appliesWhen: 'small',
    conditions: { ...noConditions, yearContractsAtMost: 1000_00n },
  };
  const { who, voucher, capture } = await aHeldDeal({ terms: { rateTiers: [limit, rateOf(1000)] } });
  await compute('placeHolds', {
    purchase: aPurchase(who, '9000.00'),
    lines: [aLine(voucher, '100.00')],
    holdForSeconds: 3600,
  });

  expect(await capture('1000.00')).toMatchObject({ captured: { amount: '500.00' } });
});

test('a capture that is sent three times at once is made once, and answered alike; its key is no other’s', async () => {
  const { voucher, capture } = await aHeldDeal();
  const idempotencyKey = uuidv7();

  const answers = await Promise.all([1, 2, 3].map(() => capture('600.00', { idempotencyKey })));

  expect(answers[0].captured).toEqual({ amount: '300.00' });
  expect(answers).toEqual([answers[0], answers[0], answers[0]]);
  expect(await market.balanceOf(voucher.id)).toMatchObject({ captured: 300_00n });
  expect(await capture('600.01', { idempotencyKey })).toMatchObject({ code: 'KEY_REUSED' });
  expect(await capture('600.00')).toMatchObject({ code: 'PURCHASE_CLOSED' });
});

test('a capture is refused with what to correct, and the hold stays', async () => {
  const { purchaseId, voucher, capture } = await aHeldDeal();
  const datasets = sellAs('subgraph:datasets', database, market.peers);
  const input = { purchaseId, amount: { amount: '1.00' }, evidenceHash };

  expect(await capture('-1.00')).toMatchObject({ code: 'AMOUNT_INVALID' });
  expect(await capture('1.00', { evidenceHash: 'x' })).toMatchObject({ code: 'EVIDENCE_INVALID' });
  expect(await capture('1.00', { purchaseId: uuidv7() })).toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
  expect(await datasets('captureHolds', input)).toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
  expect(await datasets('releaseHolds', { purchaseId, reason: 'Mine.' })).toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
  expect(await market.balanceOf(voucher.id)).toMatchObject({ held: 500_00n });
});

test('released, all is back, and the purchase stays closed', async () => {
  const { voucher, purchase, purchaseId, capture, release } = await aHeldDeal();
  const idempotencyKey = uuidv7();

  const reason = `${'因'.repeat(460)}${'💰'.repeat(100)}`; // the ledger keeps 500 characters, each of them whole
  const answers = await Promise.all([1, 2, 3].map(() => release({ idempotencyKey, reason })));

  expect(answers[0]).toEqual({ purchaseId, released: { amount: '500.00' } });
  expect(answers).toEqual([answers[0], answers[0], answers[0]]);
  expect(await market.balanceOf(voucher.id)).toEqual({ available: 1000_00n, held: 0n, captured: 0n });
  expect(await release()).toEqual({ purchaseId, released: { amount: '0.00' } });
  expect(await release({ idempotencyKey, reason: 'Another.' })).toMatchObject({ code: 'KEY_REUSED' });
  expect(await release({ reason: ' ' })).toMatchObject({ code: 'REASON_MISSING' });
  expect(await capture('1.00')).toMatchObject({ code: 'PURCHASE_CLOSED' });
  const lines = [aLine(voucher, '1.00')];
  expect(await compute('placeHolds', { purchase, lines, holdForSeconds: 1 })).toMatchObject({
    code: 'PURCHASE_CLOSED',
  });
});

test('a purchase that is released before its holds arrive gets none', async () => {
  const { who, voucher } = await aHeldDeal();
  const purchase = aPurchase(who, '10.00');
  await compute('releaseHolds', { purchaseId: purchase.purchaseId, reason: 'It took too long.' });

  expect(await compute('placeHolds', { purchase, lines: [aLine(voucher, '1.00')], holdForSeconds: 60 })).toMatchObject({
    code: 'PURCHASE_CLOSED',
  });
});

test('of a capture and a release at once, one happens', async () => {
  for (let i = 0; i < 5; i++) {
    const { voucher, capture, release } = await aHeldDeal();

    const [captured, released] = await Promise.all([capture('1000.00'), release()]);

    expect([captured.code, released.code].filter((code) => code === 'PURCHASE_CLOSED')).toHaveLength(1);
    const spent = captured.code === undefined ? 500_00n : 0n;
    expect(await market.balanceOf(voucher.id)).toEqual({ available: 1000_00n - spent, held: 0n, captured: spent });
  }
});

test('a process that dies before its commit has captured nothing, and the same key then captures', async () => {
  const { voucher, purchaseId, capture } = await aHeldDeal();
  const dying: Database = {
    ...database,
    transaction: (work) =>
      database.transaction(async (query) => {
        await work(query);
        throw new Error('The process dies.');
      }),
  };
  const input = { idempotencyKey: uuidv7(), purchaseId, amount: { amount: '1000.00' }, evidenceHash };

  await expect(sellAs('subgraph:compute', dying, market.peers)('captureHolds', input)).rejects.toThrow();
  expect(await market.balanceOf(voucher.id)).toMatchObject({ held: 500_00n, captured: 0n });
  expect(await capture('1000.00', input)).toMatchObject({ captured: { amount: '500.00' } });
});

test('what expired vouchers have left goes back to the fund, once, however many see to it', async () => {
  const { program, who, voucher } = await aHeldDeal();
  const validUntil = new Date(Date.now() + 1000);
  const short = await aVoucher(database, program, { ...who, validUntil, face: 70_00n });
  const availableOf = async () =>
    (
      await database.query<{ available: bigint }>('SELECT available FROM ledger.book_balance WHERE book_id = $1', [
        program.fundId,
      ])
    )[0]!.available;
  const before = await availableOf();
  while (Date.now() <= validUntil.getTime()) await database.query('SELECT pg_sleep(0.05)');

  await Promise.all([1, 2, 3].map(() => lapseVouchers({ database, viewer: itself })));

  expect(await availableOf()).toBe(before + 70_00n);
  expect(await market.balanceOf(short.id)).toMatchObject({ available: 0n });
  expect(await market.balanceOf(voucher.id)).toMatchObject({ available: 500_00n, held: 500_00n });
});

test('between those who become related while it is captured all is paid, or nothing', async () => {
  const deals = [];
  for (let i = 0; i < 8; i++) deals.push(await aHeldDeal());

  const captured = await Promise.all(
    deals.map(async ({ who, capture }, i) => {
      const tied = sleep(i * 3).then(() => market.tie(who.sellerId, who.companyId));
      const [answer] = await Promise.all([capture('1000.00'), tied]);
      return answer.captured.amount as string;
    }),
  );

  const balances = await Promise.all(deals.map(({ voucher }) => market.balanceOf(voucher.id)));
  const paid = { available: 500_00n, held: 0n, captured: 500_00n };
  const unpaid = { available: 1000_00n, held: 0n, captured: 0n };
  expect(balances).toEqual(captured.map((amount) => (amount === '500.00' ? paid : unpaid)));
});

test('all of this broke no invariant', async () => {
  const violations = await findViolations(adminUrls(graph.databaseUrl));

  // Nothing here was rented: compute knows none of these purchases.
  expect(violations.filter(({ detail }) => !detail.endsWith('captured for nothing that was bought'))).toEqual([]);
});

test('what breaks a promise between purchases and the ledger is found', async () => {
  const admin = await connect({ url: graph.databaseUrl, schema: 'programs', entities: [] });
  const { voucher, purchaseId } = await aHeldDeal();
  const closed = await aHeldDeal();
  const capped = await aHeldDeal({
    terms: { caps: [{ scope: 'COMPANY_YEAR', amount: 500_00n, appliesWhen: null, conditions: null }] },
  });
  await admin.transaction(async (query) => {
    await query(`SET LOCAL session_replication_role = 'replica'`); // past the triggers
    await query('UPDATE programs.purchase SET amount_fen = 60000, payee_id = id WHERE id = $1', [purchaseId]);
    await query(`UPDATE programs.purchase SET state = 'RELEASED', closed_at = now() WHERE id = $1`, [
      closed.purchaseId,
    ]);
    await query(
      `UPDATE programs.rule_version SET terms = jsonb_set(terms, '{caps,0,amount,fen}', '"49999"') WHERE program_id = $1`,
      [capped.program.id],
    );
  });
  await admin.close();

  const found = (await findViolations(adminUrls(graph.databaseUrl))).map(
    ({ invariant, subject }) => `${invariant}: ${subject}`,
  );

  const [hold] = await database.query<{ id: string }>('SELECT id FROM ledger.hold WHERE voucher_id = $1', [voucher.id]);
  expect(found).toEqual(
    expect.arrayContaining([
      `a purchase's hold is in the ledger, on a voucher of its buyer's, for its payee: ${hold!.id}`,
      `what is closed holds nothing, what is not captured paid nothing, and a claim says why: ${closed.holdId}`,
      `what all programs pay of a purchase is within its price and the lowest ceiling: ${purchaseId}`,
      `what a company's vouchers pay is within their program's yearly cap: ${capped.who.companyId}`,
    ]),
  );
});
