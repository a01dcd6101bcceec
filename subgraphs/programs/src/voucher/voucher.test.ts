import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { ask, type Page } from '../testing/ask.ts';
import { aCity, aFund, aProgram, aSource, aVoucher, move, moveAt } from '../testing/build-rows.ts';
import { empty, openPrograms } from '../testing/open-programs.ts';

// How vouchers are read: what they cost, what their status is, where they stand in a list.

let database: Database;
let admin: Database;
let statements: string[];
let close: () => Promise<void>;

beforeAll(async () => {
  ({ database, admin, statements, close } = await openPrograms(await createTestDatabase(empty)));
});
afterAll(() => close());

/** The statements that a question cost. */
async function costOf(question: () => Promise<unknown>): Promise<number> {
  statements.splice(0);
  await question();
  return statements.length;
}

// What the gateway's plan of company-unified.graphql sends here.
const vouchersOfCompanies = `
  query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Company {
        vouchers(first: 20) {
          totalCount
          edges {
            cursor
            node {
              id kind status
              faceValue { amount currency }
              available { amount currency }
              held { amount currency }
              captured { amount currency }
              issuedAt
              expiresAt
              program {
                id code name
                city { code name }
                fund { id code name appropriation { amount currency } }
              }
            }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`;

test('the vouchers of fifty companies, with balances, program, city and fund, cost one statement, with their count', async () => {
  const city = await aCity(database, { code: '310000' });
  const fund = await aFund(database, { cityId: city.id, appropriation: 6_000_00n });
  const program = await aProgram(database, { cityId: city.id, fundId: fund.id });
  const companies = Array.from({ length: 50 }, () => uuidv7());
  const voucher = await aVoucher(database, program, { companyId: companies[7]!, face: 1000_00n });
  await aVoucher(database, program, { companyId: companies[9]! });
  const holdId = await move(database, fund.id, {
    kind: 'hold',
    voucherId: voucher.id,
    payeeId: uuidv7(),
    amount: 400_00n,
    expiresInMs: 3_600_000,
  });
  await move(database, fund.id, { kind: 'capture', holdId, amount: 250_50n });

  statements.splice(0);
  const { _entities: found } = await ask<{ _entities: readonly { vouchers: Page<{ id: string }> }[] }>(
    database,
    vouchersOfCompanies,
    { representations: companies.map((id) => ({ __typename: 'Company', id })) },
  );

  expect(statements).toHaveLength(1);
  expect(found[0]?.vouchers).toMatchObject({ totalCount: 0, edges: [] });
  expect(found[9]?.vouchers.totalCount).toBe(1);
  expect(found[7]?.vouchers).toMatchObject({
    totalCount: 1,
    pageInfo: { hasNextPage: false },
    edges: [
      {
        node: {
          id: voucher.id,
          kind: 'COMPUTE',
          status: 'ACTIVE',
          faceValue: { amount: '1000.00', currency: 'CNY' },
          available: { amount: '749.50', currency: 'CNY' },
          held: { amount: '0.00', currency: 'CNY' },
          captured: { amount: '250.50', currency: 'CNY' },
          issuedAt: '2026-01-05T01:00:00.000Z',
          expiresAt: '2099-01-01T00:00:00.000Z',
          program: {
            code: program.code,
            name: '上海市算力券',
            city: { code: '310000', name: '上海市' },
            fund: { id: fund.id, code: fund.code, appropriation: { amount: '6000.00', currency: 'CNY' } },
          },
        },
      },
    ],
  });
});

