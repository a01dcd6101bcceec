import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { adminUrls, findViolations, subgraphs } from '@voucher-graph/platform';
import {
  connect,
  embedSubgraph,
  httpPeer,
  runtimeUrl,
  silentLog,
  uuidv7,
  type Database,
} from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { programs } from '../subgraph.ts';
import { anApplication, aVoucher, move, moveAt } from '../testing/build-rows.ts';
import {
  aLine,
  aPayingProgram,
  aPurchase,
  insist,
  openMarket,
  rateOf,
  sellAs,
  type Market,
  type Sell,
} from '../testing/sell.ts';

let graph: TestGraph;
let database: Database;
let admin: Database;
let market: Market;
let compute: Sell;
const holdForSeconds = 3600;

beforeAll(async () => {
  graph = await createTestGraph();
  database = graph.databases.programs;
  admin = await connect({ url: graph.databaseUrl, schema: 'programs', entities: [] });
  market = await openMarket(graph.databases, subgraphs.companies);
  compute = market.compute;
});
afterAll(async () => {
  await admin.close();
  await graph.close();
});

/** A buyer with a voucher of a program that pays half, and a rental of CN¥1,000. */
async function aDeal({
  face = 1000_00n,
  terms = {},
}: { face?: bigint; terms?: Parameters<typeof aPayingProgram>[1] } = {}) {
  const who = market.parties();
  const program = await aPayingProgram(database, terms);
  const voucher = await aVoucher(database, program, { companyId: who.companyId, face });
  return { who, program, voucher, purchase: aPurchase(who, '1000.00') };
}

test('a plan says which vouchers would pay what, and writes nothing', async () => {
  const who = market.parties();
  const program = await aPayingProgram(database);
  const { companyId } = who;
  const soon = await aVoucher(database, program, { companyId, face: 100_00n, validUntil: new Date('2090-01-01') });
  const later = await aVoucher(database, program, { companyId, face: 1000_00n });
  const frozen = await aVoucher(database, program, { companyId, state: 'FROZEN' });
  const purchase = aPurchase(who, '1000.00');
  const before = await market.countRows();

  expect(await compute('voucherPlan', { purchase })).toMatchObject({
    plan: {
      lines: [
        { voucher: { id: soon.id }, amount: { amount: '100.00' }, programCode: program.code },
        { voucher: { id: later.id }, amount: { amount: '400.00' } },
      ],
      skipped: [{ voucher: { id: frozen.id }, reason: expect.stringContaining('frozen') }],
      covered: { amount: '500.00' },
      buyerPays: { amount: '500.00' },
    },
  });
  expect(await compute('voucherPlan', { purchase, voucherIds: [later.id] })).toMatchObject({
    plan: { lines: [{ voucher: { id: later.id }, amount: { amount: '500.00' } }] },
  });
  expect(await market.countRows()).toEqual(before);
});

test('a plan is refused with what to correct', async () => {
  const { purchase } = await aDeal();
  const { voucher: foreign } = await aDeal();
  const refused = async (more: object, voucherIds?: readonly string[]) =>
    (await compute('voucherPlan', { purchase: { ...purchase, ...more }, voucherIds })).code as string;

  expect(await refused({}, [foreign.id])).toBe('VOUCHER_NOT_FOUND');
  expect(await refused({ amount: { amount: '0.001' } })).toBe('AMOUNT_INVALID');
  expect(await refused({ companyId: uuidv7() })).toBe('COMPANY_NOT_FOUND');
  expect(await refused({ sellerCreditCode: '91310115000000019J' })).toBe('SELLER_NOT_FOUND');
  expect(await refused({ serviceFrom: '2026-02-02', serviceTo: '2026-02-01' })).toBe('DATES_OUT_OF_ORDER');
});

