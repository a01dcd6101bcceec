import { mustFind, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { TestGraph } from '@voucher-graph/testing';
import pg from 'pg';

/** One of the seeded programs whose vouchers are taken off the price: 60 % of it, at listed sellers. */
const programCode = 'chengdu-compute-2025';

export type Offer = { readonly id: string; readonly providerId: string; readonly price: bigint };

export type Parties = {
  /** Of Chengdu, without any tie. */
  readonly companyId: string;
  readonly other: string;
  readonly offer: Offer;
  /** The company behind the offer's provider. */
  readonly ownerId: string;
};

type AsAdmin = <TRow extends object>(sql: string, values?: readonly unknown[]) => Promise<readonly TRow[]>;
type Balance = { readonly available: string; readonly held: string; readonly captured: string };

/** What a test of rentals needs besides what the graph says: who rents from whom, vouchers, and time that passes. */
export type Rent = {
  readonly parties: Parties;
  /** Past all triggers. */
  readonly asAdmin: AsAdmin;
  /** A voucher as if it had been granted: so many fen, for a year. */
  readonly grant: (companyId: string, face: bigint) => Promise<string>;
  readonly balanceOf: (voucherId: string) => Promise<Balance>;
  /** As if hours had passed since the rental was quoted. */
  readonly passHours: (rentalId: string, hours: number) => Promise<void>;
  /** What a meter reports for one hour after the rental began: all accelerators, at work. */
  readonly anEvent: (rentalId: string, hour: number) => Promise<object>;
  readonly close: () => Promise<void>;
};

export async function openRent(graph: Pick<TestGraph, 'databases' | 'databaseUrl'>): Promise<Rent> {
  const { programs } = graph.databases;
  const settings = '-c session_replication_role=replica';
  const admin = new pg.Pool({ connectionString: graph.databaseUrl, max: 1, options: settings });
  admin.on('error', () => undefined); // tests that kill the server go on
  const asAdmin: AsAdmin = async <TRow extends object>(sql: string, values: readonly unknown[] = []) =>
    (await admin.query<TRow>(sql, [...values])).rows;
  const parties = await chooseParties(graph);
  // That program asks nobody who is related; this one does.
  await asAdmin(
    `UPDATE programs.rule_version SET terms = jsonb_set(terms, '{relatedPartyBlocked}', 'true')
      WHERE program_id = (SELECT id FROM programs.program WHERE code = $1)`,
    [programCode],
  );
  await asAdmin(
    `INSERT INTO programs.listed_seller SELECT $1, id, $2, '2020-01-01', '2099-12-31', 'a test' FROM programs.program WHERE code = $3`,
    [uuidv7(), parties.ownerId, programCode],
  );
  return {
    parties,
    asAdmin,
    grant: async (companyId, face) => {
      const id = uuidv7();
      await programs.transaction(async (query) => {
        await query(
          `INSERT INTO programs.voucher SELECT (jsonb_populate_record(voucher, jsonb_build_object(
               'id', $1::uuid, 'company_id', $2::uuid, 'state', 'ACTIVE', 'issued_at', now()))).*
             FROM programs.voucher voucher JOIN programs.program program ON program.id = voucher.program_id
            WHERE program.code = $3 LIMIT 1`,
          [id, companyId, programCode],
        );
        await query(
          `SELECT ledger.post((SELECT fund_id FROM programs.voucher WHERE id = $1::uuid), jsonb_build_array(jsonb_build_object(
             'key', $1, 'kind', 'encumber', 'actor', 'a test', 'reason', 'a test', 'rule_version', '1',
             'evidence_hash', repeat('0', 64), 'voucher_id', $1, 'amount', $2::text,
             'valid_until_ms', (extract(epoch FROM now() + interval '365 days') * 1000)::bigint::text)))`,
          [id, String(face)],
        );
      });
      return id;
    },
    balanceOf: async (voucherId) => {
      const [balance] = await asAdmin<Balance>(
        'SELECT available::text, held::text, captured::text FROM ledger.voucher_balance WHERE voucher_id = $1',
        [voucherId],
      );
      return mustFind(balance, `Voucher ${voucherId}`);
    },
    passHours: async (rentalId, hours) => {
      await asAdmin(
        `UPDATE compute.rental SET quoted_at = quoted_at - $2::interval, contracted_at = contracted_at - $2::interval,
                started_at = started_at - $2::interval, ends_at = ends_at - $2::interval WHERE id = $1`,
        [rentalId, `${hours} hours`],
      );
    },
    anEvent: async (rentalId, hour) => {
      const [found] = await asAdmin<{ readonly startedAt: Date; readonly count: number }>(
        'SELECT started_at AS "startedAt", gpu_count AS count FROM compute.rental WHERE id = $1',
        [rentalId],
      );
      const rental = mustFind(found, `Rental ${rentalId}`);
      const at = (hours: number) => new Date(Number(rental.startedAt) + hours * 3_600_000).toISOString();
      const all = String(rental.count);
      return {
        source: `urn:meter:${rentalId}`,
        id: `hour ${hour}`,
        type: 'voucher-graph.usage.metered.v1',
        data: {
          periodStart: at(hour),
          periodEnd: at(hour + 1),
          gpuHours: all,
          busyGpuHours: all,
          smActiveGpuHours: all,
        },
      };
    },
    close: () => admin.end(),
  };
}

/** As the graph writes money. */
export function yuan(fen: bigint): string {
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
}

async function chooseParties({ databases }: Pick<TestGraph, 'databases'>): Promise<Parties> {
  const [offer] = await databases.compute.query<Offer & { readonly ownerId: string }>(
    `SELECT offer.id, offer.provider_id AS "providerId", price.price_per_gpu_hour_fen AS price,
            provider.company_id AS "ownerId"
       FROM compute.offer offer JOIN compute.offer_price price ON price.offer_id = offer.id
       JOIN compute.compute_provider provider ON provider.id = offer.provider_id
      WHERE offer.available >= 16 AND price.valid_from <= now()
      ORDER BY offer.id, price.valid_from DESC LIMIT 1`,
  );
  const { ownerId, ...rest } = mustFind(offer, 'An offer');
  const [company, other] = await databases.companies.query<{ id: string }>(
    `SELECT id FROM companies.company company WHERE region_code LIKE '5101%' AND id <> $1
        AND NOT EXISTS (SELECT FROM companies.ownership tie WHERE company.id IN (tie.owner_id, tie.owned_id))
      ORDER BY id LIMIT 2`,
    [ownerId],
  );
  return {
    companyId: mustFind(company, 'A company').id,
    other: mustFind(other, 'Another').id,
    offer: rest,
    ownerId,
  };
}
