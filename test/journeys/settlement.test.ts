import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { adminUrls, findViolations } from '@voucher-graph/platform';
import { mustFind, uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { parse, print, separateOperations } from 'graphql';

// The treasurer's step of the rental journey, its document verbatim, and the book that auditors read afterwards.

const journey = readFileSync(
  new URL('../../packages/platform/operations/rental-journey.graphql', import.meta.url),
  'utf8',
);
/** Without the journey's other steps, as a client sends one operation. */
const settleProvider = print(
  mustFind(separateOperations(parse(journey, { noLocation: true }))['SettleProvider'], 'SettleProvider'),
);
const ledger = `query ($code: String!, $after: String) { fund(code: $code) { chainHead { operations hash }
  ledger(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node {
    number kind outcome amount { amount } debit credit actor reason ruleVersion evidenceHash payeeId voucher { id }
    shares { funder amount { amount } } } } } } }`;

type Owed = { readonly payeeId: string; readonly fundCode: string; readonly cityCode: string; readonly owed: bigint };

describe.each(['embedded', 'served'] as const)('%s', (way) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await createTestGraph(way);
  });
  afterAll(() => graph.close());

  const treasurerOf = (cityCode: string): Viewer => ({
    subject: `treasurer of ${cityCode}`,
    scopes: ['city.officer', 'city.treasurer'],
    cityCode,
  });
  const settle = async (viewer: Viewer, input: object) => {
    const variables = { input: { idempotencyKey: uuidv7(), paymentReference: 'TREASURY-1', ...input } };
    return graph.ask(settleProvider, variables, 'SettleProvider', await graph.tokenOf(viewer));
  };
  /** Who is owed most, by which fund. */
  const someoneOwed = async (): Promise<Owed> => {
    const [row] = await graph.databases.programs.query<Owed>(
      `SELECT payee_id AS "payeeId", fund.code AS "fundCode", city.code AS "cityCode", sum(owed)::bigint AS owed
         FROM ledger.payable_balance JOIN programs.fund fund ON fund.id = book_id JOIN programs.city city ON city.id = city_id
        GROUP BY 1, 2, 3 ORDER BY owed DESC, payee_id LIMIT 1`,
    );
    return mustFind(row, 'Somebody who is owed money');
  };
  const owedTo = async ({ payeeId, fundCode }: Owed): Promise<bigint> => {
    const [row] = await graph.databases.programs.query<{ owed: bigint }>(
      `SELECT coalesce(sum(owed), 0)::bigint AS owed FROM ledger.payable_balance JOIN programs.fund fund ON fund.id = book_id
        WHERE payee_id = $1 AND fund.code = $2`,
      [payeeId, fundCode],
    );
    return mustFind(row, 'A sum').owed;
  };
  /** What `clawBack`, `recordRepayment` and `setOff` answer. */
  const send = async (viewer: Viewer, name: string, input: object): Promise<any> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      ... on ${type}Success { clawback { id outstanding { amount } recoveries { amount { amount } paymentReference
        settlement { id status total { amount } } } } } ... on ${type}Refusal { code } } }`;
    const variables = { input: { idempotencyKey: uuidv7(), ...input } };
    const { data, errors } = await graph.ask(query, variables, undefined, await graph.tokenOf(viewer));
    expect(errors).toBeUndefined();
    return data[name];
  };
  const auditor: Viewer = { subject: 'an auditor', scopes: ['auditor'] };
  const fen = (amount: string) => BigInt(amount.replace('.', ''));

  test('what vouchers captured is paid once, however often the batch is sent, and each fen is in the book', async () => {
    const owed = await someoneOwed();
    const { payeeId, fundCode, cityCode } = owed;
    const idempotencyKey = uuidv7();
    const input = { idempotencyKey, payeeId, fundCode };
    const answers = await Promise.all([1, 2, 3].map(() => settle(treasurerOf(cityCode), input)));
    answers.push(await settle(treasurerOf(cityCode), input));
    const [{ data }] = answers as [(typeof answers)[number]];

    for (const answer of answers) expect(answer.data).toEqual(data);
    const { settlement } = data.settleProvider;
    expect(settlement).toMatchObject({ status: 'PAID' });
    expect(fen(settlement.total.amount)).toBe(owed.owed);
    expect(settlement.lines.reduce((sum: bigint, line: any) => sum + fen(line.amount.amount), 0n)).toBe(owed.owed);
    expect(await owedTo(owed)).toBe(0n);
    expect((await settle(treasurerOf(cityCode), { payeeId, fundCode })).data.settleProvider).toMatchObject({
      code: 'NOTHING_OWED',
    });
    expect((await settle(treasurerOf(cityCode), { ...input, paymentReference: 'other' })).data).toMatchObject({
      settleProvider: { code: 'KEY_REUSED' },
    });
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);

    const token = await graph.tokenOf(auditor);
    const operations: any[] = [];
    for (let after: string | null = null; ;) {
      const page = await graph.ask(ledger, { code: fundCode, after }, undefined, token);
      expect(page.errors).toBeUndefined();
      const { fund } = page.data;
      operations.push(...fund.ledger.edges.map(({ node }: any) => node));
      expect(fund.chainHead).toMatchObject({
        operations: fund.ledger.totalCount,
        hash: expect.stringMatching(/^\w{64}$/),
      });
      if (!fund.ledger.pageInfo.hasNextPage) break;
      after = fund.ledger.pageInfo.endCursor;
    }
    expect(operations.map(({ number }) => number)).toEqual(operations.map((_, i) => i + 1));
    const booked = operations.filter(({ reason }) => reason.includes(settlement.id));
    expect(booked.length).toBe(settlement.lines.length);
    for (const { kind, outcome, payeeId: paid, amount, shares, actor } of booked) {
      expect({ kind, outcome, paid, actor }).toEqual({
        kind: 'SETTLE',
        outcome: 'OK',
        paid: payeeId,
        actor: `treasurer of ${cityCode}`,
      });
      expect(shares.reduce((sum: bigint, share: any) => sum + fen(share.amount.amount), 0n)).toBe(fen(amount.amount));
    }
  });

  test('treasurers who pay the same provider at once pay it once', async () => {
    const owed = await someoneOwed();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => settle(treasurerOf(owed.cityCode), { payeeId: owed.payeeId, fundCode: owed.fundCode })),
    );
    const codes = answers.map(({ data }) => data.settleProvider.code ?? 'PAID').sort();

    expect(codes).toEqual(['NOTHING_OWED', 'NOTHING_OWED', 'NOTHING_OWED', 'PAID']);
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  });

  test('a treasurer pays of no other city’s funds, and books are no other city’s to read', async () => {
    const owed = await someoneOwed();
    const stranger = treasurerOf('650000');
    const { data } = await settle(stranger, { payeeId: owed.payeeId });
    const book = await graph.ask(ledger, { code: owed.fundCode }, undefined, await graph.tokenOf(stranger));
    const anonymous = await graph.ask(ledger, { code: owed.fundCode });

    expect(data.settleProvider).toMatchObject({ code: 'NOTHING_OWED' });
    expect(book.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(anonymous.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await owedTo(owed)).toBe(owed.owed);
  });

  test('what was paid is asked back by an auditor, and repaid in parts, where nothing is owed that it could be set off against', async () => {
    const { payeeId, cityCode } = await someoneOwed();
    const treasurer = treasurerOf(cityCode);
    const { settlement } = (await settle(treasurer, { payeeId })).data.settleProvider;
    const order = {
      voucherId: settlement.lines[0].voucher.id,
      payeeId,
      amount: { amount: '0.50' },
      cause: 'IDLE',
      reason: 'Nobody used it.',
      evidenceHash: 'cd'.repeat(32),
      idempotencyKey: uuidv7(),
    };
    const asked = await Promise.all([1, 2, 3].map(() => send(auditor, 'clawBack', order)));
    const { id: clawbackId } = asked[0].clawback;
    for (const { clawback } of asked)
      expect(clawback).toMatchObject({ id: clawbackId, outstanding: { amount: '0.50' } });

    const part = { clawbackId, amount: { amount: '0.20' }, paymentReference: 'R1' };
    expect(await send(treasurer, 'recordRepayment', part)).toMatchObject({
      clawback: { outstanding: { amount: '0.30' } },
    });
    expect(await send(treasurer, 'setOff', { clawbackId })).toMatchObject({ code: 'NOTHING_OWED' });
    const rest = { ...part, amount: { amount: '0.30' }, paymentReference: 'R2' };
    expect(await send(treasurer, 'recordRepayment', rest)).toMatchObject({
      clawback: {
        outstanding: { amount: '0.00' },
        recoveries: [
          { amount: { amount: '0.20' }, paymentReference: 'R1', settlement: null },
          { amount: { amount: '0.30' }, paymentReference: 'R2', settlement: null },
        ],
      },
    });
    expect(await send(treasurer, 'recordRepayment', part)).toMatchObject({ code: 'CLAWBACK_CLOSED' });
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  });

  test('what was asked back is set off against what the payee is owed, once, and what is left is paid', async () => {
    type Both = { payeeId: string; cityCode: string; voucherId: string; kept: bigint; owed: bigint };
    const [row] = await graph.databases.programs.query<Both>(
      `SELECT paid.payee_id AS "payeeId", city.code AS "cityCode", paid.voucher_id AS "voucherId",
              paid.paid - paid.clawed_back AS kept, owing.total AS owed
         FROM ledger.payable_balance paid
         JOIN programs.fund fund ON fund.id = paid.book_id JOIN programs.city city ON city.id = fund.city_id
         JOIN (SELECT payee_id, fund.city_id, sum(owed)::bigint AS total FROM ledger.payable_balance
                 JOIN programs.fund fund ON fund.id = book_id GROUP BY 1, 2) owing
           ON owing.payee_id = paid.payee_id AND owing.city_id = fund.city_id
        WHERE paid.receivable = 0 AND paid.paid - paid.clawed_back > 100 AND owing.total > 200
        ORDER BY paid.payee_id, paid.voucher_id LIMIT 1`,
    );
    const { payeeId, cityCode, voucherId, kept, owed } = mustFind(row, 'Somebody who was paid, and is owed more');
    const treasurer = treasurerOf(cityCode);
    const asked = kept < owed / 2n ? kept : owed / 2n;
    const money = (amount: bigint) => ({ amount: { amount: (Number(amount) / 100).toFixed(2) } });
    const why = { cause: 'IDLE', reason: 'Nobody used it.', evidenceHash: 'cd'.repeat(32) };
    const { clawback } = await send(auditor, 'clawBack', { voucherId, payeeId, ...money(asked), ...why });

    expect((await settle(treasurer, { payeeId })).data.settleProvider).toMatchObject({
      code: 'CLAWBACK_OPEN',
      message: expect.stringContaining(clawback.id),
    });
    const input = { clawbackId: clawback.id, idempotencyKey: uuidv7() };
    const answers = await Promise.all([1, 2, 3].map(() => send(treasurer, 'setOff', input)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0].clawback).toMatchObject({
      outstanding: { amount: '0.00' },
      recoveries: [
        { ...money(asked), paymentReference: null, settlement: { status: 'PAID', total: money(asked).amount } },
      ],
    });
    const rival = { clawbackId: clawback.id };
    expect(await send(treasurer, 'setOff', rival)).toEqual({ code: 'CLAWBACK_CLOSED' });
    const { settlement } = (await settle(treasurer, { payeeId })).data.settleProvider;
    expect(fen(settlement.total.amount)).toBe(owed - asked);
    const booked = await graph.databases.programs.query<{ kind: string; fen: bigint }>(
      `SELECT kind, sum(moved)::bigint AS fen FROM ledger.operation_view
        WHERE payee_id = $1 AND outcome = 'OK' AND actor IN ('an auditor', $2) GROUP BY kind ORDER BY kind`,
      [payeeId, treasurer.subject],
    );
    expect(booked).toEqual([
      { kind: 'claw_back', fen: asked },
      { kind: 'recover', fen: asked },
      { kind: 'settle', fen: owed },
    ]);
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  });

  test('a payment without a reference is refused', async () => {
    const { payeeId, cityCode } = await someoneOwed();
    for (const paymentReference of ['', '  ', 'x'.repeat(101)])
      expect((await settle(treasurerOf(cityCode), { payeeId, paymentReference })).data.settleProvider).toMatchObject({
        code: 'REFERENCE_MISSING',
      });
  });
});