test('what was planned is held, all of it, for the payee; what only was granted counts against no cap', async () => {
  const cap = { scope: 'COMPANY_YEAR', amount: 500_00n, appliesWhen: null, conditions: null } as const;
  const { program, voucher, who, purchase } = await aDeal({ face: 400_00n, terms: { caps: [cap] } });
  const other = await aVoucher(database, program, { companyId: who.companyId, face: 600_00n });

  const placed = await compute('placeHolds', {
    purchase,
    lines: [aLine(voucher, '400.00'), aLine(other, '100.00')],
    holdForSeconds,
  });

  expect(placed.holds).toMatchObject([
    { voucherId: voucher.id, amount: { amount: '400.00' }, programCode: program.code },
    { voucherId: other.id, amount: { amount: '100.00' } },
  ]);
  expect(await market.balanceOf(other.id)).toEqual({ available: 500_00n, held: 100_00n, captured: 0n });
  const [hold] = await database.query('SELECT payee_id, status FROM ledger.hold WHERE id = $1', [
    placed.holds[0].holdId,
  ]);
  expect(hold).toEqual({ payee_id: purchase.payeeId, status: 'PENDING' });
});

test('a hold lapses with its voucher, if that ends before', async () => {
  const who = market.parties();
  const validUntil = new Date(Date.now() + 3_600_000);
  const voucher = await aVoucher(database, await aPayingProgram(database), { companyId: who.companyId, validUntil });

  const { holds } = await compute('placeHolds', {
    purchase: aPurchase(who, '100.00'),
    lines: [aLine(voucher, '50.00')],
    holdForSeconds: 63_072_000,
  });

  expect(holds[0].expiresAt).toBe(validUntil.toISOString());
});

