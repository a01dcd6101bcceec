import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyChain } from '@voucher-graph/ledger';
import { createTestDatabase, type TestDatabase } from '@voucher-graph/testing';
import { adminUrls, type AdminUrls } from '../../admin-urls.ts';
import { migrateAll } from '../../databases.ts';
import { findViolations } from '../../violations/find-violations.ts';
import { withAdmin } from '../../with-admin.ts';
import { writeSeed } from '../write-seed.ts';
import { forgetBases } from './take-base.ts';
import { writeCopies } from './write-copies.ts';

// Two copies of the seed, interrupted in each of their parts and taken up again.

const seed = 'voucher-graph';
const companies = 200;
const copies = 2;
let database: TestDatabase;
let urls: AdminUrls;
const indexes = () =>
  read<{ definition: string }>(
    `SELECT indexdef AS definition FROM pg_indexes
      WHERE schemaname IN ('companies', 'programs', 'compute', 'datasets') ORDER BY 1`,
  );
let indexesBefore: readonly unknown[];

beforeAll(async () => {
  database = await createTestDatabase();
  urls = adminUrls(database.url);
  await migrateAll(urls);
  await writeSeed(urls, { companies, seed, onProgress: () => undefined });
  indexesBefore = await indexes();
});

afterAll(() => database.drop());

const read = <TRow extends object>(sql: string) =>
  withAdmin(database.url, async (client) => (await client.query<TRow>(sql)).rows);
const copy = (failAt?: RegExp) =>
  writeCopies(urls, {
    companies,
    copies,
    seed,
    onProgress: (line) => {
      if (failAt?.test(line)) throw new Error(`stopped at: ${line}`);
    },
  });

test('an interrupted copying goes on where it stood, and breaks no invariant', async () => {
  for (const step of [/^Copying programs/, /small vouchers/, /^Copying datasets/, /^Indexing compute/])
    await copy(step).catch((error: unknown) => expect(String(error)).toMatch('stopped at'));
  await copy();
  await forgetBases(urls);

  expect(await findViolations(urls)).toEqual([]);
  expect(await indexes()).toEqual(indexesBefore);
  expect(await read(`SELECT FROM pg_namespace WHERE nspname LIKE 'seed\\_%'`)).toEqual([]);
});

test('there are so many of everything, each under its own id and a valid credit code', async () => {
  const [counts] = await read(`
    SELECT (SELECT count(*)::int FROM companies.company) AS companies,
           (SELECT count(DISTINCT name)::int FROM companies.company) >= ${companies * (copies + 1) - 5} AS named,
           (SELECT count(*) % ${copies + 1} FROM datasets.license)::int AS licenses,
           (SELECT count(*) % ${copies + 1} FROM compute.rental_voucher)::int AS rentals,
           (SELECT count(*)::int FROM companies.company WHERE credit_code !~ '^[0-9A-HJ-NPQRTUWXY]{18}$') AS malformed`);

  expect(counts).toEqual({
    companies: companies * (copies + 1),
    named: true,
    licenses: 0,
    rentals: 0,
    malformed: 0,
  });
});

test('copied money stands in the same chains, and every company of a copy has a voucher', async () => {
  const books = await read<{ id: string }>('SELECT id FROM ledger.book');
  const broken = await withAdmin(database.url, async (client) => {
    const found = [];
    for (const { id } of books) found.push(...(await verifyChain(client, id, [])));
    return found;
  });
  const [without] = await read(`
    SELECT count(*)::int AS count FROM companies.company company
     WHERE NOT EXISTS (SELECT FROM programs.voucher voucher WHERE voucher.company_id = company.id)`);

  expect(broken).toEqual([]);
  expect((without as { count: number }).count).toBeLessThan(companies);
});

test('what holds in a copy can be captured: its purchase is of its own rental, buyer and seller', async () => {
  const wrong = await read(`
    SELECT purchase.id FROM programs.purchase purchase
      JOIN programs.purchase_hold held ON held.purchase_id = purchase.id
      LEFT JOIN compute.rental rental ON rental.id = purchase.id
      LEFT JOIN compute.compute_provider provider ON provider.id = rental.provider_id
     WHERE (rental.company_id, provider.company_id, provider.credit_code, rental.company_id::text, provider.company_id::text)
           IS DISTINCT FROM (purchase.company_id, purchase.seller_id, purchase.seller_credit_code,
                             held.request #>> '{applicant,id}', held.request #>> '{purchase,seller,id}')`);
  const [holds] = await read(`
    SELECT count(*)::int AS count FROM ledger.hold hold WHERE status = 'PENDING'
       AND NOT EXISTS (SELECT FROM programs.purchase_hold held WHERE held.hold_id = hold.id)`);

  expect(wrong).toEqual([]);
  expect(holds).toEqual({ count: 0 });
});
