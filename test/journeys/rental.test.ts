import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { adminUrls, findViolations } from '@voucher-graph/platform';
import { uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { parse, print, separateOperations } from 'graphql';

// The journey from a quote to a settled rental, by its documents as they stand, as the roles that their comments name.

const journey = readFileSync(
  new URL('../../packages/platform/operations/rental-journey.graphql', import.meta.url),
  'utf8',
);
const documents = separateOperations(parse(journey, { noLocation: true }));

type Offer = { readonly id: string; readonly providerId: string; readonly price: bigint };

describe.each(['embedded', 'served'] as const)('%s', (way) => {
  let graph: TestGraph;
  let offer: Offer;
  let member: Viewer;
  let operator: Viewer;

  beforeAll(async () => {
    graph = await createTestGraph(way, { jobs: true });
    const parties = await chooseParties(graph);
    ({ offer } = parties);
    member = { subject: 'a member', scopes: ['company.member'], companyId: parties.companyId };
    operator = { subject: 'an operator', scopes: ['provider.operator'], providerId: offer.providerId };
  });

  afterAll(() => graph.close());

  /** One of the journey's own documents, or a command that answers like them. */
  async function send(viewer: Viewer, name: string, input: object): Promise<any> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const document = documents[type];
    const query = document
      ? print(document)
      : `mutation ${type}($input: ${type}Input!) { ${name}(input: $input) {
           ... on ${type}Success { rental { id status } } ... on ${type}Refusal { code message } } }`;
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
});

function yuan(fen: bigint): string {
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
}

/** A company, and an offer of a provider that is not related to it. */
async function chooseParties({ databases }: TestGraph): Promise<{ readonly companyId: string; readonly offer: Offer }> {
  const [offer] = await databases.compute.query<Offer>(
    `SELECT offer.id, offer.provider_id AS "providerId", price.price_per_gpu_hour_fen AS price
       FROM compute.offer offer JOIN compute.offer_price price ON price.offer_id = offer.id
      WHERE offer.available >= 16 AND price.valid_from <= now()
      ORDER BY offer.id, price.valid_from DESC LIMIT 1`,
  );
  const [company] = await databases.companies.query<{ id: string }>(
    `SELECT id FROM companies.company company
      WHERE NOT EXISTS (SELECT FROM companies.ownership tie WHERE company.id IN (tie.owner_id, tie.owned_id))
      ORDER BY id LIMIT 1`,
  );
  return { companyId: company!.id, offer: offer! };
}
