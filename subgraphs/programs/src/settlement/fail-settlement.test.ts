import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { adminUrls, findViolations, subgraphs } from '@voucher-graph/platform';
import { uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { openCity, treasurerOf } from '../testing/owe.ts';

let graph: TestGraph;
let city: Awaited<ReturnType<typeof openCity>>;
let treasurer: Viewer;

beforeAll(async () => {
  graph = await createTestGraph();
  city = await openCity(graph.databases, subgraphs.companies);
  treasurer = treasurerOf(city.cityCode);
});
afterAll(async () => {
  // Whoever sold keeps no rentals here; what the seller's books say is no part of it.
  const broken = (await findViolations(adminUrls(graph.databaseUrl))).filter(
    ({ invariant }) => invariant !== 'what vouchers pay is what the ledger holds or captured',
  );
  await graph.close();
  expect(broken).toEqual([]);
});

const command = (name: string, input: object, viewer = treasurer) =>
  city.send(
    viewer,
    name,
    'settlement { id status total { amount } paymentReference lines { amount { amount } } }',
    input,
  );

test('a payment that the bank sent back is owed again, and paid again by its own retry alone, each once', async () => {
  const { payeeId } = await city.owe(['10.00', '5.00']);
  const { settlement } = await command('settleProvider', { payeeId, paymentReference: 'P1' });
  const failed = { settlementId: settlement.id, reason: 'No such account.', idempotencyKey: uuidv7() };

  const failures = await Promise.all([1, 2, 3].map(() => command('failSettlement', failed)));
  expect(new Set(failures.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(failures[0]).toMatchObject({ settlement: { status: 'PAYMENT_FAILED', total: { amount: '15.00' } } });
  expect(await city.balanceOf(payeeId)).toEqual({ owed: 1500, kept: 0, due: 0 });
  expect(await command('failSettlement', { ...failed, reason: 'Another.' })).toMatchObject({ code: 'KEY_REUSED' });
  expect(await command('settleProvider', { payeeId, paymentReference: 'P2' })).toMatchObject({ code: 'NOTHING_OWED' });

  await city.owe(['2.00'], payeeId);
  expect(await command('settleProvider', { payeeId, paymentReference: 'P3' })).toMatchObject({
    settlement: { total: { amount: '2.00' } },
  });
  const retry = (paymentReference: string) =>
    command('retrySettlement', { settlementId: settlement.id, paymentReference });
  const rivals = await Promise.all(['P4', 'P5', 'P6'].map(retry));
  expect(rivals.map(({ code }) => code ?? 'PAID').sort()).toEqual([
    'PAID',
    'WRONG_SETTLEMENT_STATUS',
    'WRONG_SETTLEMENT_STATUS',
  ]);
  const paid = rivals.find(({ settlement: found }) => found);
  expect(paid.settlement).toMatchObject({ status: 'PAID', total: { amount: '15.00' } });
  expect(paid.settlement.lines).toHaveLength(2);
  expect(paid.settlement.paymentReference).toMatch(/^P[456]$/);
  expect(await city.balanceOf(payeeId)).toEqual({ owed: 0, kept: 1700, due: 0 });
  const again = { settlementId: settlement.id, reason: 'Closed account.' };
  expect(await command('failSettlement', again)).toMatchObject({ settlement: { status: 'PAYMENT_FAILED' } });
});

test('what is no bank payment, not one’s own, or was asked back since does not come back from the bank', async () => {
  const { payeeId, voucherIds } = await city.owe(['10.00']);
  const { settlement } = await command('settleProvider', { payeeId, paymentReference: 'P1' });
  const failed = { settlementId: settlement.id, reason: 'No such account.' };
  const retry = { settlementId: settlement.id, paymentReference: 'P2' };

  expect(await command('failSettlement', failed, treasurerOf('650000'))).toMatchObject({
    code: 'SETTLEMENT_NOT_FOUND',
  });
  expect(await command('failSettlement', { ...failed, reason: '' })).toMatchObject({ code: 'REASON_MISSING' });
  expect(await command('retrySettlement', retry)).toMatchObject({ code: 'WRONG_SETTLEMENT_STATUS' });
  expect(await command('retrySettlement', { ...retry, paymentReference: '' })).toMatchObject({
    code: 'REFERENCE_MISSING',
  });
  const asked = await city.send({ subject: 'an auditor', scopes: ['auditor'] }, 'clawBack', 'clawback { id }', {
    ...{ voucherId: voucherIds[0], payeeId, amount: { amount: '4.00' } },
    ...{ cause: 'IDLE', reason: 'Nobody used it.', evidenceHash: 'cd'.repeat(32) },
  });
  expect(await command('failSettlement', failed)).toMatchObject({ code: 'CLAWED_BACK' });
  await city.owe(['4.00'], payeeId);
  const off = await city.send(treasurer, 'setOff', 'clawback { recoveries { settlement { id } } }', {
    clawbackId: asked.clawback.id,
  });
  const settlementId: string = off.clawback.recoveries[0].settlement.id;
  expect(await command('failSettlement', { ...failed, settlementId })).toMatchObject({ code: 'NO_BANK_PAYMENT' });
});
