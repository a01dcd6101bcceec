import { randomUUID } from 'node:crypto';
import { evidenceHash, post } from '@voucher-graph/ledger';
import { mustFind } from '@voucher-graph/subgraph-kit';
import pg from 'pg';
import type { RequestTemplate } from '../load/load-job.ts';
import { quoteRental } from '../operations/index.ts';
import { readOperation } from '../operations/read-document.ts';

/** A city whose companies all have a voucher, and offers that it pays a part of. */
export type Market = {
  readonly companies: number;
  /** Quotes, each of another company in turn and for another offer. */
  readonly quotes: (count: number) => readonly RequestTemplate[];
  /** Contracts of all that is quoted and was not there before. */
  readonly contracts: () => Promise<readonly RequestTemplate[]>;
  /** How many of the market's rentals are contracted, with a hold for their subsidy. */
  readonly contracted: () => Promise<number>;
  /** What answered a contract that was refused, of any. */
  readonly aRefusal: () => Promise<string | null>;
};

/** One of the seeded programs whose vouchers are taken off the price, at listed sellers. */
const programCode = 'chengdu-compute-2025';
const regions = '5101%';
const faceFen = 10_000_000n;

/** Gives each company of the city a voucher of one fund, lists all sellers, and fills their shelves. */
export async function openMarket(admin: pg.Client): Promise<Market> {
  await admin.query('SET session_replication_role = replica'); // past the rules about who may write what
  await admin.query('UPDATE compute.offer SET available = 1000000');
  await admin.query(
    `INSERT INTO programs.listed_seller
     SELECT gen_random_uuid(), program.id, provider.company_id, '2020-01-01', '2099-12-31', 'the benchmark'
       FROM programs.program program, (SELECT DISTINCT company_id FROM compute.compute_provider) provider
      WHERE program.code = $1 AND NOT EXISTS (
        SELECT FROM programs.listed_seller listed WHERE listed.program_id = program.id AND listed.company_id = provider.company_id)`,
    [programCode],
  );
  const { rows: companies } = await admin.query<{ id: string; voucherId: string }>(
    `INSERT INTO programs.voucher
     SELECT (jsonb_populate_record(model, jsonb_build_object(
              'id', gen_random_uuid(), 'company_id', company.id, 'state', 'ACTIVE', 'issued_at', now()))).*
       FROM companies.company company
       JOIN programs.voucher model ON model.id = (
         SELECT voucher.id FROM programs.voucher voucher JOIN programs.program program ON program.id = voucher.program_id
          WHERE program.code = $1 LIMIT 1)
      WHERE company.region_code LIKE $2
        AND NOT EXISTS (SELECT FROM compute.compute_provider provider WHERE provider.company_id = company.id)
        AND NOT EXISTS (SELECT FROM companies.ownership tie WHERE company.id IN (tie.owner_id, tie.owned_id))
     RETURNING company_id AS id, id AS "voucherId"`,
    [programCode, regions],
  );
  await admin.query('SET session_replication_role = origin');
  const { rows: funds } = await admin.query<{ id: string }>(
    'SELECT fund_id AS id FROM programs.program WHERE code = $1',
    [programCode],
  );
  const fundId = mustFind(funds[0], programCode).id;
  const validUntil = new Date(Date.now() + 365 * 86_400_000);
  const outcomes = await post(
    admin,
    fundId,
    companies.map(({ voucherId }) => ({
      key: randomUUID(),
      kind: 'encumber',
      actor: 'bench',
      reason: 'Measuring.',
      ruleVersion: '1',
      evidenceHash: evidenceHash('none'),
      voucherId,
      amount: faceFen,
      validUntil,
    })),
  );
  const refused = outcomes.find((outcome) => outcome !== 'OK');
  if (refused !== undefined) throw new Error(`A voucher was refused: ${refused}`);
  const { rows: offers } = await admin.query<{ id: string }>('SELECT id FROM compute.offer ORDER BY id');
  const document = readOperation('rental-journey', 'ContractRental');
  let quoted = 0;
  return {
    companies: companies.length,
    quotes: (count) =>
      Array.from({ length: count }, () => {
        const { id: companyId, voucherId } = mustFind(companies[quoted % companies.length], 'A company');
        const { id: offerId } = mustFind(offers[quoted % offers.length], 'An offer');
        quoted += 1;
        const input = { idempotencyKey: '__KEY__', companyId, offerId, gpuCount: 1, hours: 1, voucherIds: [voucherId] };
        return templateOf(quoteRental.document, 'QuoteRental', companyId, input);
      }),
    contracts: async () => {
      const { rows } = await admin.query<{ id: string; companyId: string }>(
        `SELECT id, company_id AS "companyId" FROM compute.rental WHERE status = 'QUOTED' AND NOT synthetic ORDER BY id`,
      );
      return rows.map(({ id, companyId }) =>
        templateOf(document, 'ContractRental', companyId, { idempotencyKey: '__KEY__', rentalId: id }),
      );
    },
    contracted: async () => {
      const { rows } = await admin.query<{ count: string }>(
        `SELECT count(*) FROM compute.rental WHERE status = 'CONTRACTED' AND NOT synthetic AND subsidy_fen =
           (SELECT sum(amount_fen) FROM compute.rental_voucher share WHERE share.rental_id = rental.id)`,
      );
      return Number(rows[0]?.count);
    },
    aRefusal: async () => {
      const { rows } = await admin.query<{ answer: unknown }>(
        `SELECT answer FROM compute.command WHERE name = 'contractRental' AND answer ? 'refusal' LIMIT 1`,
      );
      return rows[0] ? JSON.stringify(rows[0].answer) : null;
    },
  };
}

function templateOf(query: string, operationName: string, companyId: string, input: object): RequestTemplate {
  return {
    body: JSON.stringify({ query, operationName, variables: { input } }),
    claims: { scope: 'company.member', company_id: companyId },
  };
}
