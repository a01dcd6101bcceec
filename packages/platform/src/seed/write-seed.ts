import type pg from 'pg';
import * as compute from '@voucher-graph/compute';
import * as datasets from '@voucher-graph/datasets';
import * as programs from '@voucher-graph/programs';
import { regions } from '@voucher-graph/companies';
import type { AdminUrls } from '../admin-urls.ts';
import { withAdmin } from '../with-admin.ts';
import { generateProviders, generateTenants, type ComputeCatalog, type RentalDraft } from './compute/index.ts';
import { copyRows } from './copy-rows.ts';
import { generateVendors, type Vendors } from './datasets/index.ts';
import { everySecond } from './every-second.ts';
import { gatherStatistics } from './gather-statistics.ts';
import { createBookEntries } from './money/book-entries.ts';
import { planGrants } from './money/plan-grants.ts';
import { planRings } from './money/plan-rings.ts';
import { spendGrant, type Spending } from './money/plan-spending.ts';
import { generateClaimed, writeClaims } from './money/write-claims.ts';
import { writePurchases } from './money/write-purchases.ts';
import { writeAudits } from './money/write-audits.ts';
import { present } from './present.ts';
import { programRows, type ProgramRows } from './programs/index.ts';
import { createRandom } from './random.ts';
import { writeCompanies, type WrittenCompany } from './write-companies.ts';

export type WriteSeedOptions = {
  readonly companies: number;
  readonly seed: string;
  readonly onProgress: (line: string) => void;
};

const providerCount = 40;
const vendorCount = 30;

/**
 * Writes the whole seed into databases that are migrated and empty: real programs, generated companies, providers and
 * vendors, and what vouchers bought. Rows go in by COPY; money goes through the ledger's own function.
 */
export async function writeSeed(
  urls: AdminUrls,
  { companies: count, seed, onProgress }: WriteSeedOptions,
): Promise<void> {
  const random = createRandom(seed);
  const rows = programRows();
  await withAdmin(urls.programs, (client) => writePrograms(client, rows));

  const written = await withAdmin(urls.companies, (client) =>
    writeCompanies(client, random.fork('companies'), count, onProgress),
  );
  const sellers = random.fork('sellers').sample(written.filter(sellsComputing), providerCount + vendorCount);
  const catalog = generateProviders(random.fork('providers'), sellers.slice(0, providerCount));
  const vendors = generateVendors(random.fork('vendors'), sellers.slice(providerCount));

  onProgress('Granting and spending vouchers …');
  const entries = createBookEntries(seed);
  for (const { row, appropriation } of rows.funds) {
    if (appropriation === null) continue;
    const funders = row.funders.map(({ name, shareBasisPoints }) => ({ funder: name, basisPoints: shareBasisPoints }));
    entries.add(
      row.id,
      new Date(Date.UTC(row.fiscalYear, 0, 1)),
      { kind: 'open', amount: appropriation, funders },
      { reason: 'appropriation', ruleVersion: row.code },
    );
  }
  const usual = planGrants(random.fork('grants'), written, rows);
  const market = { offers: catalog.rentable, datasets: vendors.datasets.filter(({ price }) => price !== null) };
  const spent = usual.map((grant) => spendGrant(random.fork(grant.voucher.id), grant, market, entries));
  const rings = planRings(random.fork('rings'), sellers, { offers: catalog.rentable, rows, entries });
  const grants = [...usual, ...rings.grants];
  const spendings = [...spent, ...rings.spendings];

  await withAdmin(urls.programs, async (client) => {
    const report = everySecond(onProgress);
    await entries.post(client, (posted, total) =>
      report(`  ${Math.floor((posted / total) * 100)} % of ${total.toLocaleString('en')} movements of money`),
    );
    await copyRows(
      client,
      'programs',
      programs.VoucherEntity,
      grants.map(({ voucher }) => voucher),
    );
    await client.query(bookSettlements);
    await writeAudits(client, random.fork('audits'), rows);
  });
  await writePurchases(
    urls,
    catalog,
    spendings.flatMap(({ open }) => open),
  );
  onProgress('Writing rentals and licenses …');
  const tenants = generateTenants(random.fork('tenants'), catalog, written, present);
  const claimed = generateClaimed(random.fork('claimed'), written, catalog.rentable);
  await withAdmin(urls.compute, (client) =>
    writeCompute(client, catalog, [
      ...spendings.flatMap(({ rentals }) => rentals),
      ...tenants,
      ...claimed.map(({ draft }) => draft),
    ]),
  );
  await writeClaims(urls, random.fork('claims'), claimed);
  await withAdmin(urls.datasets, (client) => writeDatasets(client, vendors, spendings));
  await gatherStatistics(urls);
}

