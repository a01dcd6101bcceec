import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { nothingKnown, ruleTermsToJson } from '@voucher-graph/rules';
import { connect, migrate, runtimeUrl, uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { programs } from './subgraph.ts';
import { ask, askInVain } from './testing/ask.ts';
import { aCity, aFund, aProgram, aSource, aVoucher, move, moveAt } from './testing/build-rows.ts';

const statements: string[] = [];
let database: Database;
let admin: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const created = await createTestDatabase({
    name: 'programs',
    prepare: (url) => migrate(url, programs.schemas),
  });
  drop = created.drop;
  database = await connect({
    url: runtimeUrl(created.url, 'programs'),
    schema: 'programs',
    entities: programs.entities,
    onStatement: (sql) => statements.push(sql),
  });
  admin = await connect({ url: created.url, schema: 'programs', entities: [] });
});
beforeEach(() => void statements.splice(0));
afterAll(async () => {
  await database.close();
  await admin.close();
  await drop();
});

/** The statements that a question cost. */
async function costOf(question: () => Promise<unknown>): Promise<number> {
  statements.splice(0);
  await question();
  return statements.length;
}

function operation(name: string): string {
  return readFileSync(new URL(`../../../packages/platform/operations/${name}.graphql`, import.meta.url), 'utf8');
}

