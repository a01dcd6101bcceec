import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { adminUrls, findViolations, subgraphs } from '@voucher-graph/platform';
import { embedSubgraph, silentLog, uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { parse, separateOperations } from 'graphql';
import { openRent, yuan, type Offer, type Parties, type Rent } from './rent.ts';

// The journey from a quote to a settled rental, by its documents as they stand, as the roles that their comments name.

const journey = readFileSync(
  new URL('../../packages/platform/operations/rental-journey.graphql', import.meta.url),
  'utf8',
);
const operations = new Set(Object.keys(separateOperations(parse(journey, { noLocation: true }))));

/** Waits for what a job does. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setTimeout(50);
}

describe.each(['embedded', 'served'] as const)('%s', (way) => {
  let graph: TestGraph;
  let offer: Offer;
  let parties: Parties;
  let rent: Rent;
  let member: Viewer;
  let operator: Viewer;

  beforeAll(async () => {
    graph = await createTestGraph(way, { jobs: true });
    rent = await openRent(graph);
    ({ parties } = rent);
    ({ offer } = parties);
    member = { subject: 'a member', scopes: ['company.member'], companyId: parties.companyId };
    operator = { subject: 'an operator', scopes: ['provider.operator'], providerId: offer.providerId };
  });

  afterAll(async () => {
    await rent.close();
    await graph.close();
  });

  /** One of the journey's own documents, or a command that answers like them. */
  async function send(viewer: Viewer, name: string, input: object): Promise<any> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const query = operations.has(type)
      ? journey
      : `mutation ${type}($input: ${type}Input!) { ${name}(input: $input) {
           ... on ${type}Success { ${name.endsWith('Settlement') ? 'settlement' : 'rental'} { id status } }
           ... on ${type}Refusal { code message } } }`;
    const keyed = name === 'recordUsage' ? input : { idempotencyKey: uuidv7(), ...input };
    const { data, errors } = await graph.ask(query, { input: keyed }, type, await graph.tokenOf(viewer));
    return errors ? { errors: errors.map(({ extensions }) => extensions.code) } : data[name];
  }

  const wish = (more: object = {}) => ({
    companyId: member.companyId,
    offerId: offer.id,
    gpuCount: 1,
    hours: 100,
    voucherIds: [],
    ...more,
  });
  /** A quote that the company pays alone. */
  const quote = async (more: object = {}): Promise<string> => (await send(member, 'quoteRental', wish(more))).rental.id;
  const contract = async (more: object = {}): Promise<string> => {
    const rentalId = await quote(more);
    expect(await send(member, 'contractRental', { rentalId })).toMatchObject({ rental: { status: 'CONTRACTED' } });
    return rentalId;
  };
  const available = async () => {
    const [row] = await graph.databases.compute.query<{ available: number }>(
      'SELECT available FROM compute.offer WHERE id = $1',
      [offer.id],
    );
    return row!.available;
  };
  const statusOf = async (rentalId: string) => {
    const [row] = await graph.databases.compute.query<{ status: string }>(
      'SELECT status FROM compute.rental WHERE id = $1',
      [rentalId],
    );
    return row?.status;
  };
  /** As everybody may see it: public money paid a part. */
  const paymentOf = async (rentalId: string) =>
    (await graph.ask('query ($id: ID!) { rental(id: $id) { voucherPayment } }', { id: rentalId })).data.rental
      .voucherPayment;
  const reason = 'Because a test says so.';
  test('a rental without vouchers goes from quote to settlement, each step by who it is for', async () => {
    const quoted = await send(member, 'quoteRental', wish());
    const price = (hours: bigint) => yuan(offer.price * hours);
    expect(quoted).toEqual({
      rental: { id: expect.any(String), status: 'QUOTED', cost: { amount: price(100n), currency: 'CNY' } },
      voucherPlan: [],
      companyPays: { amount: price(100n), currency: 'CNY' },
    });
    const rentalId = quoted.rental.id;
    const free = await available();
    const contracted = await send(member, 'contractRental', { rentalId });
    expect(contracted).toEqual({
      rental: { id: rentalId, status: 'CONTRACTED', subsidy: { amount: '0.00', currency: 'CNY' }, holds: [] },
    });
    expect(await available()).toBe(free - 1);
    expect(await send(operator, 'provisionRental', { rentalId })).toMatchObject({ rental: { status: 'PROVISIONING' } });
    expect(await send(operator, 'startRental', { rentalId })).toMatchObject({ rental: { status: 'ACTIVE' } });
    expect(await send(member, 'suspendRental', { rentalId, reason })).toMatchObject({
      rental: { status: 'SUSPENDED' },
    });
    expect(await send(operator, 'resumeRental', { rentalId, reason })).toMatchObject({ rental: { status: 'ACTIVE' } });
    expect(await send(operator, 'endRental', { rentalId })).toMatchObject({ rental: { status: 'ENDED' } });
    expect(await available()).toBe(free);
    const closed = await send(operator, 'closeRental', { rentalId, invoiceNumber: 'No. 7' });
    const nothing = { amount: '0.00', currency: 'CNY' };
    expect(closed).toEqual({
      rental: { id: rentalId, status: 'INVOICED', gpuHours: '0.00', cost: nothing, subsidy: nothing },
      invoice: { id: expect.any(String), total: nothing, subsidized: nothing, payable: nothing },
    });
    expect(await send(operator, 'closeRental', { rentalId, invoiceNumber: 'No. 7' })).toMatchObject({
      code: 'WRONG_STATUS',
    });
    const invoiceId = closed.invoice.id;
    expect(await send(member, 'disputeInvoice', { invoiceId, reason })).toMatchObject({
      rental: { status: 'DISPUTED' },
    });
    expect(await send(operator, 'resolveDispute', { invoiceId, reason, surcharge: { amount: '12.34' } })).toMatchObject(
      { rental: { status: 'INVOICED' } },
    );
    expect(await send(operator, 'confirmPayment', { invoiceId })).toMatchObject({ rental: { status: 'SETTLED' } });

    const { data } = await graph.ask(
      `query ($id: ID!) { rental(id: $id) { events { from to role actor reason at }
        invoices { number status total { amount } payable { amount } lines { category amount { amount } } } } }`,
      { id: rentalId },
      undefined,
      await graph.tokenOf(member),
    );
    expect(data.rental.events.map(({ to }: any) => to)).toEqual(
      [
        'QUOTED',
        'CONTRACTED',
        'PROVISIONING',
        'ACTIVE',
        'SUSPENDED',
        'ACTIVE',
        'ENDED',
        'METER_CLOSED',
        'INVOICED',
      ].concat(['DISPUTED', 'INVOICED', 'PAID', 'SETTLED']),
    );
    expect(data.rental.events[4]).toMatchObject({ role: 'COMPANY_MEMBER', actor: 'a member', reason });
    expect(data.rental.events.at(-1)).toMatchObject({ role: 'SERVICE', actor: 'subgraph:compute' });
    expect(data.rental.invoices).toEqual([
      {
        number: 'No. 7',
        status: 'PAID',
        total: { amount: '12.34' },
        payable: { amount: '12.34' },
        lines: [
          { category: 'USAGE', amount: { amount: '0.00' } },
          { category: 'ADJUSTMENT', amount: { amount: '12.34' } },
        ],
      },
    ]);
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  });

  test('a command that is sent three times at once has one effect and one answer', async () => {
    const free = await available();
    const thrice = async (viewer: Viewer, name: string, input: object) => {
      const keyed = { idempotencyKey: uuidv7(), ...input };
      const answers = await Promise.all([1, 2, 3].map(() => send(viewer, name, keyed)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(await send(viewer, name, keyed)).toEqual(answers[0]);
      return { keyed, answer: answers[0] };
    };
    const { keyed, answer } = await thrice(member, 'quoteRental', wish());
    const rentalId = answer.rental.id;

    expect(await send(member, 'quoteRental', { ...keyed, hours: 99 })).toMatchObject({ code: 'KEY_REUSED' });
    for (const [viewer, name, more] of [
      [member, 'contractRental', {}],
      [operator, 'startRental', {}],
      [operator, 'closeRental', {}],
    ] as const)
      expect((await thrice(viewer, name, { rentalId, ...more })).answer).toHaveProperty('rental');

    const { compute } = graph.databases;
    expect(await compute.query('SELECT FROM compute.rental_event WHERE rental_id = $1', [rentalId])).toHaveLength(7);
    expect(await compute.query('SELECT FROM compute.invoice WHERE rental_id = $1', [rentalId])).toHaveLength(1);
    expect(await available()).toBe(free);
  });

  test('rivals for the last accelerators: as many contracts as there are, and a cancelled one frees its own', async () => {
    const free = await available();
    const half = Math.floor(free / 2) + 1;
    const [one, other] = [await quote({ gpuCount: half }), await quote({ gpuCount: half })];

    const answers = await Promise.all([one, other].map((rentalId) => send(member, 'contractRental', { rentalId })));

    expect(answers.map(({ rental, code }) => rental?.status ?? code).sort()).toEqual([
      'CONTRACTED',
      'TOO_FEW_AVAILABLE',
    ]);
    const [winner, loser] = answers[0].rental ? [one, other] : [other, one];
    expect(await send(operator, 'cancelRental', { rentalId: winner, reason })).toMatchObject({
      rental: { status: 'FAILED' },
    });
    expect(await available()).toBe(free);
    expect(await send(member, 'contractRental', { rentalId: loser })).toMatchObject({
      rental: { status: 'CONTRACTED' },
    });
    expect(await send(member, 'cancelRental', { rentalId: loser, reason })).toMatchObject({
      rental: { status: 'CANCELLED' },
    });
    expect(await available()).toBe(free);
  });

  test('a quote is contracted while it is valid by the database’s clock, and not after', async () => {
    const [rentalId, old] = [await quote(), uuidv7()];
    await graph.databases.compute.query(
      `WITH copy AS (INSERT INTO compute.rental SELECT (jsonb_populate_record(rental, jsonb_build_object('id', $2::uuid))).*
         FROM compute.rental rental WHERE id = $1),
       step AS (INSERT INTO compute.rental_event SELECT (jsonb_populate_record(event, jsonb_build_object('rental_id', $2::uuid))).*
         FROM compute.rental_event event WHERE rental_id = $1)
       INSERT INTO compute.rental_quote SELECT $2, now() - interval '1 second', purchase, plan
         FROM compute.rental_quote WHERE rental_id = $1`,
      [rentalId, old],
    );

    expect(await send(member, 'contractRental', { rentalId: old })).toMatchObject({ code: 'QUOTE_EXPIRED' });
    expect(await send(member, 'contractRental', { rentalId })).toMatchObject({ rental: { status: 'CONTRACTED' } });
  });

  test('a rental is none of another company’s members, nor of another provider’s operators', async () => {
    const rentalId = await contract();
    const stranger: Viewer = { subject: 'a stranger', scopes: ['company.member'], companyId: uuidv7() };
    const rival: Viewer = { subject: 'a rival', scopes: ['provider.operator'], providerId: uuidv7() };
    const hidden = { code: 'RENTAL_NOT_FOUND' };

    expect(await send(stranger, 'quoteRental', wish())).toMatchObject({ code: 'COMPANY_NOT_FOUND' });
    expect(await send(stranger, 'cancelRental', { rentalId, reason })).toMatchObject(hidden);
    expect(await send(rival, 'startRental', { rentalId })).toMatchObject(hidden);
    expect(await send(rival, 'closeRental', { rentalId })).toMatchObject(hidden);
    expect(await send(member, 'startRental', { rentalId })).toEqual({ errors: ['FORBIDDEN'] });
    expect(await statusOf(rentalId)).toBe('CONTRACTED');
  });

  test.each<[string, string, object]>([
    ['OFFER_NOT_FOUND', 'an offer that nobody makes', { offerId: uuidv7() }],
    ['GPU_COUNT_INVALID', 'no accelerator', { gpuCount: 0 }],
    ['GPU_COUNT_INVALID', 'less than none', { gpuCount: -1 }],
    ['TOO_FEW_AVAILABLE', 'more than there are', { gpuCount: 100_000 }],
    ['HOURS_INVALID', 'no time', { hours: 0 }],
    ['HOURS_INVALID', 'too much time', { hours: 26_305 }],
    ['STARTS_IN_THE_PAST', 'a beginning that is over', { startsAt: '2026-01-01T00:00:00Z' }],
  ])('%s refuses to quote %s, and stores nothing', async (code, _what, more) => {
    const count = async () => (await graph.databases.compute.query('SELECT FROM compute.rental')).length;
    const before = await count();

    expect(await send(member, 'quoteRental', wish(more))).toEqual({ code, message: expect.stringMatching(/: /) });
    expect(await count()).toBe(before);
  });

  test.each<[string, object]>([
    ['a contract number that is longer than one', { contract: 'x'.repeat(3000) }],
    ['a contract number that is none', { contract: '' }],
    ['a contract number that cannot be stored', { contract: 'HT\0' }],
    ['half of a character', { channel: 'a\ud800' }],
  ])('%s is the caller’s fault, whether vouchers are to pay or not', async (_what, more) => {
    const fault = { errors: ['BAD_USER_INPUT'] };

    expect(await send(member, 'quoteRental', wish(more))).toEqual(fault);
    expect(await send(member, 'quoteRental', wish({ ...more, voucherIds: undefined }))).toEqual(fault);
  });

  test('each step is refused where it does not lead on, and without a reason where one is asked for', async () => {
    const rentalId = await quote();
    const wrong = { code: 'WRONG_STATUS', message: expect.stringContaining('QUOTED') };

    for (const name of ['provisionRental', 'startRental', 'endRental', 'closeRental'])
      expect(await send(operator, name, { rentalId })).toEqual(wrong);
    for (const name of ['resumeRental', 'cancelRental'])
      expect(await send(operator, name, { rentalId, reason })).toEqual(wrong);
    expect(await send(member, 'suspendRental', { rentalId, reason })).toEqual(wrong);
    expect(await send(member, 'cancelRental', { rentalId, reason: ' ' })).toMatchObject({ code: 'REASON_MISSING' });
    expect(await send(member, 'cancelRental', { rentalId, reason })).toMatchObject({ rental: { status: 'CANCELLED' } });
    expect(await send(member, 'contractRental', { rentalId })).toMatchObject({ code: 'WRONG_STATUS' });
  });

  const money = (fen: bigint) => ({ amount: yuan(fen), currency: 'CNY' });
  /** A rental whose vouchers hold 60 % of 100 hours. */
  async function contractWith(voucherId: string, more: object = {}): Promise<string> {
    const { rental } = await send(member, 'quoteRental', wish({ voucherIds: [voucherId], ...more }));
    expect(await send(member, 'contractRental', { rentalId: rental.id })).toMatchObject({
      rental: { status: 'CONTRACTED' },
    });
    return rental.id;
  }

  test('vouchers are planned, held, captured for what was metered, and the rest goes back', async () => {
    const voucherId = await rent.grant(parties.companyId, 10_000_000n);
    const price = offer.price * 100n;
    const [planned, used] = [(price * 6n) / 10n, (offer.price * 2n * 6n) / 10n];

    const quoted = await send(member, 'quoteRental', wish({ voucherIds: [voucherId] }));
    expect(quoted).toEqual({
      rental: { id: expect.any(String), status: 'QUOTED', cost: money(price) },
      voucherPlan: [{ voucher: { id: voucherId }, amount: money(planned), reason: expect.any(String) }],
      companyPays: money(price - planned),
    });
    const rentalId = quoted.rental.id;
    expect(await rent.balanceOf(voucherId)).toEqual({ available: '10000000', held: '0', captured: '0' });
    const { rental } = await send(member, 'contractRental', { rentalId });
    expect(rental).toEqual({
      id: rentalId,
      status: 'CONTRACTED',
      subsidy: money(planned),
      holds: [
        {
          id: expect.any(String),
          status: 'PENDING',
          amount: money(planned),
          voucher: { id: voucherId, available: money(10_000_000n - planned) },
        },
      ],
    });
    await send(operator, 'startRental', { rentalId });
    await rent.passHours(rentalId, 10);
    const events = [await rent.anEvent(rentalId, 0), await rent.anEvent(rentalId, 1)];
    expect(await send(operator, 'recordUsage', { rentalId, events })).toEqual({
      accepted: 2,
      duplicates: 0,
      rental: { id: rentalId, gpuHours: '2.00' },
    });
    const closed = await send(operator, 'closeRental', { rentalId });
    expect(closed).toEqual({
      rental: {
        id: rentalId,
        status: 'INVOICED',
        gpuHours: '2.00',
        cost: money(offer.price * 2n),
        subsidy: money(used),
      },
      invoice: {
        id: expect.any(String),
        total: money(offer.price * 2n),
        subsidized: money(used),
        payable: money(offer.price * 2n - used),
      },
    });
    expect(await rent.balanceOf(voucherId)).toEqual({
      available: String(10_000_000n - used),
      held: '0',
      captured: String(used),
    });
    expect(await send(operator, 'recordUsage', { rentalId, events: [await rent.anEvent(rentalId, 2)] })).toMatchObject({
      code: 'RENTAL_NOT_METERED',
    });
    const deduction = { invoiceId: closed.invoice.id, reason, deduction: { amount: '0.01' } };
    await send(member, 'disputeInvoice', { invoiceId: closed.invoice.id, reason });
    expect(await send(operator, 'resolveDispute', deduction)).toMatchObject({ code: 'VOUCHERS_PAID' });
    expect(await send(member, 'resolveDispute', { ...deduction, deduction: null, reason })).toMatchObject({
      rental: { status: 'INVOICED' },
    });
    expect(await send(operator, 'confirmPayment', { invoiceId: closed.invoice.id })).toMatchObject({
      rental: { status: 'PAID' },
    });
    const treasurer: Viewer = {
      subject: 'a treasurer',
      scopes: ['city.officer', 'city.treasurer'],
      cityCode: '510100',
    };
    const payment = { idempotencyKey: uuidv7(), payeeId: offer.providerId, paymentReference: 'a test' };
    const settled = await send(treasurer, 'settleProvider', payment);
    expect(settled.settlement.lines).toContainEqual({ amount: money(used), voucher: { id: voucherId } });
    expect(await send(treasurer, 'settleProvider', payment)).toEqual(settled);
    // Programs tells compute by jobs, of what the bank sent back too.
    const told = (voucherPayment: string) => until(async () => (await paymentOf(rentalId)) === voucherPayment);
    const { id: settlementId } = settled.settlement;
    await told('PAID');
    expect(await statusOf(rentalId)).toBe('SETTLED');
    const failed = { idempotencyKey: uuidv7(), settlementId, reason: 'No such account.' };
    const failure = await send(treasurer, 'failSettlement', failed);
    expect(failure).toMatchObject({ settlement: { status: 'PAYMENT_FAILED' } });
    expect(await send(treasurer, 'failSettlement', failed)).toEqual(failure);
    await told('PAYMENT_FAILED');
    expect(await statusOf(rentalId)).toBe('SETTLED');
    const retried = { settlementId, paymentReference: 'again' };
    expect(await send(treasurer, 'retrySettlement', retried)).toMatchObject({ settlement: { status: 'PAID' } });
    await told('PAID');
    expect(await send(treasurer, 'retrySettlement', retried)).toMatchObject({ code: 'WRONG_SETTLEMENT_STATUS' });
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  });

  /** As programs does when a settlement is paid. */
  async function noteSettlement(input: object) {
    const alone = embedSubgraph(subgraphs.compute, graph.databases.compute, silentLog);
    const { data, errors } = await alone.execute({
      query: 'mutation ($input: NoteSettlementInput!) { noteSettlement(input: $input) { noted } }',
      variables: { input },
      viewer: { subject: 'subgraph:programs', scopes: ['service'] },
    });
    expect(errors).toBeUndefined();
    return data?.['noteSettlement'];
  }

  test('a contract and a closing that are sent three times at once hold and capture once', async () => {
    const voucherId = await rent.grant(parties.companyId, 10_000_000n);
    const { rental } = await send(member, 'quoteRental', wish({ voucherIds: [voucherId] }));
    const thrice = async (viewer: Viewer, name: string) => {
      const input = { idempotencyKey: uuidv7(), rentalId: rental.id };
      const answers = await Promise.all([1, 2, 3].map(() => send(viewer, name, input)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      return answers[0];
    };

    expect(await thrice(member, 'contractRental')).toMatchObject({ rental: { holds: [{ status: 'PENDING' }] } });
    await send(operator, 'startRental', { rentalId: rental.id });
    await rent.passHours(rental.id, 10);
    await send(operator, 'recordUsage', { rentalId: rental.id, events: [await rent.anEvent(rental.id, 0)] });
    const { invoice } = await thrice(operator, 'closeRental');

    expect(await rent.balanceOf(voucherId)).toMatchObject({ held: '0', captured: String((offer.price * 6n) / 10n) });
    expect(invoice.subsidized).toEqual(money((offer.price * 6n) / 10n));
    // The city pays before the company does, and each telling comes twice and in any order: the latest moment stands.
    const tell = async (status: string, second: number) => {
      const settledAt = new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
      const input = { idempotencyKey: uuidv7(), purchases: [{ purchaseId: rental.id, status, settledAt }] };
      for (let tries = 0; tries < 2; tries++) expect(await noteSettlement(input)).toEqual({ noted: 1 });
      return paymentOf(rental.id);
    };
    expect(await tell('PAYMENT_FAILED', 2)).toBe('PAYMENT_FAILED');
    expect(await tell('PAID', 1)).toBe('PAYMENT_FAILED');
    expect(await tell('PAID', 3)).toBe('PAID');
    expect(await statusOf(rental.id)).toBe('INVOICED');
    expect(await send(operator, 'confirmPayment', { invoiceId: invoice.id })).toMatchObject({
      rental: { status: 'SETTLED' },
    });
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  });

  test('a cancelled rental gives its vouchers back, and one that closes without use too', async () => {
    const voucherId = await rent.grant(parties.companyId, 10_000_000n);
    const whole = { available: '10000000', held: '0', captured: '0' };
    const cancelled = await contractWith(voucherId);
    expect(await rent.balanceOf(voucherId)).not.toEqual(whole);
    expect(await send(member, 'cancelRental', { rentalId: cancelled, reason })).toMatchObject({
      rental: { status: 'CANCELLED' },
    });
    expect(await rent.balanceOf(voucherId)).toEqual(whole);

    const unused = await contractWith(voucherId);
    await send(operator, 'startRental', { rentalId: unused });
    expect(await send(operator, 'closeRental', { rentalId: unused })).toMatchObject({
      rental: { status: 'INVOICED', subsidy: money(0n) },
      invoice: { subsidized: money(0n), payable: money(0n) },
    });
    expect(await rent.balanceOf(voucherId)).toEqual(whole);
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  });

  test('contracts that are made at once are each as if it were alone, down to the last accelerator', async () => {
    const other: Viewer = { ...member, subject: 'another member', companyId: parties.other };
    const [hers, his, frozen] = [
      await rent.grant(parties.companyId, 10_000_000n),
      await rent.grant(parties.other, 10_000_000n),
      await rent.grant(parties.other, 10_000_000n),
    ];
    const quoteOf = async (viewer: Viewer, voucherId?: string) => {
      const wished = wish({ companyId: viewer.companyId, voucherIds: voucherId ? [voucherId] : [] });
      return { viewer, rentalId: (await send(viewer, 'quoteRental', wished)).rental.id as string };
    };
    const rivals = [
      await quoteOf(member, hers),
      await quoteOf(other, his),
      await quoteOf(member),
      await quoteOf(other, his),
      await quoteOf(member, hers),
    ];
    const barred = await quoteOf(other, frozen);
    await rent.asAdmin(`UPDATE programs.voucher SET state = 'FROZEN' WHERE id = $1`, [frozen]);
    const done = { viewer: member, rentalId: await contract(), idempotencyKey: uuidv7() };
    const free = await available();
    await rent.asAdmin('UPDATE compute.offer SET available = 4 WHERE id = $1', [offer.id]);
    const contractOf = ({ viewer, ...input }: { readonly viewer: Viewer; readonly rentalId: string }) =>
      send(viewer, 'contractRental', input);

    const answers = await Promise.all([
      ...rivals.map(contractOf),
      contractOf(barred),
      contractOf({ ...barred, viewer: member }),
      contractOf(done),
    ]);

    expect(answers.slice(6).map(({ code }) => code)).toEqual(['RENTAL_NOT_FOUND', 'WRONG_STATUS']);
    // The barred one has an accelerator until it is refused.
    expect(['VOUCHER_FROZEN', 'TOO_FEW_AVAILABLE']).toContain(answers[5].code);
    const contracted = answers.filter(({ rental }) => rental?.status === 'CONTRACTED');
    expect([3, 4]).toContain(contracted.length);
    for (const { rental, code } of answers.slice(0, 5)) expect(rental ?? code).toBe(rental ?? 'TOO_FEW_AVAILABLE');
    expect(await available()).toBe(4 - contracted.length);
    const held = (await Promise.all([hers, his].map(rent.balanceOf))).map((balance) => Number(balance.held));
    const holds = contracted.flatMap(
      ({ rental }) => rental.holds as readonly { readonly amount: { amount: string } }[],
    );
    const told = holds.reduce((sum, { amount }) => sum + Math.round(Number(amount.amount) * 100), 0);
    expect(held.reduce((sum, each) => sum + each, 0)).toBe(told);
    await rent.asAdmin('UPDATE compute.offer SET available = available + $2 WHERE id = $1', [offer.id, free - 4]);
  });

  test('a seller that is related by now refuses the contract, and nothing is held', async () => {
    const buyer: Viewer = { ...member, companyId: parties.other };
    const voucherId = await rent.grant(parties.other, 10_000_000n);
    const { rental, voucherPlan } = await send(
      buyer,
      'quoteRental',
      wish({ companyId: parties.other, voucherIds: [voucherId] }),
    );
    expect(voucherPlan).toHaveLength(1);
    const free = await available();
    await rent.asAdmin(
      `INSERT INTO companies.ownership VALUES ($1, $2, $3, 'SHAREHOLDING', 10000, '2020-01-01', NULL, 'a test')`,
      [uuidv7(), parties.ownerId, parties.other],
    );
    const input = { idempotencyKey: uuidv7(), rentalId: rental.id };

    const refused = await send(buyer, 'contractRental', input);

    expect(refused).toEqual({ code: 'RELATED_PARTY', message: expect.any(String) });
    expect(await send(buyer, 'contractRental', input)).toEqual(refused);
    expect(await rent.balanceOf(voucherId)).toMatchObject({ held: '0', available: '10000000' });
    expect(await available()).toBe(free);
    expect(await statusOf(rental.id)).toBe('QUOTED');
  });

  test('a voucher that is frozen meanwhile, or another company’s, pays nothing', async () => {
    const voucherId = await rent.grant(parties.companyId, 10_000_000n);
    const foreign = await rent.grant(uuidv7(), 10_000_000n);
    expect(await send(member, 'quoteRental', wish({ voucherIds: [foreign] }))).toMatchObject({
      code: 'VOUCHER_NOT_FOUND',
    });
    const { rental } = await send(member, 'quoteRental', wish({ voucherIds: [voucherId] }));
    await rent.asAdmin(`UPDATE programs.voucher SET state = 'FROZEN' WHERE id = $1`, [voucherId]);
    expect(await send(member, 'contractRental', { rentalId: rental.id })).toMatchObject({ code: 'VOUCHER_FROZEN' });
    await rent.asAdmin(`UPDATE programs.voucher SET state = 'ACTIVE' WHERE id = $1`, [voucherId]);
    // The quote stands: under a new key it is asked anew.
    expect(await send(member, 'contractRental', { rentalId: rental.id })).toMatchObject({
      rental: { status: 'CONTRACTED' },
    });
  });
});