describe('holds are refused, and leave nothing behind, where', () => {
  type Deal = Awaited<ReturnType<typeof aDeal>>;
  type Change = { readonly lines?: object[]; readonly purchase?: object };
  const cases: readonly (readonly [string, string, (deal: Deal) => Promise<Change> | Change])[] = [
    ['the voucher is unknown', 'VOUCHER_NOT_FOUND', () => ({ lines: [aLine({ id: uuidv7() }, '1.00')] })],
    [
      'the voucher is another company’s',
      'VOUCHER_NOT_FOUND',
      async ({ voucher }) => ({ lines: [aLine(voucher, '1.00'), aLine((await aDeal()).voucher, '1.00')] }),
    ],
    [
      'the voucher is frozen',
      'VOUCHER_FROZEN',
      async ({ voucher }) => {
        await admin.query(`UPDATE programs.voucher SET state = 'FROZEN' WHERE id = $1`, [voucher.id]);
        return {};
      },
    ],
    [
      'the voucher was revoked',
      'VOUCHER_REVOKED',
      async ({ voucher }) => {
        await move(database, voucher.fundId, { kind: 'lapse', voucherId: voucher.id, cause: 'REVOKED' });
        return {};
      },
    ],
    [
      'the voucher is past its validity',
      'VOUCHER_EXPIRED',
      async ({ voucher }) => {
        const [id, at] = [uuidv7(), new Date('2026-01-01')];
        await admin.query(
          `INSERT INTO programs.voucher SELECT (jsonb_populate_record(voucher, jsonb_build_object('id', $2::text))).*
             FROM programs.voucher voucher WHERE id = $1`,
          [voucher.id, id],
        );
        const validUntil = new Date('2026-02-01');
        await moveAt(admin, voucher.fundId, at, { kind: 'encumber', voucherId: id, amount: 1n, validUntil });
        return { lines: [aLine({ id }, '0.01')] };
      },
    ],
    [
      'the voucher has less left',
      'VOUCHER_EXHAUSTED',
      ({ voucher }) => ({ purchase: { amount: { amount: '3000.00' } }, lines: [aLine(voucher, '1000.01')] }),
    ],
    [
      'buyer and seller are related',
      'RELATED_PARTY',
      async ({ who }) => {
        await market.tie(who.companyId, who.sellerId);
        return {};
      },
    ],
    ['the rate gives less', 'CAP_EXCEEDED', ({ voucher }) => ({ lines: [aLine(voucher, '500.01')] })],
    ['another rule says no', 'NOT_ELIGIBLE', () => ({ purchase: { kind: 'DATA' } })],
    ['an amount is none', 'AMOUNT_INVALID', ({ voucher }) => ({ lines: [aLine(voucher, '0.00')] })],
    ['a price is none', 'AMOUNT_INVALID', () => ({ purchase: { amount: { amount: '-1.00' } } })],
    ['nobody has the buyer’s id', 'COMPANY_NOT_FOUND', () => ({ purchase: { companyId: uuidv7() } })],
    [
      'nobody has the seller’s code',
      'SELLER_NOT_FOUND',
      () => ({ purchase: { sellerCreditCode: '91310115000000019J' } }),
    ],
    [
      'service ends before it begins',
      'DATES_OUT_OF_ORDER',
      () => ({ purchase: { serviceFrom: '2026-02-02', serviceTo: '2026-02-01' } }),
    ],
  ];

  test.each(cases)('%s: %s', async (_what, code, change) => {
    const deal = await aDeal();
    const { lines = [aLine(deal.voucher, '10.00')], purchase } = await change(deal);
    const before = await market.countRows();

    const refused = await compute('placeHolds', {
      purchase: { ...deal.purchase, ...purchase },
      lines,
      holdForSeconds,
    });

    expect(refused).toEqual({ code, message: expect.stringMatching(/.+/) });
    expect(await market.countRows()).toEqual(before);
  });

  test('the second of two programs passes the ceiling over both: AID_CEILING', async () => {
    const { who, voucher, purchase } = await aDeal();
    const other = await aVoucher(database, await aPayingProgram(database), { companyId: who.companyId });
    const hold = (amount: string) =>
      compute('placeHolds', { purchase, lines: [aLine(voucher, '500.00'), aLine(other, amount)], holdForSeconds });
    const before = await market.countRows();

    expect(await hold('300.01')).toMatchObject({ code: 'AID_CEILING' });
    expect(await market.countRows()).toEqual(before);
    expect(await hold('300.00')).toHaveProperty('holds');
  });

  test('one program forbids the company of another: STACKING', async () => {
    const { who, voucher, purchase } = await aDeal();
    const stacking = [
      {
        withProgramCode: null,
        mode: 'FORBIDDEN',
        addsBasisPoints: null,
        ceilingBasisPoints: null,
        appliesWhen: null,
        conditions: null,
      },
    ] as const;
    const lonely = await aVoucher(database, await aPayingProgram(database, { stacking }), who);

    expect(
      await compute('placeHolds', { purchase, lines: [aLine(voucher, '1.00'), aLine(lonely, '1.00')], holdForSeconds }),
    ).toMatchObject({ code: 'STACKING' });
  });

  test.each([
    [5000, 'RELATED_PARTY'],
    [6001, undefined],
  ])(
    'by a rule that counts ties of %i basis points and more, 25 %% held directly and 60 %% through another are %s',
    async (thresholdBasisPoints, code) => {
      const relatedParty = { thresholdBasisPoints, depth: null, asOf: null };
      const { who, voucher, purchase } = await aDeal({ terms: { relatedPartyBlocked: true, relatedParty } });
      const { companyId: between } = market.parties();
      await market.tie(who.companyId, who.sellerId, '2020-01-01', 2500);
      await market.tie(who.companyId, between);
      await market.tie(between, who.sellerId);

      const answer = await compute('placeHolds', { purchase, lines: [aLine(voucher, '1.00')], holdForSeconds });

      expect(answer.code).toBe(code);
    },
  );

  test('another of the buyer’s group used up the cap: CAP_EXCEEDED', async () => {
    const cap = { scope: 'GROUP_YEAR', amount: 600_00n, appliesWhen: null, conditions: null } as const;
    const { who, voucher, program, purchase } = await aDeal({ terms: { caps: [cap] } });
    const sister = market.parties();
    await market.tie(who.companyId, sister.companyId);
    const hers = await aVoucher(database, program, sister);
    const hold = (amount: string) =>
      compute('placeHolds', { purchase: aPurchase(sister, '1000.00'), lines: [aLine(hers, amount)], holdForSeconds });

    expect(await compute('placeHolds', { purchase, lines: [aLine(voucher, '500.00')], holdForSeconds })).toHaveProperty(
      'holds',
    );
    expect(await hold('100.01')).toMatchObject({ code: 'CAP_EXCEEDED' });
    expect(await hold('100.00')).toHaveProperty('holds');
  });
});

test('sent three times at once it is done once, and answered alike; its key is no other command’s', async () => {
  const { voucher, purchase } = await aDeal();
  const input = { idempotencyKey: uuidv7(), purchase, lines: [aLine(voucher, '500.00')], holdForSeconds };

  const answers = await Promise.all([1, 2, 3].map(() => compute('placeHolds', input)));

  expect(answers[0].holds).toHaveLength(1);
  expect(answers).toEqual([answers[0], answers[0], answers[0]]);
  expect(await market.balanceOf(voucher.id)).toMatchObject({ held: 500_00n });
  expect(await compute('placeHolds', { ...input, holdForSeconds: 1 })).toMatchObject({ code: 'KEY_REUSED' });
  expect(await compute('placeHolds', { ...input, idempotencyKey: uuidv7() })).toMatchObject({ code: 'PURCHASE_HELD' });
  expect(await market.balanceOf(voucher.id)).toMatchObject({ held: 500_00n });
});