test('entities and migrations agree', async () => {
  const { upQueries } = await database.orm.driver.createSchemaBuilder().log();

  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

type Page<TNode> = {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: TNode }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

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

// The part of fund-trace.graphql that is answered here.
const fundTrace = `
  query FundTrace($code: String!, $first: Int = 20, $after: String) {
    fund(code: $code) {
      id code name
      city { code name }
      fiscalYear
      appropriation { amount currency }
      encumbered { amount currency }
      disbursed { amount currency }
      available { amount currency }
      programs { code name kind }
      vouchers(first: $first, after: $after) {
        totalCount
        edges { node { id kind status faceValue { amount currency } captured { amount currency } company { id } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`;

test('a fund with its balances, programs and vouchers costs three statements', async () => {
  const city = await aCity(database, { code: '320100', name: '南京市' });
  const fund = await aFund(database, { cityId: city.id, appropriation: 5_000_00n });
  const program = await aProgram(database, { cityId: city.id, fundId: fund.id });
  const voucher = await aVoucher(database, program, { face: 2_000_00n });

  statements.splice(0);
  const data = await ask(database, fundTrace, { code: fund.code });

  expect(statements).toHaveLength(3);
  expect(data).toMatchObject({
    fund: {
      id: fund.id,
      city: { code: '320100', name: '南京市' },
      fiscalYear: 2025,
      appropriation: { amount: '5000.00' },
      encumbered: { amount: '2000.00' },
      disbursed: { amount: '0.00' },
      available: { amount: '3000.00' },
      programs: [{ code: program.code, kind: 'COMPUTE' }],
      vouchers: { totalCount: 1, edges: [{ node: { id: voucher.id, company: { id: voucher.companyId } } }] },
    },
  });
});

test('a fund whose appropriation is not known has no amounts, rather than zeros', async () => {
  const fund = await aFund(database, { appropriation: null, appropriationBasis: 'UNKNOWN' });

  const data = await ask(
    database,
    `query ($code: String) {
      fund(code: $code) { appropriationBasis appropriation { amount } available { amount } encumbered { amount } }
    }`,
    { code: fund.code },
  );

  expect(data).toEqual({
    fund: { appropriationBasis: 'UNKNOWN', appropriation: null, available: null, encumbered: null },
  });
});

test('the catalog of programs costs one statement, with its count; rules, sources and claims come along', async () => {
  const city = await aCity(database, { code: '440300', name: '深圳市' });
  const fund = await aFund(database, { cityId: city.id });
  const program = await aProgram(database, {
    cityId: city.id,
    fundId: fund.id,
    kind: 'DATA',
    rules: [
      {
        effectiveFrom: '2024-01-01',
        terms: ruleTermsToJson({
          ...nothingKnown,
          spendableOn: ['DATA'],
          rateTiers: [{ rateBasisPoints: 3000, atMost: true, appliesWhen: null, conditions: null }],
          caps: [{ scope: 'COMPANY_YEAR', amount: 2_000_000_00n, appliesWhen: null, conditions: null }],
          excludedCosts: ['STORAGE'],
          relatedPartyBlocked: true,
          subsidyBase: 'CONTRACT',
          settlementMode: 'OFFSET',
        }),
      },
      { effectiveFrom: '2025-07-01', notes: ['The rate was not found.'] },
    ],
    claims: [{ statement: 'Up to 80 %.', url: 'https://example.org/press' }],
  });

  statements.splice(0);
  const data = await ask<{ programs: Page<unknown> }>(database, operation('program-catalog'), {
    kind: ['DATA'],
    city: '440300',
  });

  expect(statements).toHaveLength(1);
  expect(data.programs.totalCount).toBe(1);
  expect(data.programs.edges[0]?.node).toEqual({
    id: program.id,
    code: program.code,
    name: '上海市算力券',
    kind: 'DATA',
    settlementMode: null,
    city: { code: '440300', name: '深圳市' },
    fund: { code: fund.code, appropriation: { amount: '1000000.00', currency: 'CNY' } },
    intake: { opensAt: null, closesAt: null, status: 'NOT_ANNOUNCED' },
    rules: [
      {
        version: 1,
        effectiveFrom: '2024-01-01',
        effectiveTo: '2025-06-30',
        rateTiers: [{ rateBasisPoints: 3000, appliesWhen: null }],
        caps: [{ scope: 'COMPANY_YEAR', amount: { amount: '2000000.00', currency: 'CNY' } }],
        subsidyBase: 'CONTRACT',
        excludedCosts: ['STORAGE'],
        relatedPartyBlocked: true,
        sources: [aSource],
      },
      {
        version: 2,
        effectiveFrom: '2025-07-01',
        effectiveTo: null,
        rateTiers: null,
        caps: null,
        subsidyBase: null,
        excludedCosts: null,
        relatedPartyBlocked: null,
        sources: [aSource],
      },
    ],
    pressClaims: [{ statement: 'Up to 80 %.', url: 'https://example.org/press', confidence: 'PRESS' }],
  });
});

test('conditions that are null filter nothing', async () => {
  await aProgram(database);
  const count = async (variables: Readonly<Record<string, unknown>>) =>
    (await ask<{ programs: Page<unknown> }>(database, operation('program-catalog'), variables)).programs.totalCount;

  const all = await count({});

  expect(all).toBeGreaterThan(0);
  expect(await count({ kind: null, city: null })).toBe(all);
  expect(await count({ kind: [] })).toBe(0);
});

test('a region takes what lies within it, zones with their city', async () => {
  const city = await aCity(database, { code: '510100', name: '成都市' });
  const zone = await aCity(database, { code: '510100', name: '成都高新区', level: 'ZONE', parentId: city.id });
  const programOfCity = await aProgram(database, { cityId: city.id });
  const programOfZone = await aProgram(database, { cityId: zone.id });

  const data = await ask<{ programs: Page<{ code: string }>; city: unknown }>(
    database,
    `{
      programs(filter: { cityCode: { within: "510000" } }, orderBy: [{ field: CITY_CODE }, { field: CODE, direction: DESC }]) {
        edges { node { code } }
      }
      city(code: "510100") { name zones { name parent { name } } programs { edges { node { code } } } }
    }`,
  );

  expect(data.programs.edges.map(({ node }) => node.code).sort()).toEqual(
    [programOfCity.code, programOfZone.code].sort(),
  );
  expect(data.city).toEqual({
    name: '成都市',
    zones: [{ name: '成都高新区', parent: { name: '成都市' } }],
    programs: { edges: [{ node: { code: programOfCity.code } }] },
  });
});

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

test('where the clock stands in an intake is told by the database', async () => {
  const windows = [
    { intakeOpensAt: new Date('2020-01-01'), intakeClosesAt: new Date('2020-02-01') },
    { intakeOpensAt: new Date('2020-01-01'), intakeClosesAt: null },
    { intakeOpensAt: new Date('2099-01-01'), intakeClosesAt: null },
  ];
  const codes: string[] = [];
  for (const window of windows) codes.push((await aProgram(database, window)).code);

  const { programs: found } = await ask<{ programs: Page<{ code: string; intake: { status: string } }> }>(
    database,
    `query ($codes: [String!]) {
      programs(filter: { code: { in: $codes }, intakeStatus: { in: [OPEN, UPCOMING, CLOSED] } }) { edges { node { code intake { status } } } }
    }`,
    { codes },
  );

  const statusOf = new Map(found.edges.map(({ node }) => [node.code, node.intake.status]));
  expect(codes.map((code) => statusOf.get(code))).toEqual(['CLOSED', 'OPEN', 'UPCOMING']);
});

test('names come in English where we have one, and the rule in force is that of the day', async () => {
  const program = await aProgram(database, {
    rules: [{ effectiveFrom: '2024-01-01' }, { effectiveFrom: '2025-01-01' }, { effectiveFrom: null, draft: true }],
  });

  const data = await ask(
    database,
    `query ($id: ID) {
      program(id: $id) {
        name(language: EN)
        issuer(language: EN)
        before: ruleInForce(on: "2023-12-31") { version }
        then: ruleInForce(on: "2024-12-31") { version }
        now: ruleInForce { version }
        termsKnown
      }
    }`,
    { id: program.id },
  );

  expect(data).toEqual({
    program: {
      name: 'Shanghai Compute Vouchers',
      issuer: '上海市经济和信息化委员会',
      before: null,
      then: { version: 1 },
      now: { version: 2 },
      termsKnown: false,
    },
  });
});

describe('bad input gets one clear line:', () => {
  test.each([
    ['{ fund { id } }', 'fund takes exactly one of id and code: pass one of them.'],
    ['{ program(id: "x", code: "y") { id } }', 'program takes exactly one of id and code: pass one of them.'],
    ['{ voucher(id: "1") { id } }', /^"1" is no id of ours/],
    ['{ vouchers(filter: { companyId: { in: ["nobody"] } }) { totalCount } }', /^"nobody" is no id of ours/],
    ['{ vouchers(first: 101) { totalCount } }', /^first is 101/],
    ['{ programs(after: "nowhere") { totalCount } }', /not one of ours/],
  ])('%s', async (query, message) => {
    expect(await askInVain(database, query)).toEqual({
      code: 'BAD_USER_INPUT',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
  });
});
