import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { claimDocuments, officer, openClaims, type Claims, type PaidRental } from './claims.ts';

// What was paid on a claim is asked back, and repaid or set off. All rentals are of one company: each test leaves it
// without debts.

let graph: TestGraph;
let claims: Claims;
beforeAll(async () => {
  graph = await createTestGraph();
  claims = await openClaims(graph, 8);
});
afterAll(async () => {
  const broken = await claims.violations();
  await claims.close();
  await graph.close();
  expect(broken).toEqual([]);
});

const auditor: Viewer = { subject: 'an auditor', scopes: ['auditor'] };
const treasurer = officer('treasurer');
const why = { cause: 'IDLE', reason: 'Nobody used it.', evidenceHash: 'cd'.repeat(32) };
const yuan = (amount: string) => ({ amount: { amount } });
const codes = (answers: readonly any[]) => answers.map(({ code = 'DONE' }) => code as string).sort();

const send = (viewer: Viewer, name: string, input: object) => claims.send(viewer, name, input);
/** What `PaySetOff` pays is `payClaim`. */
const pay = async (viewer: Viewer, input: object): Promise<any> =>
  (await claims.as(viewer, claimDocuments, { paymentReference: 'P-2', ...input }, 'PaySetOff')).data.payClaim;
const thrice = async (act: () => Promise<any>): Promise<any> => {
  const [first, ...others] = await Promise.all([1, 2, 3].map(act));
  for (const other of others) expect(other).toEqual(first);
  return first;
};
const read = async (id: string): Promise<any> =>
  (await graph.ask(claimDocuments, { id }, 'ClaimWithClawbacks', await graph.tokenOf(auditor))).data.claim;

/** A claim of CN¥10.00, approved or paid; so much is asked back of it. */
const approved = (rental = claims.nextRental()) => claims.approved(rental, { requested: { amount: '10.00' } });
async function paid(): Promise<{ readonly claimId: string; readonly payeeId: string; readonly rental: PaidRental }> {
  const rental = claims.nextRental();
  const claimId = await approved(rental);
  expect(await send(treasurer, 'PayClaim', { claimId, paymentReference: 'P-1' })).toMatchObject({
    claim: { status: 'PAID' },
  });
  return { claimId, payeeId: rental.companyId, rental };
}

test('what a claim was paid is asked back once, by nobody who granted it, and repaid to somebody else', async () => {
  const { claimId, payeeId } = await paid();
  const order = { claimId, payeeId, ...why, ...yuan('6.00') };
  for (const role of ['desk', 'approver'] as const) {
    const granted = { ...officer(role), scopes: ['city.officer', 'city.treasurer'] as const };
    expect(await send(granted, 'ClawBack', order)).toMatchObject({ code: 'SAME_PERSON' });
  }
  for (const [who, wrong, code] of [
    [officer('treasurer', 'stranger', '310000'), {}, 'CLAIM_NOT_FOUND'],
    [auditor, { claimId: uuidv7() }, 'CLAIM_NOT_FOUND'],
    [auditor, { claimId: undefined }, 'VOUCHER_OR_CLAIM'],
    [auditor, { voucherId: uuidv7() }, 'VOUCHER_OR_CLAIM'],
    [auditor, { payeeId: uuidv7() }, 'CLAWBACK_TOO_HIGH'],
    [auditor, yuan('10.01'), 'CLAWBACK_TOO_HIGH'],
  ] as const)
    expect(await send(who, 'ClawBack', { ...order, ...wrong })).toMatchObject({ code });

  const key = { idempotencyKey: uuidv7() };
  const { clawback } = await thrice(() => send(treasurer, 'ClawBack', { ...order, ...key }));
  expect(clawback).toMatchObject({
    ...yuan('6.00'),
    outstanding: { amount: '6.00' },
    claim: { id: claimId },
    voucher: null,
  });
  expect(await send(treasurer, 'ClawBack', { ...order, ...key, ...yuan('1.00') })).toMatchObject({
    code: 'KEY_REUSED',
  });
  expect(await send(treasurer, 'FailClaimPayment', { claimId, reason: 'No account.' })).toMatchObject({
    code: 'CLAWED_BACK',
  });

  const repaid = { clawbackId: clawback.id, paymentReference: 'R-1', ...yuan('4.00') };
  expect(await send(treasurer, 'RecordRepayment', repaid)).toMatchObject({ code: 'SAME_PERSON' });
  const other = officer('treasurer', 'other');
  const again = { idempotencyKey: uuidv7() };
  expect(await thrice(() => send(other, 'RecordRepayment', { ...repaid, ...again }))).toMatchObject({
    clawback: { outstanding: { amount: '2.00' } },
  });
  const rivals = await Promise.all([1, 2].map(() => send(other, 'RecordRepayment', { ...repaid, ...yuan('2.00') })));
  expect(codes(rivals)).toEqual(['CLAWBACK_CLOSED', 'DONE']);
  expect(await claims.movements(claimId)).toEqual([
    { kind: 'encumber', moved: '1000' },
    { kind: 'pay', moved: '1000' },
    { kind: 'claw_back', moved: '600' },
    { kind: 'recover', moved: '400' },
    { kind: 'recover', moved: '200' },
  ]);
});