test('two who hold for one purchase at once under two keys hold once', async () => {
  const { voucher, purchase } = await aDeal();
  const lines = [aLine(voucher, '100.00')];

  const answers = await Promise.all([1, 2].map(() => compute('placeHolds', { purchase, lines, holdForSeconds })));

  expect(answers.filter(({ code }) => code === 'PURCHASE_HELD')).toHaveLength(1);
  expect(await market.balanceOf(voucher.id)).toMatchObject({ held: 100_00n });
});

test('of fifty rivals with money for 80 %, exactly 80 % hold, to the fen', async () => {
  const { who, voucher } = await aDeal({ face: 40n * 12_34n });

  const answers = await Promise.all(
    Array.from({ length: 50 }, () =>
      insist(compute, 'placeHolds', {
        purchase: aPurchase(who, '24.68'),
        lines: [aLine(voucher, '12.34')],
        holdForSeconds,
      }),
    ),
  );

  expect(answers.filter(({ holds }) => holds?.length === 1)).toHaveLength(40);
  expect(answers.filter(({ code }) => code === 'VOUCHER_EXHAUSTED')).toHaveLength(10);
  expect(await market.balanceOf(voucher.id)).toEqual({ available: 0n, held: 40n * 12_34n, captured: 0n });
});

test.each(['COMPANY_YEAR', 'GROUP_YEAR'] as const)(
  'rivals on a cap over two vouchers leave it whole: %s',
  async (scope) => {
    const cap = { scope, amount: 8n * 50_00n, appliesWhen: null, conditions: null };
    const { who, program, voucher } = await aDeal({ terms: { caps: [cap] } });
    const sister = scope === 'GROUP_YEAR' ? market.parties() : who;
    if (sister !== who) await market.tie(who.companyId, sister.companyId);
    const buyers = [
      { buyer: who, paying: voucher },
      { buyer: sister, paying: await aVoucher(database, program, sister) },
    ];

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => buyers)
        .flat()
        .map(({ buyer, paying }) =>
          insist(compute, 'placeHolds', {
            purchase: aPurchase(buyer, '100.00'),
            lines: [aLine(paying, '50.00')],
            holdForSeconds,
          }),
        ),
    );

    expect(answers.filter(({ holds }) => holds?.length === 1)).toHaveLength(8);
    expect(answers.filter(({ code }) => code === 'CAP_EXCEEDED')).toHaveLength(2);
  },
);

test('of two buyers who hold for one installation of a seller at once, one does', async () => {
  const answers = [];
  for (let i = 0; i < 5; i++) {
    const one = await aDeal({ terms: { antiSplitting: ['INSTALLATIONS'] } });
    const other = { ...market.parties(), sellerId: one.who.sellerId, sellerCreditCode: one.who.sellerCreditCode };
    const hers = await aVoucher(database, one.program, other);
    for (const voucher of [one.voucher, hers])
      await anApplication(database, voucher, { sellerId: one.who.sellerId, installation: 'hall 3' });

    answers.push(
      await Promise.all([
        compute('placeHolds', { purchase: one.purchase, lines: [aLine(one.voucher, '100.00')], holdForSeconds }),
        compute('placeHolds', {
          purchase: aPurchase(other, '1000.00'),
          lines: [aLine(hers, '100.00')],
          holdForSeconds,
        }),
      ]),
    );
  }

  expect(answers.map((both) => both.filter(({ holds }) => holds?.length === 1).length)).toEqual([1, 1, 1, 1, 1]);
  expect(answers.map((both) => both.filter(({ message }) => /claimed once, and whole/.test(message)).length)).toEqual([
    1, 1, 1, 1, 1,
  ]);
});

