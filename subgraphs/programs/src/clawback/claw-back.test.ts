import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { adminUrls, findViolations, subgraphs } from '@voucher-graph/platform';
import { uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { openCity, treasurerOf } from '../testing/owe.ts';

let graph: TestGraph;
let city: Awaited<ReturnType<typeof openCity>>;
let treasurer: Viewer;
const auditor: Viewer = { subject: 'an auditor', scopes: ['auditor'] };

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

const selection = `clawback { id status amount { amount } outstanding { amount } actor evidenceHash barredUntil
  recoveries { amount { amount } paymentReference writeOffReason settlement { total { amount } } } }`;
const command = (viewer: Viewer, name: string, input: object) => city.send(viewer, name, selection, input);
const settle = (payeeId: string) =>
  city.send(treasurer, 'settleProvider', 'settlement { id total { amount } }', { payeeId, paymentReference: 'P1' });
const why = { cause: 'IDLE', reason: 'Nobody used it.', evidenceHash: 'CD'.repeat(32) };
const yuan = (amount: string) => ({ amount: { amount } });

/** A payee that was paid so many yuan on one voucher. */
async function aPaidPayee(amount: string) {
  const { payeeId, voucherIds } = await city.owe([amount]);
  await settle(payeeId);
  return { payeeId, voucherId: voucherIds[0]! };
}

test('what was paid is asked back once, however often it is sent, and never more than was paid', async () => {
  const paid = await aPaidPayee('90.00');
  const input = { ...paid, ...why, ...yuan('60.00'), idempotencyKey: uuidv7() };
  const answers = await Promise.all([1, 2, 3].map(() => command(auditor, 'clawBack', input)));

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({
    clawback: {
      status: 'ORDERED',
      ...yuan('60.00'),
      outstanding: { amount: '60.00' },
      actor: 'an auditor',
      evidenceHash: 'cd'.repeat(32),
    },
  });
  expect(await city.balanceOf(paid.payeeId)).toEqual({ owed: 0, kept: 3000, due: 6000 });
  expect(await command(auditor, 'clawBack', { ...input, ...yuan('1.00') })).toMatchObject({ code: 'KEY_REUSED' });
  const more = { ...paid, ...why, ...yuan('30.01') };
  expect(await command(auditor, 'clawBack', more)).toMatchObject({
    code: 'CLAWBACK_TOO_HIGH',
    message: expect.stringContaining('30.00'),
  });
});

test('of rivals who ask back the same money, one does', async () => {
  const paid = await aPaidPayee('90.00');
  const rivals = [auditor, treasurer, { ...auditor, subject: 'another auditor' }];
  const answers = await Promise.all(
    rivals.map((who) => command(who, 'clawBack', { ...paid, ...why, ...yuan('60.00') })),
  );

  expect(answers.map(({ code }) => code ?? 'ASKED').sort()).toEqual([
    'ASKED',
    'CLAWBACK_TOO_HIGH',
    'CLAWBACK_TOO_HIGH',
  ]);
});

test('what is asked back needs a cause, a reason, evidence and an amount, of a voucher of the asker’s', async () => {
  const paid = await aPaidPayee('10.00');
  const asked = { ...paid, ...why, ...yuan('1.00') };
  const stranger = treasurerOf('650000');

  for (const [wrong, code] of [
    [{ cause: ' ' }, 'CAUSE_MISSING'],
    [{ reason: '' }, 'REASON_MISSING'],
    [{ evidenceHash: 'no hash' }, 'EVIDENCE_INVALID'],
    [yuan('0.00'), 'AMOUNT_INVALID'],
    [yuan('0.001'), 'AMOUNT_INVALID'],
    [{ voucherId: uuidv7() }, 'VOUCHER_NOT_FOUND'],
    [{ payeeId: uuidv7() }, 'CLAWBACK_TOO_HIGH'],
  ] as const)
    expect(await command(auditor, 'clawBack', { ...asked, ...wrong })).toMatchObject({ code });
  expect(await command(stranger, 'clawBack', asked)).toMatchObject({ code: 'VOUCHER_NOT_FOUND' });
});

test('who asks it back books none of what comes', async () => {
  const paid = await aPaidPayee('10.00');
  const asked = await command(treasurer, 'clawBack', { ...paid, ...why, ...yuan('10.00') });
  const repaid = { clawbackId: asked.clawback.id, ...yuan('4.00'), paymentReference: 'R1' };

  expect(await command(treasurer, 'recordRepayment', repaid)).toMatchObject({ code: 'SAME_PERSON' });
  expect(await command(treasurer, 'setOff', { clawbackId: asked.clawback.id })).toMatchObject({ code: 'SAME_PERSON' });
});

test('what is repaid is owed no more, each payment booked once, and no more than is owed', async () => {
  const paid = await aPaidPayee('10.00');
  const asked = await command(auditor, 'clawBack', { ...paid, ...why, ...yuan('10.00') });
  const repaid = { clawbackId: asked.clawback.id, ...yuan('4.00'), paymentReference: 'R1', idempotencyKey: uuidv7() };
  const answers = await Promise.all([1, 2, 3].map(() => command(treasurer, 'recordRepayment', repaid)));
  const rest = { ...repaid, idempotencyKey: undefined, ...yuan('6.00') };
  const renewed = () => ({ ...rest, idempotencyKey: uuidv7() });
  const rivals = await Promise.all([1, 2].map(() => command(treasurer, 'recordRepayment', renewed())));

  for (const answer of answers) expect(answer.clawback.id).toBe(asked.clawback.id);
  expect(rivals.find(({ code }) => code === undefined).clawback.status).toBe('RECOVERED');
  expect(rivals.map(({ code }) => code ?? 'BOOKED').sort()).toEqual(['BOOKED', 'CLAWBACK_CLOSED']);
  expect(await city.balanceOf(paid.payeeId)).toEqual({ owed: 0, kept: 0, due: 0 });
  expect(await command(treasurer, 'recordRepayment', { ...repaid, ...yuan('5.00') })).toMatchObject({
    code: 'KEY_REUSED',
  });
  for (const [wrong, code] of [
    [{ paymentReference: '' }, 'REFERENCE_MISSING'],
    [yuan('-1.00'), 'AMOUNT_INVALID'],
    [{ clawbackId: uuidv7() }, 'CLAWBACK_NOT_FOUND'],
  ] as const)
    expect(await command(treasurer, 'recordRepayment', { ...renewed(), ...wrong })).toMatchObject({ code });
});

test('a payee that owes is not paid before that is set off, and then gets what is left', async () => {
  const paid = await aPaidPayee('100.00');
  const asked = await command(auditor, 'clawBack', { ...paid, ...why, ...yuan('70.00') });
  const { id: clawbackId } = asked.clawback;
  expect(await command(treasurer, 'setOff', { clawbackId })).toMatchObject({ code: 'NOTHING_OWED' });
  await city.owe(['40.00', '50.00'], paid.payeeId);

  expect(await settle(paid.payeeId)).toMatchObject({ code: 'CLAWBACK_OPEN' });
  const idempotencyKey = uuidv7();
  const answers = await Promise.all([1, 2, 3].map(() => command(treasurer, 'setOff', { clawbackId, idempotencyKey })));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const another = await aPaidPayee('5.00');
  const other = await command(auditor, 'clawBack', { ...another, ...why, ...yuan('5.00') });
  expect(await command(treasurer, 'setOff', { clawbackId: other.clawback.id, idempotencyKey })).toMatchObject({
    code: 'KEY_REUSED',
  });
  expect(answers[0].clawback).toMatchObject({
    status: 'SET_OFF',
    outstanding: { amount: '0.00' },
    recoveries: [{ ...yuan('70.00'), paymentReference: null, settlement: { total: { amount: '70.00' } } }],
  });
  expect(await city.balanceOf(paid.payeeId)).toEqual({ owed: 2000, kept: 10_000, due: 0 });
  expect(await settle(paid.payeeId)).toMatchObject({ settlement: { total: { amount: '20.00' } } });
  expect(await command(treasurer, 'setOff', { clawbackId })).toMatchObject({ code: 'CLAWBACK_CLOSED' });
});

test('what never comes back is given up by an approver who did not order it, once, and the payee is paid again', async () => {
  const approver: Viewer = { ...treasurer, subject: 'an approver', scopes: ['city.officer', 'city.approver'] };
  const paid = await aPaidPayee('100.00');
  const asked = await command(auditor, 'clawBack', { ...paid, ...why, ...yuan('70.00') });
  const { id: clawbackId } = asked.clawback;
  const repaid = { clawbackId, ...yuan('30.00'), paymentReference: 'R1' };
  await command(treasurer, 'recordRepayment', repaid);
  const { evidenceHash } = why;
  const given = { clawbackId, reason: 'It is bankrupt.', evidenceHash, idempotencyKey: uuidv7() };
  for (const [wrong, code] of [
    [{ reason: ' ' }, 'REASON_MISSING'],
    [{ evidenceHash: 'no hash' }, 'EVIDENCE_INVALID'],
    [{ clawbackId: uuidv7() }, 'CLAWBACK_NOT_FOUND'],
  ] as const)
    expect(await command(approver, 'writeOffClawback', { ...given, ...wrong, idempotencyKey: uuidv7() })).toMatchObject(
      { code },
    );
  const elsewhere = { ...approver, cityCode: '650000' };
  const stranger = { ...given, idempotencyKey: uuidv7() };
  expect(await command(elsewhere, 'writeOffClawback', stranger)).toMatchObject({ code: 'CLAWBACK_NOT_FOUND' });
  const orderer: Viewer = { ...approver, subject: 'an auditor' };
  expect(await command(orderer, 'writeOffClawback', stranger)).toMatchObject({ code: 'SAME_PERSON' });

  const [answers, late] = await Promise.all([
    Promise.all([1, 2, 3].map(() => command(approver, 'writeOffClawback', given))),
    command(treasurer, 'recordRepayment', { ...repaid, ...yuan('40.00') }),
  ]);

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect([answers[0].code, late.code].filter(Boolean)).toEqual(['CLAWBACK_CLOSED']);
  const { clawback } = late.code ? answers[0] : late;
  expect(clawback).toMatchObject({
    status: late.code ? 'WRITTEN_OFF' : 'RECOVERED',
    outstanding: { amount: '0.00' },
    recoveries: [yuan('30.00'), { ...yuan('40.00'), writeOffReason: late.code ? given.reason : null }],
  });
  expect(await city.balanceOf(paid.payeeId)).toEqual({ owed: 0, kept: 3000, due: 0 });
  await city.owe(['5.00'], paid.payeeId);
  expect(await settle(paid.payeeId)).toMatchObject({ settlement: { total: { amount: '5.00' } } });
});

test('what is given up stays given up, and its key is no other command’s', async () => {
  const approver: Viewer = { ...treasurer, subject: 'an approver', scopes: ['city.officer', 'city.approver'] };
  const paid = await aPaidPayee('10.00');
  const { clawback } = await command(auditor, 'clawBack', { ...paid, ...why, ...yuan('10.00') });
  const given = { clawbackId: clawback.id, reason: 'It is gone.', evidenceHash: 'ef'.repeat(32) };
  const key = { idempotencyKey: uuidv7() };

  expect(await command(approver, 'writeOffClawback', { ...given, ...key })).toMatchObject({
    clawback: { status: 'WRITTEN_OFF' },
  });
  expect(await command(approver, 'writeOffClawback', { ...given, ...key, reason: 'Another.' })).toMatchObject({
    code: 'KEY_REUSED',
  });
  const repaid = { clawbackId: clawback.id, ...yuan('1.00'), paymentReference: 'R1' };
  expect(await command(treasurer, 'recordRepayment', repaid)).toMatchObject({ code: 'CLAWBACK_CLOSED' });
  const [booked] = await graph.databases.programs.query(
    `SELECT debit, credit, moved::int, actor, reason, evidence_hash AS hash FROM ledger.operation_view
      WHERE payee_id = $1 AND kind = 'recover'`,
    [paid.payeeId],
  );
  expect(booked).toEqual({
    debit: 'receivable',
    credit: 'loss',
    moved: 1000,
    actor: 'an approver',
    reason: `Clawback ${clawback.id}, written off: It is gone.`,
    hash: given.evidenceHash,
  });
});
