import type { Query } from '@voucher-graph/subgraph-kit';
import type { DatasetPurpose } from '../__generated__/schema.ts';
import type { PlannedLine } from '../signing/plan-vouchers.ts';
import type { Asked } from './judge-terms.ts';
import type { Mover } from './move.ts';

/** A dataset as a request for a license needs it. */
export type LicensableDataset = Asked['dataset'] & {
  readonly id: string;
  readonly vendorId: string;
  readonly vendorCreditCode: string;
  /** Fen; null for core data. */
  readonly price: bigint | null;
  readonly exchangeCode: string | null;
  readonly exchangeName: string | null;
  /** The day in China. */
  readonly today: string;
  /** The last day of a term that begins today; null for one without end. */
  readonly lastDay: string | null;
};

export function findDataset(query: Query, id: string): Promise<LicensableDataset | null> {
  return readDataset(query, id, '');
}

/** The same, as it stays until the transaction ends. */
export function lockDataset(query: Query, id: string): Promise<LicensableDataset | null> {
  return readDataset(query, id, 'FOR SHARE OF dataset');
}

async function readDataset(query: Query, id: string, lock: string): Promise<LicensableDataset | null> {
  const [dataset] = await query<LicensableDataset>(
    `SELECT dataset.id, dataset.grade, dataset.individuals, dataset.sensitive_individuals AS "sensitiveIndividuals",
            dataset.export_assessment_id AS "exportAssessmentId", dataset.purposes, dataset.territory,
            dataset.price_fen AS price, vendor.id AS "vendorId", vendor.credit_code AS "vendorCreditCode",
            exchange.code AS "exchangeCode", exchange.name AS "exchangeName", clock.today,
            (clock.today + make_interval(months => dataset.term_months) - interval '1 day')::date AS "lastDay"
       FROM datasets.dataset dataset
       JOIN datasets.vendor vendor ON vendor.id = dataset.vendor_id
       LEFT JOIN datasets.data_exchange exchange ON exchange.code = dataset.exchange_code
      CROSS JOIN (SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date AS today) clock
      WHERE dataset.id = $1 ${lock}`,
    [id],
  );
  return dataset ?? null;
}

export type NewLicense = {
  readonly id: string;
  readonly companyId: string;
  readonly regionCode: string;
  readonly purpose: DatasetPurpose;
  readonly territory: readonly string[];
  readonly dataset: LicensableDataset;
  readonly price: bigint;
  readonly lines: readonly PlannedLine[];
  readonly by: Mover;
};

/** Writes a request, with what vouchers would pay of it. */
export async function writeRequest(
  query: Query,
  { id, companyId, regionCode, purpose, territory, dataset, price, lines, by }: NewLicense,
): Promise<void> {
  await query(
    `WITH license AS (
       INSERT INTO datasets.license (id, company_id, company_region_code, dataset_id, dataset_grade, status, purpose,
         territory, export_assessment_id, price_fen, subsidy_fen, exchange_code, requested_at, synthetic)
       VALUES ($1, $2, $3, $4, $5, 'REQUESTED', $6, $7, $8, $9, 0, $10, date_trunc('milliseconds', clock_timestamp()), false)),
     lines AS (
       INSERT INTO datasets.license_plan_line (license_id, number, voucher_id, amount_fen, reason)
       SELECT $1, number, voucher_id, amount, reason
         FROM unnest($11::uuid[], $12::bigint[], $13::text[]) WITH ORDINALITY AS line (voucher_id, amount, reason, number))
     INSERT INTO datasets.license_event (license_id, number, verb, to_status, role, actor, reason)
     VALUES ($1, 1, 'request', 'REQUESTED', $14, $15, 'Requested.')`,
    [
      id,
      companyId,
      regionCode,
      dataset.id,
      dataset.grade,
      purpose,
      territory,
      dataset.exportAssessmentId,
      price,
      dataset.exchangeCode,
      lines.map(({ voucherId }) => voucherId),
      lines.map(({ amount }) => amount),
      lines.map(({ reason }) => reason),
      by.role,
      by.actor,
    ],
  );
}
