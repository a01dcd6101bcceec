import { readFileSync } from 'node:fs';
import type { Databases } from '@voucher-graph/platform';
import { mustFind, uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import pg from 'pg';

// Who licenses, who sells, and what there is to license: of the seed, with datasets whose price a test sets.

export const licenseJourney = readFileSync(
  new URL('../../packages/platform/operations/license-journey.graphql', import.meta.url),
  'utf8',
);

export type Licensee = { readonly companyId: string; readonly voucherId: string; readonly available: bigint };
export type Vendor = { readonly id: string; readonly companyId: string };

export const memberOf = ({ companyId }: Pick<Licensee, 'companyId'>): Viewer => ({
  subject: 'a member',
  scopes: ['company.member'],
  companyId,
});
export const operatorOf = ({ id }: Vendor): Viewer => ({
  subject: 'an operator',
  scopes: ['vendor.operator'],
  vendorId: id,
});

/** Companies that no share ties to another, each with one data voucher that has something left; not the vendor itself. */
export async function findLicensees({ programs, companies }: Databases, vendor: Vendor): Promise<readonly Licensee[]> {
  const vouchers = await programs.query<Licensee>(
    `SELECT voucher.company_id AS "companyId", (array_agg(voucher.id))[1] AS "voucherId", sum(balance.available)::bigint AS available
       FROM programs.voucher voucher
       JOIN programs.program program ON program.id = voucher.program_id
       JOIN ledger.voucher_balance balance ON balance.voucher_id = voucher.id
      WHERE program.code = 'shanghai-data-2025' AND voucher.state = 'ACTIVE' AND balance.available > 1000000
        AND balance.valid_until > now()
      GROUP BY voucher.company_id HAVING count(*) = 1 ORDER BY voucher.company_id`,
  );
  const free = await companies.query<{ readonly id: string }>(
    `SELECT id FROM companies.company company WHERE id = ANY ($1::uuid[])
        AND NOT EXISTS (SELECT FROM companies.ownership tie WHERE company.id IN (tie.owner_id, tie.owned_id))`,
    [vouchers.map(({ companyId }) => companyId)],
  );
  const ids = new Set(free.map(({ id }) => id));
  return vouchers.filter(({ companyId }) => ids.has(companyId) && companyId !== vendor.companyId);
}

export async function findVendor({ datasets, companies }: Databases): Promise<Vendor> {
  const vendors = await datasets.query<Vendor>(
    'SELECT id, company_id AS "companyId" FROM datasets.vendor WHERE company_id IS NOT NULL ORDER BY id',
  );
  const free = await companies.query<{ readonly id: string }>(
    `SELECT id FROM companies.company company WHERE id = ANY ($1::uuid[])
        AND NOT EXISTS (SELECT FROM companies.ownership tie WHERE company.id IN (tie.owner_id, tie.owned_id))`,
    [vendors.map(({ companyId }) => companyId)],
  );
  return mustFind(
    vendors.find(({ companyId }) => free.some(({ id }) => id === companyId)),
    'A vendor without ties',
  );
}

/** A copy of a seeded dataset with its files, sold by a vendor at a price in fen. */
export async function aDatasetOf(
  { datasets }: Databases,
  { vendor, price, more = {} }: { readonly vendor: Vendor; readonly price: bigint; readonly more?: object },
): Promise<{ readonly id: string; readonly files: readonly { readonly name: string; readonly sha256: string }[] }> {
  const id = uuidv7();
  const change = {
    id,
    vendor_id: vendor.id,
    price_fen: `${price}`,
    exchange_code: null,
    listing_number: null,
    listed_on: null,
    purposes: ['PRETRAINING', 'FINE_TUNING'],
    territory: ['CN'],
    term_months: 12,
    ...more,
  };
  const files = await datasets.transaction(async (query) => {
    const [model] = await query<{ readonly id: string }>(
      `INSERT INTO datasets.dataset SELECT (jsonb_populate_record(dataset, $1::jsonb)).* FROM datasets.dataset dataset
        WHERE id = (SELECT id FROM datasets.dataset WHERE grade = 'GENERAL' ORDER BY id LIMIT 1)
       RETURNING (SELECT id FROM datasets.dataset WHERE grade = 'GENERAL' ORDER BY id LIMIT 1) AS id`,
      [JSON.stringify(change)],
    );
    return query<{ readonly name: string; readonly sha256: string }>(
      `INSERT INTO datasets.dataset_file SELECT (jsonb_populate_record(file, jsonb_build_object('dataset_id', $1::uuid))).*
         FROM datasets.dataset_file file WHERE dataset_id = $2 RETURNING name, sha256`,
      [id, mustFind(model, 'A dataset of general grade').id],
    );
  });
  return { id, files };
}

/** Makes one company the owner of half of another, since a day. */
export async function tie(databaseUrl: string, owner: string, owned: string, since: string): Promise<void> {
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  try {
    await admin.query(
      `INSERT INTO companies.ownership SELECT (jsonb_populate_record(tie, $1::jsonb)).*
         FROM companies.ownership tie WHERE valid_to IS NULL ORDER BY id LIMIT 1`,
      [JSON.stringify({ id: uuidv7(), owner_id: owner, owned_id: owned, valid_from: since, share_basis_points: 5000 })],
    );
  } finally {
    await admin.end();
  }
}

export async function balanceOf({ programs }: Databases, voucherId: string) {
  const [balance] = await programs.query<{ available: bigint; held: bigint; captured: bigint }>(
    'SELECT available, held, captured FROM ledger.voucher_balance WHERE voucher_id = $1',
    [voucherId],
  );
  return mustFind(balance, 'A balance');
}