test('fifty references to vouchers cost one statement, with everything that hangs on them', async () => {
  const fund = await aFund(database, { appropriation: 100_000_00n });
  const program = await aProgram(database, { cityId: fund.cityId, fundId: fund.id });
  const ids: string[] = [];
  for (let i = 0; i < 50; i++) ids.push((await aVoucher(database, program)).id);

  const ask50 = () =>
    ask<{ _entities: readonly unknown[] }>(
      database,
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Voucher { id status available { amount } program { code city { name } fund { code appropriation { amount } } } fund { code } }
        }
      }`,
      { representations: [...ids, uuidv7()].map((id) => ({ __typename: 'Voucher', id })) },
    );

  expect(await costOf(ask50)).toBe(1);
  const { _entities: found } = await ask50();
  expect(found).toHaveLength(51);
  expect(found[49]).toMatchObject({ id: ids[49], status: 'ACTIVE', fund: { code: fund.code } });
  expect(found[50]).toBeNull();
});

describe('a voucher’s status follows from its account and the clock:', () => {
  const statusOf = async (id: string) =>
    (await ask<{ voucher: { status: string } }>(database, 'query ($id: ID!) { voucher(id: $id) { status } }', { id }))
      .voucher.status;

  test('past its validity it is expired, though nothing has swept it', async () => {
    const fund = await aFund(database);
    const program = await aProgram(database, { fundId: fund.id });
    const id = await anExpiredVoucher(fund.id, program.id);

    expect(await statusOf(id)).toBe('EXPIRED');
  });

  test('all spent it is exhausted', async () => {
    const fund = await aFund(database);
    const { id } = await aVoucher(database, await aProgram(database, { fundId: fund.id }), { face: 5n });
    const holdId = await move(database, fund.id, {
      kind: 'hold',
      voucherId: id,
      payeeId: uuidv7(),
      amount: 5n,
      expiresInMs: 60_000,
    });

    expect(await statusOf(id)).toBe('ACTIVE');
    await move(database, fund.id, { kind: 'capture', holdId, amount: 5n });
    expect(await statusOf(id)).toBe('EXHAUSTED');
  });

  test('revoked it is revoked, and says how much was taken', async () => {
    const fund = await aFund(database);
    const { id } = await aVoucher(database, await aProgram(database, { fundId: fund.id }), { face: 7_00n });
    await move(database, fund.id, { kind: 'lapse', voucherId: id, cause: 'REVOKED' });

    const { voucher } = await ask<{ voucher: unknown }>(
      database,
      'query ($id: ID!) { voucher(id: $id) { status revoked { amount } available { amount } } }',
      { id },
    );

    expect(voucher).toEqual({ status: 'REVOKED', revoked: { amount: '7.00' }, available: { amount: '0.00' } });
  });

  test('and a filter by status sees the same', async () => {
    const fund = await aFund(database);
    const program = await aProgram(database, { fundId: fund.id });
    const expired = await anExpiredVoucher(fund.id, program.id);
    await aVoucher(database, program, { state: 'FROZEN' });

    const { vouchers } = await ask<{ vouchers: Page<{ id: string }> }>(
      database,
      `query ($code: String) {
        vouchers(filter: { status: { in: [EXPIRED, REVOKED] }, programCode: { eq: $code } }) { totalCount edges { node { id } } }
      }`,
      { code: program.code },
    );

    expect(vouchers).toEqual({ totalCount: 1, edges: [{ node: { id: expired } }] });
  });
});

async function anExpiredVoucher(fundId: string, programId: string): Promise<string> {
  const id = uuidv7();
  await database.query(
    `INSERT INTO programs.voucher (id, company_id, program_id, fund_id, rule_version, state, issued_at, synthetic)
     VALUES ($1, $2, $3, $4, 1, 'ACTIVE', '2025-01-01', true)`,
    [id, uuidv7(), programId, fundId],
  );
  await moveAt(admin, fundId, new Date('2025-01-01T00:00:00Z'), {
    kind: 'encumber',
    voucherId: id,
    amount: 100n,
    validUntil: new Date('2026-01-01T00:00:00Z'),
  });
  return id;
}

test('pages of vouchers stay where they are while vouchers are issued', async () => {
  const fund = await aFund(database, { appropriation: 100_000_00n });
  const program = await aProgram(database, { fundId: fund.id });
  const faces = [3n, 1n, 2n, 2n, 5n];
  for (const face of faces) await aVoucher(database, program, { face });
  const page = async (after: string | null) =>
    (
      await ask<{ program: { vouchers: Page<{ id: string; faceValue: { amount: string } }> } }>(
        database,
        `query ($code: String, $after: String) {
          program(code: $code) {
            vouchers(first: 2, after: $after, orderBy: [{ field: FACE_VALUE, direction: DESC }]) {
              edges { cursor node { id faceValue { amount } } }
              pageInfo { hasNextPage endCursor }
            }
          }
        }`,
        { code: program.code, after },
      )
    ).program.vouchers;

  const first = await page(null);
  await aVoucher(database, program, { face: 9n });
  const second = await page(first.pageInfo.endCursor);
  const third = await page(second.pageInfo.endCursor);

  const seen = [first, second, third].flatMap(({ edges }) => edges.map(({ node }) => node));
  expect(seen.map(({ faceValue }) => faceValue.amount)).toEqual(['0.05', '0.03', '0.02', '0.02', '0.01']);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(faces.length);
  expect(third.pageInfo.hasNextPage).toBe(false);
});

test('a hold is read from the ledger, by itself and below its voucher', async () => {
  const fund = await aFund(database);
  const voucher = await aVoucher(database, await aProgram(database, { fundId: fund.id }), { face: 10_00n });
  const holdId = await move(database, fund.id, {
    kind: 'hold',
    voucherId: voucher.id,
    payeeId: uuidv7(),
    amount: 4_00n,
    expiresInMs: 60_000,
  });

  const data = await ask(
    database,
    `query ($hold: ID!, $voucher: ID!) {
      hold(id: $hold) { status amount { amount } captured { amount } resolvedAt voucher { id available { amount } held { amount } } }
      voucher(id: $voucher) { ruleVersion rule { version sources { title } } holds(filter: { status: { eq: PENDING } }) { totalCount edges { node { id } } } }
    }`,
    { hold: holdId, voucher: voucher.id },
  );

  expect(data).toEqual({
    hold: {
      status: 'PENDING',
      amount: { amount: '4.00' },
      captured: { amount: '0.00' },
      resolvedAt: null,
      voucher: { id: voucher.id, available: { amount: '6.00' }, held: { amount: '4.00' } },
    },
    voucher: {
      ruleVersion: 1,
      rule: { version: 1, sources: [{ title: aSource.title }] },
      holds: { totalCount: 1, edges: [{ node: { id: holdId } }] },
    },
  });
});