test('purchases that take the same two books in either order wait for each other, and all hold', async () => {
  const who = market.parties();
  const terms = { rateTiers: [rateOf(1000)] };
  const [one, other] = [await aPayingProgram(database, terms), await aPayingProgram(database, terms)];
  const vouchers = [await aVoucher(database, one, who), await aVoucher(database, other, who)];

  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, i) => {
      const lines = vouchers.map((voucher) => aLine(voucher, '1.00'));
      return insist(compute, 'placeHolds', {
        purchase: aPurchase(who, '10.00'),
        lines: i % 2 === 0 ? lines : lines.reverse(),
        holdForSeconds,
      });
    }),
  );

  expect(answers.filter(({ holds }) => holds?.length === 2)).toHaveLength(12);
});

/** Programs, asked by way of a database that says which statements it is sent. */
async function countPostings() {
  let postings = 0;
  const counted = await connect({
    url: runtimeUrl(graph.databaseUrl, 'programs'),
    schema: 'programs',
    entities: [],
    onStatement: (sql) => (postings += sql.includes('post_all') ? 1 : 0),
  });
  return { sell: sellAs('subgraph:compute', counted, market.peers), postings: () => postings, close: counted.close };
}

test('those who have nothing in common but a fund are held for together, each as if it were alone', async () => {
  const program = await aPayingProgram(database);
  const buyers = await Promise.all(
    Array.from({ length: 9 }, async () => {
      const who = market.parties();
      const voucher = await aVoucher(database, program, { companyId: who.companyId, face: 100_00n });
      return { who, voucher };
    }),
  );
  const inputOf = (i: number, amount = '50.00') => ({
    idempotencyKey: uuidv7(),
    purchase: aPurchase(buyers[i]!.who, '200.00'),
    lines: [aLine(buyers[i]!.voucher, amount)],
    holdForSeconds,
  });
  const [known, reused] = [inputOf(0), inputOf(1)];
  const [first] = [await compute('placeHolds', known), await compute('placeHolds', reused)];
  const { sell, postings, close } = await countPostings();

  const answers = await Promise.all(
    [
      known,
      { ...reused, holdForSeconds: 1 },
      inputOf(2, '100.01'),
      inputOf(3, '100.00'),
      inputOf(3, '100.00'), // the last fen of the same voucher
      ...[4, 5, 6, 7].map((i) => inputOf(i)),
      { ...inputOf(8), lines: [aLine(buyers[7]!.voucher, '1.00')] },
    ].map((input) => sell('placeHolds', input)),
  );
  await close();

  expect(answers[0]).toEqual(first);
  const held = { holds: [expect.anything()] };
  expect(answers.map(({ code, holds }) => (holds ? { holds } : { code }))).toEqual([
    held,
    { code: 'KEY_REUSED' },
    { code: 'VOUCHER_EXHAUSTED' },
    held,
    { code: 'VOUCHER_EXHAUSTED' },
    ...[held, held, held, held],
    { code: 'VOUCHER_NOT_FOUND' },
  ]);
  expect(postings()).toBeLessThan(5);
  const balances = await Promise.all(buyers.map(({ voucher }) => market.balanceOf(voucher.id)));
  expect(balances.map((balance) => balance?.held)).toEqual(
    [50, 50, 0, 100, 50, 50, 50, 50, 0].map((yuan) => BigInt(yuan) * 100n),
  );
});

test('what the ledger refuses one of those who are held for together, the others get', async () => {
  const program = await aPayingProgram(database);
  const validUntil = new Date(Date.now() + 3000);
  const inputs = await Promise.all(
    [validUntil, undefined, undefined].map(async (end) => {
      const who = market.parties();
      const voucher = await aVoucher(database, program, {
        companyId: who.companyId,
        ...(end && { validUntil: end }),
      });
      const purchase = aPurchase(who, '100.00');
      return { idempotencyKey: uuidv7(), purchase, lines: [aLine(voucher, '50.00')], holdForSeconds };
    }),
  );

  const { placing } = await admin.transaction(async (query) => {
    await query('SELECT FROM ledger.book WHERE id = $1 FOR UPDATE', [program.fundId]);
    const waiting = inputs.map((input) => compute('placeHolds', input));
    await query('SELECT pg_sleep_until($1)', [validUntil]);
    return { placing: waiting };
  });
  const answers = await Promise.all(placing);

  expect(answers.map(({ code }) => code)).toEqual(['VOUCHER_EXPIRED', undefined, undefined]);
  expect(await Promise.all(inputs.map((input) => compute('placeHolds', input)))).toEqual(answers);
});