test('of rivals who ask back the same money, one does', async () => {
  const { claimId, payeeId } = await paid();
  const order = { claimId, payeeId, ...why, ...yuan('10.00') };
  const rivals = await Promise.all(
    [auditor, treasurer, { ...auditor, subject: 'another' }].map((who) => send(who, 'ClawBack', order)),
  );

  expect(codes(rivals)).toEqual(['CLAWBACK_TOO_HIGH', 'CLAWBACK_TOO_HIGH', 'DONE']);
  const { clawback } = rivals.find((answer) => answer.clawback);
  await send(officer('treasurer', 'other'), 'RecordRepayment', {
    clawbackId: clawback.id,
    paymentReference: 'R',
    ...yuan('10.00'),
  });
});

test('a company that owes is paid what is left when that is set off, in one payment, and not before', async () => {
  const { claimId: owing, payeeId } = await paid();
  const order = { claimId: owing, payeeId, ...why };
  const own = await send(treasurer, 'ClawBack', { ...order, ...yuan('1.00') });
  const asked = await send(auditor, 'ClawBack', { ...order, ...yuan('2.00') });
  const claimId = await approved();

  const plain = await send(treasurer, 'PayClaim', { claimId, paymentReference: 'P-2' });
  expect(plain).toEqual({ code: 'CLAWBACK_OPEN', message: expect.stringMatching(`${own.clawback.id}.*setOff: true`) });
  expect(await pay(treasurer, { claimId, setOff: true })).toMatchObject({ code: 'SAME_PERSON' });
  expect(await claims.movements(claimId)).toEqual([{ kind: 'encumber', moved: '1000' }]);

  const idempotencyKey = uuidv7();
  const other = officer('treasurer', 'other');
  const netted = await thrice(() => pay(other, { claimId, setOff: true, idempotencyKey }));
  expect(netted).toMatchObject({
    claim: { status: 'PAID', approved: { amount: '10.00' }, setOff: { amount: '3.00' } },
  });
  expect(await pay(other, { claimId, setOff: false, idempotencyKey })).toMatchObject({ code: 'KEY_REUSED' });
  expect(await read(owing)).toMatchObject({
    setOff: { amount: '0.00' },
    clawbacks: [own.clawback.id, asked.clawback.id].map((id, i) => ({
      id,
      outstanding: { amount: '0.00' },
      recoveries: [{ ...yuan(`${i + 1}.00`), paymentReference: null, claim: { id: claimId }, settlement: null }],
    })),
  });
  expect((await claims.movements(owing)).slice(-2)).toEqual([
    { kind: 'recover', moved: '100' },
    { kind: 'recover', moved: '200' },
  ]);

  // The bank sends back no more than it got.
  const failed = { claimId, reason: 'No account.' };
  expect(await send(other, 'FailClaimPayment', failed)).toMatchObject({ claim: { status: 'PAYMENT_FAILED' } });
  expect((await claims.movements(claimId)).at(-1)).toEqual({ kind: 'return_payment', moved: '700' });
  expect(await claims.violations()).toEqual([]);
  const more = await send(auditor, 'ClawBack', { ...order, ...yuan('7.00') });
  const retry = { claimId, paymentReference: 'P-3' };
  expect(await send(other, 'RetryClaimPayment', retry)).toMatchObject({
    code: 'CLAWBACK_OPEN',
    message: expect.stringContaining(more.clawback.id),
  });
  expect(await send(other, 'RetryClaimPayment', { ...retry, setOff: true })).toMatchObject({
    claim: { status: 'PAID' },
  });
  expect((await claims.movements(claimId)).at(-1)).toEqual({ kind: 'settle', moved: '700' });
  expect(await read(claimId)).toMatchObject({ setOff: { amount: '10.00' } });
  expect(await send(other, 'FailClaimPayment', failed)).toMatchObject({ code: 'NO_BANK_PAYMENT' });
});

test('of two payments that would set off the same debt, and a repayment of it, no fen is taken twice', async () => {
  const { claimId: owing, payeeId } = await paid();
  const asked = await send(auditor, 'ClawBack', { claimId: owing, payeeId, ...why, ...yuan('5.00') });
  const [one, two] = [await approved(), await approved()];
  const other = officer('treasurer', 'other');
  const repaid = { clawbackId: asked.clawback.id, paymentReference: 'R', ...yuan('5.00') };

  const rivals = await Promise.all([
    pay(treasurer, { claimId: one, setOff: true }),
    pay(other, { claimId: two, setOff: true }),
    send(treasurer, 'RecordRepayment', repaid),
  ]);

  const { clawbacks } = await read(owing);
  expect(clawbacks).toMatchObject([{ outstanding: { amount: '0.00' }, recoveries: [yuan('5.00')] }]);
  for (const answer of rivals.slice(0, 2)) expect(answer).toMatchObject({ claim: { status: 'PAID' } });
});
