import type pg from 'pg';
import { present } from '../present.ts';
import { post } from './copy-money.ts';

/** The program that gives every company of a copy that has no voucher a small one, so that one fund has very many. */
const programCode = 'shanghai-compute-2025';

const batchSize = 1_000;

/** Grants them, company of the base by company of the base; the ledger and the voucher table in one transaction each. */
export async function grantSmallVouchers(
  client: pg.Client,
  copies: number,
  companyIds: readonly string[],
  onGranted: (granted: number, total: number) => void,
): Promise<void> {
  const { rows: without } = await client.query<{ id: string }>(
    `SELECT id FROM unnest($1::uuid[]) AS company (id)
      WHERE NOT EXISTS (SELECT FROM seed_programs.voucher voucher WHERE voucher.company_id = company.id) ORDER BY id`,
    [companyIds],
  );
  const { rows: budgets } = await client.query<{
    fen: string;
    granted: number;
    id: string;
    fundId: string;
    version: number;
  }>(
    `SELECT program.id, program.fund_id AS "fundId", rule.version,
            greatest(1, floor(book.appropriation * 0.3 / $2 / 100))::bigint * 100 AS fen,
            (SELECT count(*)::int FROM unnest($3::uuid[]) AS company (id) WHERE EXISTS (
              SELECT FROM programs.voucher voucher WHERE voucher.id = seed_programs.copy_of(company.id, 1))) AS granted
       FROM programs.program program
       JOIN ledger.book_balance book ON book.book_id = program.fund_id
       JOIN programs.rule_version rule ON rule.program_id = program.id
      WHERE program.code = $1 ORDER BY rule.version DESC LIMIT 1`,
    [programCode, without.length * copies, without.map(({ id }) => id)],
  );
  const [budget] = budgets;
  if (!budget) throw new Error(`There is no program ${programCode} with money.`);
  for (let i = budget.granted; i < without.length; i++) {
    const values = [without[i]?.id, budget.fundId, budget.fen, present];
    await client.query('BEGIN');
    for (let first = 1; first <= copies; first += batchSize) {
      const last = Math.min(first + batchSize - 1, copies);
      await post(client, encumberSql, [...values, `${programCode}/${budget.version}`, first, last]);
    }
    await client.query(
      `INSERT INTO programs.voucher (id, company_id, program_id, fund_id, rule_version, state, issued_at, synthetic)
       SELECT seed_programs.copy_of($1, copy), seed_programs.copy_of($1, copy), $2, $3, $4, 'ACTIVE', $5, true
         FROM generate_series(1, $6::int) AS copy`,
      [without[i]?.id, budget.id, budget.fundId, budget.version, present, copies],
    );
    await client.query('COMMIT');
    onGranted((i + 1) * copies, without.length * copies);
  }
}

/** A small voucher has the id of its company: there is one. */
const encumberSql = `
  SELECT ledger.post_at($2, jsonb_agg(jsonb_build_object(
           'kind', 'encumber', 'key', seed_programs.copy_of(seed_programs.copy_of($1, copy), 0), 'actor', 'seed',
           'reason', 'voucher granted', 'rule_version', $5::text,
           'evidence_hash', encode(sha256(convert_to(seed_programs.copy_of($1, copy)::text, 'UTF8')), 'hex'),
           'voucher_id', seed_programs.copy_of($1, copy), 'amount', $3::text,
           'valid_until_ms', (extract(epoch FROM $4::timestamptz + interval '365 days') * 1000)::bigint::text,
           'at_ms', (extract(epoch FROM $4::timestamptz) * 1000)::bigint::text) ORDER BY copy))
    FROM generate_series($6::int, $7::int) AS copy`;
