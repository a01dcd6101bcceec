import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  compute,
  ComputeProviderEntity,
  DataCenterEntity,
  DeviceEntity,
  GpuModelEntity,
  InvoiceEntity,
  InvoiceLineEntity,
  OfferEntity,
  OfferPriceEntity,
  RegionEntity,
  RentalEntity,
  RentalVoucherEntity,
  UsageReadingEntity,
} from '@voucher-graph/compute';
import { connect, embedSubgraph, migrate, runtimeUrl, type Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import pg from 'pg';
import { copyRows } from '../copy-rows.ts';
import { createRandom } from '../random.ts';
import { attachVouchers } from './attach-vouchers.ts';
import { generateProviders, type ProviderCompany } from './generate-providers.ts';
import { generateRental } from './generate-rental.ts';
import { generateTenants } from './generate-tenants.ts';
import { moneyStage, type RentalDraft } from './rental-draft.ts';

const now = new Date('2026-11-24T00:00:00Z');
const random = createRandom('compute seed');
const companies: readonly ProviderCompany[] = Array.from({ length: 400 }, (_, i) => ({
  id: random.uuid(now),
  creditCode: `91310000${String(i).padStart(10, '0')}`,
  name: `算力公司${i}`,
  nameEn: `Compute company ${i}`,
  regionCode: random.pick(['310115', '510100', '370100', '640500']),
}));
const catalog = generateProviders(random.fork('providers'), companies.slice(0, 40));

let server: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;
let drafts: readonly RentalDraft[];
beforeAll(async () => {
  server = await createTestDatabase({ name: 'compute', prepare: (url) => migrate(url, compute.schemas) });
  database = await connect({
    url: runtimeUrl(server.url, 'compute'),
    schema: 'compute',
    entities: compute.entities,
  });
  drafts = [
    ...generateTenants(random.fork('tenants'), catalog, companies, now),
    ...Array.from({ length: 300 }, (_, i) => subsidized(i, random.pick(companies))),
  ];
  const client = new pg.Client(server.url);
  await client.connect();
  const regionCodes = new Set([...catalog.dataCenters, ...catalog.providers].map(({ regionCode }) => regionCode));
  const copy = copyRows.bind(null, client, 'compute');
  await client.query('BEGIN');
  await copy(
    RegionEntity,
    [...regionCodes].map((code) => ({ code, name: code, nameEn: null })),
  );
  await copy(GpuModelEntity, catalog.gpuModels);
  await copy(ComputeProviderEntity, catalog.providers);
  await copy(DataCenterEntity, catalog.dataCenters);
  await copy(DeviceEntity, catalog.devices);
  await copy(OfferEntity, catalog.offers);
  await copy(OfferPriceEntity, catalog.offerPrices);
  await copy(
    RentalEntity,
    drafts.map(({ rental }) => rental),
  );
  await copy(
    RentalVoucherEntity,
    drafts.flatMap(({ vouchers }) => vouchers),
  );
  await copy(
    UsageReadingEntity,
    drafts.flatMap(({ readings }) => readings),
  );
  await copy(
    InvoiceEntity,
    drafts.flatMap(({ invoice }) => (invoice ? [invoice] : [])),
  );
  await copy(
    InvoiceLineEntity,
    drafts.flatMap(({ invoiceLines }) => invoiceLines),
  );
  await client.query('COMMIT');
  await client.end();
});
afterAll(async () => {
  await database.close();
  await server.drop();
});

function subsidized(i: number, company: (typeof companies)[number]): RentalDraft {
  const own = random.fork(i);
  const draft = generateRental(own, {
    company,
    offer: own.pick(catalog.rentable),
    contractedAt: own.date(new Date('2025-01-01T00:00:00Z'), now),
    now,
    mayFail: true,
  });
  if (moneyStage(draft.rental.status) === 'NONE') return draft;
  const amountFen = (draft.rental.cost * 3n) / 10n;
  return amountFen === 0n
    ? draft
    : attachVouchers(draft, [
        { voucherId: own.uuid(now), holdId: own.uuid(now), amountFen, programCode: 'p', fundCode: 'f' },
      ]);
}

test('the database takes all that is generated, and the sums in it agree', async () => {
  const [sums] = await database.query<{ rentals: number; readings: bigint; lines: bigint }>(`
    SELECT count(*)::int AS rentals,
      count(*) FILTER (WHERE gpu_seconds <> coalesce((
        SELECT sum(reading.gpu_seconds) FROM compute.usage_reading reading WHERE reading.rental_id = rental.id), 0)) AS readings,
      count(*) FILTER (WHERE EXISTS (
        SELECT FROM compute.invoice invoice WHERE invoice.rental_id = rental.id AND (invoice.total_fen <> rental.cost_fen
          OR invoice.payable_fen <> (
            SELECT sum(line.amount_fen) FROM compute.invoice_line line WHERE line.invoice_id = invoice.id)))) AS lines
    FROM compute.rental rental`);

  expect(sums).toEqual({ rentals: drafts.length, readings: 0n, lines: 0n });
});

test('a third to two thirds of the capacity is allocated, less of it is busy, and less again really works', async () => {
  const { data, errors } = await embedSubgraph(compute, database).execute({
    query: `{ computeProviders(first: 100) { edges { node {
      utilization(from: "2025-06-01", to: "2026-11-22") { allocationRate busyRate smActiveRate subsidizedGpuHours }
    } } } }`,
  });
  const rates = (
    data as {
      computeProviders: {
        edges: { node: { utilization: { allocationRate: number; busyRate: number; smActiveRate: number } } }[];
      };
    }
  ).computeProviders.edges.map(({ node }) => node.utilization);

  expect(errors).toBeUndefined();
  expect(rates).toHaveLength(40);
  for (const { allocationRate, busyRate, smActiveRate } of rates) {
    expect(allocationRate).toBeGreaterThan(0.2);
    expect(allocationRate).toBeLessThan(0.75);
    expect(busyRate).toBeLessThan(allocationRate);
    expect(smActiveRate).toBeLessThan(busyRate);
  }
  const mean = (pick: (rate: (typeof rates)[number]) => number) =>
    rates.reduce((sum, rate) => sum + pick(rate), 0) / rates.length;
  expect(mean(({ allocationRate }) => allocationRate)).toBeCloseTo(0.45, 1);
  expect(mean(({ busyRate }) => busyRate)).toBeCloseTo(0.3, 1);
});
