import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import {
  claimDocuments,
  claimOf,
  hash,
  memberOf,
  officer,
  openClaims,
  papersOf,
  programCode,
  type Claims,
} from './claims.ts';

// From a rental that is paid to money back, by its document as it stands, as the roles that its comments name. Nanning
// pays so: without a voucher before, 30 % of what was settled.

describe.each(['embedded', 'served'] as const)('%s', (way) => {
  let graph: TestGraph;
  let claims: Claims;
  let admin: Claims['admin'];

  beforeAll(async () => {
    graph = await createTestGraph(way);
    claims = await openClaims(graph, 11);
    ({ admin } = claims);
  });
  afterAll(async () => {
    await claims.close();
    await graph.close();
  });

  const send: Claims['send'] = (...sent) => claims.send(...sent);
  const submit: Claims['submit'] = (...sent) => claims.submit(...sent);
  const fen = (amount: string) => amount.replace('.', '');

  test('a claim is submitted, checked, approved and paid by four people, and then is public', async () => {
    const paidClaims = async () =>
      (await graph.ask(claimDocuments, { programCode }, 'PaidClaims')).data.claims.totalCount as number;
    const paidBefore = await paidClaims();
    const rental = claims.nextRental();
    const { claim } = await submit(rental);
    const base = (rental.total / 100n) * 100n; // four decimals of 10,000 yuan, cut off: as Nanning's own example
    const subsidy = ((base * 3000n) / 10_000n / 100n) * 100n;
    expect(claim).toMatchObject({ status: 'SUBMITTED', ruleVersion: 1 });
    expect(fen(claim.requested.amount)).toBe(String(subsidy));
    const claimId: string = claim.id;
    const mine = {
      query: `query ($id: ID!) { claim(id: $id) { status approved { amount } } }`,
      variables: { id: claimId },
    };
    expect((await graph.ask(mine.query, mine.variables)).data.claim).toBeNull();

    expect(await send(officer('desk'), 'CheckClaim', { claimId })).toEqual({
      claim: { id: claimId, status: 'ASSESSED' },
    });
    expect(await send(officer('approver'), 'ApproveClaim', { claimId })).toMatchObject({
      claim: { status: 'APPROVED', approved: { amount: claim.requested.amount } },
    });
    const paid = await send(officer('treasurer'), 'PayClaim', { claimId, paymentReference: 'TREASURY-7' });

    expect(paid.claim).toMatchObject({ status: 'PAID', paymentReference: 'TREASURY-7' });
    expect(paid.claim.events.map(({ to, role }: any) => `${to} ${role}`)).toEqual([
      'SUBMITTED COMPANY_MEMBER',
      'EVIDENCE_CHECK DESK',
      'MATCHED DESK',
      'ASSESSED DESK',
      'APPROVED APPROVER',
      'PAYMENT_ORDERED TREASURER',
      'PAID TREASURER',
    ]);
    expect(await claims.movements(claimId)).toEqual([
      { kind: 'encumber', moved: String(subsidy) },
      { kind: 'pay', moved: String(subsidy) },
    ]);
    expect((await graph.ask(mine.query, mine.variables)).data.claim).toEqual({
      status: 'PAID',
      approved: { amount: claim.requested.amount },
    });
    const hidden = await graph.ask(`query ($id: ID!) { claim(id: $id) { contract } }`, mine.variables);
    expect(hidden.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await paidClaims()).toBe(paidBefore + 1);
    expect(await claims.violations()).toEqual([]);
  });

  test('what the papers say otherwise is refused, and the refusal names it', async () => {
    const rental = claims.nextRental();
    const [invoice] = rental.invoices;
    const wrong: readonly (readonly [object, string, RegExp])[] = [
      [{ contract: 'ANOTHER' }, 'CONTRACT_MISMATCH', /ANOTHER/],
      [{ gpuHours: '1.00' }, 'METER_MISMATCH', /1\.00 are stated/],
      [{ invoices: [{ ...invoice, total: { amount: '1.00' } }] }, 'INVOICE_MISMATCH', /is over/],
      [{ invoices: [{ ...invoice, number: 'NONE' }] }, 'INVOICE_MISMATCH', /not stated once/],
      [{ invoices: [invoice, invoice] }, 'INVOICE_MISMATCH', /not stated once/],
      [{ evidence: [{ kind: 'CONTRACT', sha256: 'no' }] }, 'EVIDENCE_INVALID', /64/],
      [{ evidence: [{ kind: 'CONTRACT', sha256: hash }] }, 'EVIDENCE_MISSING', /TAX_INVOICE/],
      [{ requested: { amount: '99999999.00' } }, 'REQUESTED_TOO_MUCH', /at most/],
      [{ requested: { amount: '0.001' } }, 'AMOUNT_INVALID', /0\.001/],
      [{ purpose: null }, 'NOT_ELIGIBLE', /./],
      [{ rentalId: uuidv7() }, 'RENTAL_NOT_FOUND', /rentals/],
      [{ programCode: 'chengdu-compute-2025' }, 'NOT_REIMBURSED', /voucher/],
    ];
    // The meter was closed with other readings than were handed in.
    const close = `INSERT INTO compute.meter_closing (rental_id, provider_id, invoice_number, evidence_hash, capture_key, closed_at)
      SELECT id, provider_id, $2, $3, id, now() FROM compute.rental WHERE id = $1`;
    await admin.query(close, [rental.id, invoice?.number, 'cd'.repeat(32)]);
    expect(await submit(rental)).toEqual({ code: 'EVIDENCE_MISMATCH', message: expect.stringMatching(/cdcd/) });
    await admin.query('UPDATE compute.meter_closing SET evidence_hash = $2 WHERE rental_id = $1', [rental.id, hash]);
    for (const [more, code, message] of wrong)
      expect(await submit(rental, more)).toEqual({ code, message: expect.stringMatching(message) });

    await admin.query(`UPDATE compute.invoice SET status = 'ISSUED', paid_at = NULL WHERE rental_id = $1`, [rental.id]);
    expect(await submit(rental)).toMatchObject({ code: 'INVOICE_UNPAID' });
    const { rows } = await admin.query('SELECT FROM programs.claim WHERE rental_id = $1', [rental.id]);
    expect(rows).toEqual([]);
    await admin.query(`UPDATE compute.invoice SET status = 'PAID', paid_at = issued_at WHERE rental_id = $1`, [
      rental.id,
    ]);
  });

  test('what changes after approval stops the payment, and a rejection gives the money back', async () => {
    const rental = claims.nextRental();
    const claimId = await claims.approved(rental);
    const available = async () =>
      (
        await admin.query(
          `SELECT available FROM ledger.book WHERE id = (SELECT fund_id FROM programs.program WHERE code = $1)`,
          [programCode],
        )
      ).rows[0];
    const before = await available();
    await admin.query(`UPDATE compute.invoice SET status = 'ISSUED', paid_at = NULL WHERE rental_id = $1`, [rental.id]);

    const treasurer = officer('treasurer');
    expect(await send(treasurer, 'PayClaim', { claimId, paymentReference: 'T' })).toMatchObject({
      code: 'INVOICE_UNPAID',
    });
    expect(await send(officer('approver'), 'RejectClaim', { claimId, reason: 'Unpaid.' })).toMatchObject({
      code: 'SAME_PERSON',
    });
    const other = officer('approver', 'another approver');
    expect(await send(other, 'RejectClaim', { claimId, reason: 'Unpaid.' })).toEqual({
      claim: { id: claimId, status: 'REJECTED' },
    });
    expect(await send(treasurer, 'PayClaim', { claimId, paymentReference: 'T' })).toMatchObject({
      code: 'WRONG_CLAIM_STATUS',
    });
    const [encumbered, lapsed] = await claims.movements(claimId);
    expect([encumbered?.kind, lapsed]).toEqual(['encumber', { kind: 'lapse', moved: encumbered?.moved }]);
    expect(BigInt((await available()).available)).toBe(BigInt(before.available) + BigInt(encumbered?.moved ?? 0));
    expect(await claims.violations()).toEqual([]);
  });

  test('a claim is given back, corrected, and checked anew; only what was returned can be corrected', async () => {
    const rental = claims.nextRental();
    const member = memberOf(rental);
    const { claim } = await submit(rental);
    const claimId: string = claim.id;
    const corrected = { claimId, ...papersOf(rental), requested: { amount: '1.00' } };
    expect(await send(member, 'ResubmitClaim', corrected)).toMatchObject({ code: 'WRONG_CLAIM_STATUS' });

    const returned = { claimId, reason: 'Ask for less.', idempotencyKey: uuidv7() };
    const answers = await Promise.all([1, 2, 3].map(() => send(officer('desk'), 'ReturnClaim', returned)));
    for (const answer of answers) expect(answer).toEqual({ claim: { id: claimId, status: 'RETURNED' } });
    expect(await send(officer('desk'), 'ReturnClaim', { ...returned, reason: 'Another.' })).toMatchObject({
      code: 'KEY_REUSED',
    });
    expect(await send(officer('desk'), 'ReturnClaim', { claimId, reason: ' ' })).toMatchObject({
      code: 'REASON_MISSING',
    });
    expect(await send(officer('desk'), 'CheckClaim', { claimId })).toMatchObject({ code: 'WRONG_CLAIM_STATUS' });
    expect(await submit(rental)).toMatchObject({ code: 'ALREADY_CLAIMED' });
    for (const [wrong, code] of [
      [{ contract: 'ANOTHER' }, 'CONTRACT_MISMATCH'],
      [{ evidence: [] }, 'EVIDENCE_MISSING'],
      [{ requested: { amount: '99999999.00' } }, 'REQUESTED_TOO_MUCH'],
    ] as const)
      expect(await send(member, 'ResubmitClaim', { ...corrected, ...wrong })).toMatchObject({ code });
    const stranger: Viewer = { subject: 'a stranger', scopes: ['company.member'], companyId: uuidv7() };
    expect(await send(stranger, 'ResubmitClaim', corrected)).toMatchObject({ code: 'CLAIM_NOT_FOUND' });

    const rivals = await Promise.all([1, 2].map(() => send(member, 'ResubmitClaim', corrected)));
    expect(rivals.map(({ code = 'DONE' }) => code).sort()).toEqual(['DONE', 'WRONG_CLAIM_STATUS']);
    expect(rivals.find(({ claim: found }) => found)).toMatchObject({
      claim: { status: 'SUBMITTED', ruleVersion: 1, requested: { amount: '1.00' } },
    });
    // Who gave it back decided nothing.
    expect(await send(officer('desk'), 'CheckClaim', { claimId })).toMatchObject({ claim: { status: 'ASSESSED' } });
    expect(await send(officer('approver'), 'ApproveClaim', { claimId })).toMatchObject({
      claim: { status: 'APPROVED', approved: { amount: '1.00' } },
    });
    expect(await claims.violations()).toEqual([]);
  });

  test('a payment that the bank sent back is owed again, and paid by its retry alone, each once', async () => {
    const rental = claims.nextRental();
    const claimId = await claims.approved(rental);
    const treasurer = officer('treasurer');
    const failed = { claimId, reason: 'No such account.', idempotencyKey: uuidv7() };
    const retried = { claimId, paymentReference: 'T-2' };
    expect(await send(treasurer, 'FailClaimPayment', { ...failed, idempotencyKey: uuidv7() })).toMatchObject({
      code: 'WRONG_CLAIM_STATUS',
    });
    await send(treasurer, 'PayClaim', { claimId, paymentReference: 'T-1' });
    expect(await send(treasurer, 'RetryClaimPayment', retried)).toMatchObject({ code: 'WRONG_CLAIM_STATUS' });
    for (const [who, code] of [
      [officer('treasurer', 'treasurer', '310000'), 'CLAIM_NOT_FOUND'],
      [{ ...officer('approver'), scopes: ['city.officer', 'city.treasurer'] }, 'SAME_PERSON'],
    ] as const)
      expect(await send(who, 'FailClaimPayment', { ...failed, idempotencyKey: uuidv7() })).toMatchObject({
        code,
      });

    const failures = await Promise.all([1, 2, 3].map(() => send(treasurer, 'FailClaimPayment', failed)));
    for (const failure of failures)
      expect(failure).toEqual({
        claim: { id: claimId, status: 'PAYMENT_FAILED', paidAt: null, paymentReference: null },
      });
    const seen = await graph.ask('query ($id: ID!) { claim(id: $id) { status paidAt } }', { id: claimId });
    expect(seen.data.claim).toEqual({ status: 'PAYMENT_FAILED', paidAt: null });
    expect(await send(treasurer, 'FailClaimPayment', { ...failed, reason: 'Other.' })).toMatchObject({
      code: 'KEY_REUSED',
    });
    expect(await claims.violations()).toEqual([]);
    const pay = { claimId, paymentReference: 'T-2' };
    expect(await send(officer('treasurer', 'other'), 'PayClaim', pay)).toMatchObject({ code: 'WRONG_CLAIM_STATUS' });
    expect(await send(treasurer, 'RetryClaimPayment', { claimId, paymentReference: ' ' })).toMatchObject({
      code: 'REFERENCE_MISSING',
    });

    const again = { ...retried, idempotencyKey: uuidv7() };
    const paid = await Promise.all([1, 2, 3].map(() => send(treasurer, 'RetryClaimPayment', again)));
    for (const answer of paid) expect(answer).toMatchObject({ claim: { status: 'PAID', paymentReference: 'T-2' } });
    expect(await send(treasurer, 'RetryClaimPayment', { ...again, paymentReference: 'T-3' })).toMatchObject({
      code: 'KEY_REUSED',
    });
    expect(await send(treasurer, 'RetryClaimPayment', retried)).toMatchObject({ code: 'WRONG_CLAIM_STATUS' });
    expect((await claims.movements(claimId)).map(({ kind }) => kind)).toEqual([
      'encumber',
      'pay',
      'return_payment',
      'settle',
    ]);
    expect(await claims.violations()).toEqual([]);
  });

  test('each command sent three times at once is done once, and its key means nothing else', async () => {
    const rental = claims.nextRental();
    const key = () => ({ idempotencyKey: uuidv7() });
    const thrice = async (viewer: Viewer, name: string, input: object) => {
      const [first, ...others] = await Promise.all([1, 2, 3].map(() => send(viewer, name, input)));
      for (const other of others) expect(other).toEqual(first);
      return first;
    };
    const submission = { ...claimOf(rental), ...key() };
    const { claim } = await thrice(memberOf(rental), 'SubmitClaim', submission);
    const claimId: string = claim.id;
    expect(await send(memberOf(rental), 'SubmitClaim', { ...submission, gpuHours: '1.00' })).toMatchObject({
      code: 'KEY_REUSED',
    });
    await thrice(officer('desk'), 'CheckClaim', { claimId, ...key() });
    await thrice(officer('approver'), 'ApproveClaim', { claimId, ...key() });
    const payment = { claimId, paymentReference: 'TREASURY-8', ...key() };
    await thrice(officer('treasurer'), 'PayClaim', payment);

    expect(await send(officer('treasurer'), 'PayClaim', { ...payment, paymentReference: 'X' })).toMatchObject({
      code: 'KEY_REUSED',
    });
    expect((await claims.movements(claimId)).map(({ kind }) => kind)).toEqual(['encumber', 'pay']);
    expect(await claims.violations()).toEqual([]);
  });

  test('of rivals one wins: two who claim one rental, two who approve, two who pay', async () => {
    const rental = claims.nextRental();
    const codes = (answers: readonly any[]) => answers.map(({ code = 'DONE' }) => code as string).sort();
    const submitted = await Promise.all([1, 2, 3].map(() => submit(rental)));
    expect(codes(submitted)).toEqual(['ALREADY_CLAIMED', 'ALREADY_CLAIMED', 'DONE']);
    const claimId: string = submitted.find(({ claim }) => claim).claim.id;
    await send(officer('desk'), 'CheckClaim', { claimId });
    const both = (name: string, role: 'approver' | 'treasurer', more: object = {}) =>
      Promise.all(['one', 'two'].map((who) => send(officer(role, `${role} ${who}`), name, { claimId, ...more })));

    expect(codes(await both('ApproveClaim', 'approver'))).toEqual(['DONE', 'WRONG_CLAIM_STATUS']);
    expect(codes(await both('PayClaim', 'treasurer', { paymentReference: 'R' }))).toEqual([
      'DONE',
      'WRONG_CLAIM_STATUS',
    ]);
    expect((await claims.movements(claimId)).map(({ kind }) => kind)).toEqual(['encumber', 'pay']);
    expect(await claims.violations()).toEqual([]);
  });

  test('where one side only may be paid, buyer and seller who claim one rental at once are not both: the buyer is, once the seller waived', async () => {
    const claimant = (terms: object | null) =>
      admin.query(
        `UPDATE programs.rule_version SET terms = jsonb_set(terms, '{claimant}', $2)
          WHERE program_id = (SELECT id FROM programs.program WHERE code = $1)`,
        [programCode, JSON.stringify(terms)],
      );
    const rental = claims.nextRental();
    const { rows } = await admin.query<{ sellerId: string }>(
      `SELECT provider.company_id AS "sellerId" FROM compute.rental
         JOIN compute.compute_provider provider ON provider.id = provider_id WHERE rental.id = $1`,
      [rental.id],
    );
    const seller = { ...rental, companyId: rows[0]!.sellerId };
    const both = (sellerWaived: boolean) =>
      Promise.all([seller, rental, seller, rental, seller].map((who) => submit(who, { sellerWaived })));
    await claimant({ oneSideOnly: true, first: 'SELLER' });

    const [inVain, answers] = [await both(false), await both(true)];

    const codesOf = (all: readonly any[]) => all.map(({ code = 'DONE' }) => code as string);
    const none = 'RENTAL_NOT_FOUND';
    expect(codesOf(inVain)).toEqual([none, 'NOT_ELIGIBLE', none, 'NOT_ELIGIBLE', none]);
    expect(codesOf(answers).sort()).toEqual(['ALREADY_CLAIMED', 'DONE', none, none, none]);
    const claimId: string = answers.find(({ claim }) => claim).claim.id;
    await send(officer('desk'), 'CheckClaim', { claimId });
    await send(officer('approver'), 'ApproveClaim', { claimId });
    const pay = () => send(officer('treasurer'), 'PayClaim', { claimId, paymentReference: 'To one' });
    await Promise.all([pay(), both(true), pay()]);
    const { rows: paid } = await admin.query<{ payee: string }>(
      `SELECT payee_id AS payee FROM ledger.operation
        WHERE outcome = 'OK' AND kind IN ('pay', 'settle') AND payee_id IN ($1, $2) AND voucher_id = $3`,
      [seller.companyId, rental.companyId, claimId],
    );
    expect(paid).toEqual([{ payee: rental.companyId }]);
    await claimant(null);
    expect(await claims.violations()).toEqual([]);
  });

  test('whom a clawback of the same city bars claims nothing until that day', async () => {
    const rental = claims.nextRental();
    const [clawbackId, earlier] = [uuidv7(), (await submit(claims.nextRental())).claim.id];
    await admin.query(
      `INSERT INTO programs.clawback (id, claim_id, payee_id, cause, reason, barred_until) VALUES ($1, $2, $3, 'a', 'A.', '2099-01-01')`,
      [clawbackId, earlier, rental.companyId],
    );

    const answer = await submit(rental);

    expect(answer).toEqual({ code: 'BARRED', message: expect.stringContaining('2099-01-01') });
    await admin.query('DELETE FROM programs.clawback WHERE id = $1', [clawbackId]);
    expect(await submit(rental)).toMatchObject({ claim: { status: 'SUBMITTED' } });
  });

  test('nobody decides twice, nor for another city, nor out of turn; what is taken back can be claimed again', async () => {
    const rental = claims.nextRental();
    const { claim } = await submit(rental);
    const claimId: string = claim.id;
    const all: Viewer = {
      subject: 'everything',
      scopes: ['city.officer', 'city.desk', 'city.approver', 'city.treasurer'],
      cityCode: '450100',
    };
    const pay = { claimId, paymentReference: 'T' };

    expect(await send(officer('desk', 'desk', '310000'), 'CheckClaim', { claimId })).toMatchObject({
      code: 'CLAIM_NOT_FOUND',
    });
    expect(await send(officer('approver'), 'ApproveClaim', { claimId })).toMatchObject({ code: 'WRONG_CLAIM_STATUS' });
    expect(await send(officer('treasurer'), 'PayClaim', pay)).toMatchObject({ code: 'WRONG_CLAIM_STATUS' });
    expect(await send(all, 'CheckClaim', { claimId })).toMatchObject({ claim: { status: 'ASSESSED' } });
    expect(await send(all, 'ApproveClaim', { claimId })).toMatchObject({ code: 'SAME_PERSON' });
    expect(
      await send(officer('approver'), 'ApproveClaim', { claimId, amount: { amount: '99999999.00' } }),
    ).toMatchObject({ code: 'AMOUNT_TOO_HIGH' });
    expect(await send(memberOf(rental), 'WithdrawClaim', { claimId, reason: ' ' })).toMatchObject({
      code: 'REASON_MISSING',
    });
    expect(await send(memberOf(rental), 'WithdrawClaim', { claimId, reason: 'A mistake.' })).toEqual({
      claim: { id: claimId, status: 'WITHDRAWN' },
    });
    expect(await submit(rental)).toMatchObject({ claim: { status: 'SUBMITTED' } });
    expect(await claims.violations()).toEqual([]);
  });
});