test('a voucher is held before it is revoked, or not at all', async () => {
  const approver = { subject: 'an approver', scopes: ['city.officer', 'city.approver'] } as const;
  const revoke = `mutation ($input: RevokeVoucherInput!) { revokeVoucher(input: $input) { ... on RevokeVoucherRefusal { code } } }`;
  const subgraph = embedSubgraph(programs, database, silentLog, market.peers);
  for (let i = 0; i < 5; i++) {
    const { voucher, purchase, program } = await aDeal();
    const [city] = await database.query<{ code: string }>('SELECT code FROM programs.city WHERE id = $1', [
      program.cityId,
    ]);
    const input = { idempotencyKey: uuidv7(), voucherId: voucher.id, reason: 'A test.' };
    const [placed, revoked] = await Promise.all([
      compute('placeHolds', { purchase, lines: [aLine(voucher, '500.00')], holdForSeconds }),
      subgraph.execute({
        query: revoke,
        variables: { input },
        viewer: { ...approver, scopes: [...approver.scopes], cityCode: city!.code },
      }),
    ]);

    expect(revoked).toEqual({ data: { revokeVoucher: {} } });
    const held = placed.code === 'VOUCHER_REVOKED' ? 0n : 500_00n;
    expect(await market.balanceOf(voucher.id)).toEqual({ available: 0n, held, captured: 0n });
  }
});

test('a voucher that ends while its fund’s book is locked by others pays nothing, under this key for ever', async () => {
  const who = market.parties();
  const validUntil = new Date(Date.now() + 2000);
  const voucher = await aVoucher(database, await aPayingProgram(database), { companyId: who.companyId, validUntil });
  const input = {
    idempotencyKey: uuidv7(),
    purchase: aPurchase(who, '100.00'),
    lines: [aLine(voucher, '50.00')],
    holdForSeconds,
  };
  const before = await market.countRows();

  const { placing } = await admin.transaction(async (query) => {
    await query('SELECT FROM ledger.book WHERE id = $1 FOR UPDATE', [voucher.fundId]);
    const waiting = compute('placeHolds', input);
    await query('SELECT pg_sleep_until($1)', [validUntil]);
    return { placing: waiting };
  });

  expect(await placing).toMatchObject({ code: 'VOUCHER_EXPIRED' });
  expect(await market.countRows()).toEqual(before);
  expect(await compute('placeHolds', input)).toEqual(await placing);
});

test('a process that dies before its commit leaves nothing of all that it did together, and the same keys then hold', async () => {
  const program = await aPayingProgram(database);
  const inputs = await Promise.all(
    [1, 2, 3].map(async () => {
      const who = market.parties();
      const voucher = await aVoucher(database, program, { companyId: who.companyId });
      const purchase = aPurchase(who, '1000.00');
      return { idempotencyKey: uuidv7(), purchase, lines: [aLine(voucher, '500.00')], holdForSeconds };
    }),
  );
  const dying: Database = {
    ...database,
    transaction: (work) =>
      database.transaction(async (query) => {
        await work(query);
        throw new Error('The process dies.');
      }),
  };
  const sell = sellAs('subgraph:compute', dying, market.peers);
  const before = await market.countRows();

  for (const { status } of await Promise.allSettled(inputs.map((input) => sell('placeHolds', input))))
    expect(status).toBe('rejected');
  expect(await market.countRows()).toEqual(before);
  for (const { lines } of inputs) expect(await market.balanceOf(lines[0]!.voucherId)).toMatchObject({ held: 0n });
  for (const placed of await Promise.all(inputs.map((input) => compute('placeHolds', input))))
    expect(placed).toHaveProperty('holds');
});

test('while companies is away nothing is held and nothing answered for good', async () => {
  const { voucher, purchase } = await aDeal();
  const nowhere = httpPeer({ asker: 'programs', name: 'companies', url: 'http://127.0.0.1:1', secret: 'a secret' });
  const input = { idempotencyKey: uuidv7(), purchase, lines: [aLine(voucher, '500.00')], holdForSeconds };

  await expect(sellAs('subgraph:compute', database, { companies: nowhere })('placeHolds', input)).rejects.toThrow(
    'UNAVAILABLE',
  );
  expect(await compute('placeHolds', input)).toHaveProperty('holds');
});

test('all of this broke no invariant', async () => {
  expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
});