/** Each payment of the seed was a settlement of its own. */
const bookSettlements = `
  WITH paid AS (SELECT key, payee_id, at FROM ledger.operation_view WHERE kind = 'settle' AND outcome = 'OK'),
       settlement AS (INSERT INTO programs.settlement (id, payee_id, payment_reference, paid_at)
                      SELECT key, payee_id, 'SYNTHETIC-' || left(key::text, 8), at FROM paid)
  INSERT INTO programs.settlement_line (id, settlement_id) SELECT key, key FROM paid`;

/** Enterprises of telecommunications, internet and software (GB/T 4754 divisions 63 to 65). */
function sellsComputing({ kind, industryCode }: WrittenCompany): boolean {
  return kind === 'ENTERPRISE' && /^I6[345]/.test(industryCode);
}

async function writePrograms(client: pg.Client, rows: ProgramRows): Promise<void> {
  const schema = 'programs';
  await copyRows(client, schema, programs.CityEntity, rows.cities);
  await copyRows(
    client,
    schema,
    programs.FundEntity,
    rows.funds.map(({ row }) => row),
  );
  await copyRows(client, schema, programs.ProgramEntity, rows.programs);
  await copyRows(client, schema, programs.RuleVersionEntity, rows.ruleVersions);
  await copyRows(client, schema, programs.PressClaimEntity, rows.pressClaims);
}

async function writeCompute(client: pg.Client, catalog: ComputeCatalog, drafts: readonly RentalDraft[]): Promise<void> {
  const schema = 'compute';
  await inTransaction(client, async () => {
    await copyRows(
      client,
      schema,
      compute.RegionEntity,
      regions.map(({ code, name, nameEn }) => ({ code, name, nameEn })),
    );
    await copyRows(client, schema, compute.GpuModelEntity, catalog.gpuModels);
    await copyRows(client, schema, compute.ComputeProviderEntity, catalog.providers);
    await copyRows(client, schema, compute.DataCenterEntity, catalog.dataCenters);
    await copyRows(client, schema, compute.DeviceEntity, catalog.devices);
    await copyRows(client, schema, compute.OfferEntity, catalog.offers);
    await copyRows(client, schema, compute.OfferPriceEntity, catalog.offerPrices);
    await copyRows(
      client,
      schema,
      compute.RentalEntity,
      drafts.map(({ rental }) => rental),
    );
    await copyRows(
      client,
      schema,
      compute.RentalVoucherEntity,
      drafts.flatMap(({ vouchers }) => vouchers),
    );
    await copyRows(
      client,
      schema,
      compute.UsageReadingEntity,
      drafts.flatMap(({ readings }) => readings),
    );
    await copyRows(
      client,
      schema,
      compute.InvoiceEntity,
      drafts.flatMap(({ invoice }) => invoice ?? []),
    );
    await copyRows(
      client,
      schema,
      compute.InvoiceLineEntity,
      drafts.flatMap(({ invoiceLines }) => invoiceLines),
    );
    await writeVoucherPayments(
      client,
      'compute.voucher_payment (rental_id, at, status)',
      drafts.map(({ rental, voucherPaidAt }) => ({ id: rental.id, voucherPaidAt })),
    );
  });
}

async function writeDatasets(client: pg.Client, vendors: Vendors, spendings: readonly Spending[]): Promise<void> {
  const schema = 'datasets';
  const licenses = spendings.flatMap((spending) => spending.licenses);
  await inTransaction(client, async () => {
    await copyRows(client, schema, datasets.DatasetVendorEntity, vendors.vendors);
    await copyRows(client, schema, datasets.DatasetEntity, vendors.datasets);
    await copyRows(client, schema, datasets.DatasetSourceEntity, vendors.sources);
    await copyRows(client, schema, datasets.DatasetFileEntity, vendors.files);
    await copyRows(client, schema, datasets.QualityAssessmentEntity, vendors.quality);
    await copyRows(
      client,
      schema,
      datasets.DatasetLicenseEntity,
      licenses.map(({ license }) => license),
    );
    await copyRows(
      client,
      schema,
      datasets.LicenseVoucherEntity,
      licenses.flatMap(({ licenseVouchers }) => licenseVouchers),
    );
    await writeVoucherPayments(
      client,
      'datasets.voucher_payment (license_id, at, status)',
      licenses.map(({ license, voucherPaidAt }) => ({ id: license.id, voucherPaidAt })),
    );
  });
}

/** What programs would have told whoever sold. */
async function writeVoucherPayments(
  client: pg.Client,
  table: string,
  sold: readonly { readonly id: string; readonly voucherPaidAt: Date | null }[],
): Promise<void> {
  const paid = sold.filter(({ voucherPaidAt }) => voucherPaidAt !== null);
  await client.query(
    `INSERT INTO ${table} SELECT id, at, 'PAID' FROM unnest($1::uuid[], $2::timestamptz[]) AS paid (id, at)`,
    [paid.map(({ id }) => id), paid.map(({ voucherPaidAt }) => voucherPaidAt)],
  );
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  await work();
  await client.query('COMMIT');
}
