import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { classifySize } from './accounts/classify-size.ts';
import { sizeGroupOf, sizeGroups, type Thresholds } from './accounts/size-groups.ts';
import { industries } from './industry/industry-table.ts';
import { aCompany, aProject, aStandingRecord, aTie, someAccounts } from './testing/build-rows.ts';
import { openDatabase } from './testing/open-database.ts';
import { invariants } from './invariants.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase(createTestDatabase);
});
beforeEach(async () => {
  for (const table of ['accounts', 'ownership', 'standing_record', 'ai_project', 'company'])
    await database.query(`DELETE FROM companies.${table}`);
});
afterAll(() => database.close());

async function broken(): Promise<readonly { readonly name: string; readonly subject: string }[]> {
  const found = await Promise.all(
    invariants.map(async ({ name, sql }) =>
      (await database.query<{ subject: string; detail: string }>(sql)).map(({ subject }) => ({ name, subject })),
    ),
  );
  return found.flat();
}

test('the size that SQL computes is the one that the pure function computes, at every border of every group', async () => {
  const borders = Object.values(sizeGroups).flatMap(({ metrics }) => Object.values<Thresholds>(metrics).flat());
  const branches = Object.keys(sizeGroups).map(
    (group) => industries.find(({ code }) => sizeGroupOf(code) === group)?.code ?? '',
  );
  for (const border of new Set(borders)) {
    const accounts = { employees: Number(border % 100_000n), revenue: border, assets: border * 2n };
    await Promise.all(branches.map((industryCode) => aSizedCompany(industryCode, accounts)));
  }

  expect(await broken()).toEqual([]);
});

test('every branch of industry is in the same group for SQL and for the pure function', async () => {
  const accounts = { employees: 150, revenue: 1_500_000_000n, assets: 4_000_000_000n };
  await Promise.all(industries.map(({ code }) => aSizedCompany(code, accounts)));

  expect(await broken()).toEqual([]);
});

test('a size that the latest accounts do not give is found, whatever earlier ones gave', async () => {
  const stale = await aCompany(database, { size: 'MICRO' });
  await someAccounts(database, { companyId: stale.id, fiscalYear: 2023, employees: 5 });
  await someAccounts(database, { companyId: stale.id, fiscalYear: 2024, employees: 50 });
  const without = await aCompany(database, { size: 'SMALL' });
  const missing = await aCompany(database, { size: null });
  await someAccounts(database, { companyId: missing.id });

  const name = "a company's size is that of its latest accounts";
  expect(new Set(await broken())).toEqual(new Set([stale, without, missing].map(({ id }) => ({ name, subject: id }))));
});

test('shares beyond the whole are found, but not those that follow one another', async () => {
  const [owner, other, sold, oversold] = [
    await aCompany(database),
    await aCompany(database),
    await aCompany(database),
    await aCompany(database),
  ];
  await aTie(database, owner, sold, { validTo: '2022-01-01' });
  await aTie(database, other, sold, { validFrom: '2022-01-01' });
  await aTie(database, owner, oversold, { shareBasisPoints: 6000 });
  await aTie(database, other, oversold, { shareBasisPoints: 4001, validFrom: '2022-01-01' });

  expect(await broken()).toEqual([
    { name: 'no more than all shares of a company are held on any day', subject: oversold.id },
  ]);
});

test('what happened before a company was founded is found', async () => {
  const { id: companyId } = await aCompany(database, { foundedOn: '2024-06-02' });
  await aProject(database, { companyId, startedOn: '2024-06-01' });
  await aStandingRecord(database, { companyId, decidedOn: '2024-06-01' });

  expect(await broken()).toHaveLength(2);
});

/** A company with accounts of 2025 and the size that the pure function gives them. */
async function aSizedCompany(
  industryCode: string,
  accounts: { readonly employees: number; readonly revenue: bigint; readonly assets: bigint },
): Promise<void> {
  const { size } = classifySize(industryCode, { fiscalYear: 2025, ...accounts });
  const company = await aCompany(database, { industryCode, size });
  await someAccounts(database, { companyId: company.id, fiscalYear: 2025, ...accounts });
}
