import type pg from 'pg';

/** As many as a block of the ledger's chain has. */
const batchSize = 1_000;

/**
 * Posts each movement of money of the base once for every copy, in order of time, through the ledger's own function. A
 * movement that was posted before an interruption is answered again, and not posted twice.
 */
export async function copyMoney(
  client: pg.Client,
  copies: number,
  onPosted: (posted: number, total: number) => void,
): Promise<void> {
  const { rows } = await client.query<{ done: number; total: number }>(
    'SELECT movements AS done, (SELECT count(*)::int FROM seed_programs.operation) AS total FROM seed_programs.progress',
  );
  const { done, total } = rows[0] ?? { done: 0, total: 0 };
  for (let number = done + 1; number <= total; number++) {
    for (let first = 1; first <= copies; first += batchSize)
      await post(client, postSql, [number, first, Math.min(first + batchSize - 1, copies)]);
    await client.query('UPDATE seed_programs.progress SET movements = $1', [number]);
    onPosted(number * copies, total * copies);
  }
}

/** Posts, and takes no refusal: the amounts were made to fit. */
export async function post(client: pg.Client, sql: string, values: readonly unknown[]): Promise<void> {
  const { rows } = await client.query<{ outcome: string }>(
    `SELECT DISTINCT outcome FROM unnest((${sql})) AS outcome WHERE outcome <> 'OK'`,
    [...values],
  );
  if (rows[0]) throw new Error(`The ledger refused a copy of the seed's money: ${rows[0].outcome}.`);
}

const takes = (field: string) => `'${field}' = ANY (ledger.fields_of(base.kind))`;
const copyOf = (column: string) => `seed_programs.copy_of(base.${column}, copy)`;

// As encodeOperations writes operations.
const postSql = `
  SELECT ledger.post_at(base.book_id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
           'kind', base.kind, 'key', ${copyOf('key')}, 'actor', base.actor, 'rule_version', base.rule_version,
           'reason', base.reason || coalesce(${copyOf('reason_id')}::text, ''),
           'evidence_hash', encode(sha256(convert_to(${copyOf('key')}::text, 'UTF8')), 'hex'),
           'at_ms', (extract(epoch FROM base.at) * 1000)::bigint::text,
           'voucher_id', CASE WHEN ${takes('voucher_id')} THEN ${copyOf('voucher_id')} END,
           'payee_id', CASE WHEN ${takes('payee_id')} THEN ${copyOf('payee_id')} END,
           'hold_id', CASE WHEN ${takes('hold_id')} THEN ${copyOf('hold_id')} END,
           'amount', CASE WHEN ${takes('amount')} THEN base.amount::text END,
           'valid_until_ms', CASE WHEN ${takes('valid_until_ms')} THEN (extract(epoch FROM base.valid_until) * 1000)::bigint::text END,
           'expires_in_ms', base.expires_in_ms, 'cause', base.cause)) ORDER BY copy))
    FROM seed_programs.operation base CROSS JOIN generate_series($2::int, $3::int) AS copy
   WHERE base.number = $1 GROUP BY base.book_id`;
