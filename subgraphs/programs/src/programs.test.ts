import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { nothingKnown, ruleTermsToJson } from '@voucher-graph/rules';
import type { Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { ask, askInVain, type Page } from './testing/ask.ts';
import { aCity, aFund, aProgram, aSource, aVoucher } from './testing/build-rows.ts';
import { empty, openPrograms } from './testing/open-programs.ts';

// How programs, cities and funds are read.

let database: Database;
let statements: string[];
let close: () => Promise<void>;

beforeAll(async () => {
  ({ database, statements, close } = await openPrograms(await createTestDatabase(empty)));
});
beforeEach(() => void statements.splice(0));
afterAll(() => close());

function operation(name: string): string {
  return readFileSync(new URL(`../../../packages/platform/operations/${name}.graphql`, import.meta.url), 'utf8');
}

test('entities and migrations agree', async () => {
  const { upQueries } = await database.orm.driver.createSchemaBuilder().log();

  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

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
