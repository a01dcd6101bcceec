import type pg from 'pg';
import type { AdminUrls } from '../../admin-urls.ts';
import { subgraphNames, type SubgraphName } from '../../subgraph-names.ts';
import { withAdmin } from '../../with-admin.ts';
import { copiedTables } from './copied-tables.ts';
import type { FundScale } from './scale-funds.ts';

/**
 * Lays the rows that are to be copied aside, with the amounts that a copy has, so that copying never reads the tables that
 * it fills; and the indexes away, which are built faster once all rows are there. All or nothing; again, nothing.
 */
export async function takeBase(client: pg.Client, name: SubgraphName, scales: readonly FundScale[]): Promise<void> {
  const base = `seed_${name}`;
  const { rows } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [base]);
  if (rows.length > 0) return;
  const tables = copiedTables[name];
  await client.query('BEGIN');
  await client.query(`CREATE SCHEMA ${base}`);
  await client.query(copyOf(base));
  await client.query(`CREATE TABLE ${base}.scale (fund_code text PRIMARY KEY, billionths bigint NOT NULL)`);
  await client.query(`INSERT INTO ${base}.scale SELECT * FROM unnest($1::text[], $2::bigint[])`, [
    scales.map(({ fundCode }) => fundCode),
    scales.map(({ billionths }) => billionths),
  ]);
  for (const { name: table, where = 'true' } of tables)
    await client.query(`CREATE TABLE ${base}.${table} AS SELECT * FROM ${name}.${table} WHERE ${where}`);
  await client.query(scaled[name]);
  await client.query(`
    CREATE TABLE ${base}.progress AS SELECT 0 AS copies, 0 AS movements, false AS indexed;
    CREATE TABLE ${base}.index AS
      SELECT pg_get_indexdef(indexrelid) AS definition, indexrelid::regclass::text AS name
        FROM pg_index
       WHERE indrelid = ANY (ARRAY[${tables.map(({ name: table }) => `'${name}.${table}'`).join(', ')}]::regclass[])
         AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid);
    DO $$ DECLARE each record; BEGIN
      FOR each IN SELECT name FROM ${base}.index LOOP EXECUTE 'DROP INDEX ' || each.name; END LOOP;
    END $$`);
  await client.query('COMMIT');
}

/** Builds the indexes again, once. */
export async function buildIndexes(client: pg.Client, name: SubgraphName): Promise<void> {
  const base = `seed_${name}`;
  const { rows } = await client.query<{ definition: string }>(
    `SELECT definition FROM ${base}.index, ${base}.progress WHERE NOT indexed ORDER BY 1`,
  );
  await client.query('BEGIN');
  await client.query(`SET LOCAL maintenance_work_mem = '256MB'`);
  for (const { definition } of rows) await client.query(definition);
  await client.query(`UPDATE ${base}.progress SET indexed = true`);
  await client.query('COMMIT');
}

/** Forgets what was laid aside. Whoever copied again after this would copy copies: note before that the seed is whole. */
export async function forgetBases(urls: AdminUrls): Promise<void> {
  for (const name of subgraphNames)
    await withAdmin(urls[name], (client) => client.query(`DROP SCHEMA IF EXISTS seed_${name} CASCADE`));
}

/** A copy's id: of the same time as the row's (UUIDv7), so that lists in the order of ids mix them. */
const copyOf = (base: string) => `
  CREATE FUNCTION ${base}.copy_of(id uuid, copy int) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT (left(id::text, 15) || substr(md5(id::text || copy), 1, 3) || substr(id::text, 19, 2) ||
            substr(md5(id::text || copy), 4, 3) || '-' || substr(md5(id::text || copy), 7, 12))::uuid
  $$;
  CREATE FUNCTION ${base}.scaled(fen bigint, billionths bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT greatest(1, div(fen::numeric * billionths, 1000000000)::bigint)
  $$;`;

/** What of a base row is money of a voucher, as a copy has it: less, so that one fund pays all. */
const scaled: Readonly<Record<SubgraphName, string>> = {
  companies: '',
  programs: `
    CREATE FUNCTION seed_programs.copy_of_request(request jsonb, copy int) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
      SELECT request || jsonb_build_object(
        'applicant', request -> 'applicant' || jsonb_build_object(
          'id', seed_programs.copy_of((request #>> '{applicant,id}')::uuid, copy),
          'groupIds', (SELECT jsonb_agg(seed_programs.copy_of(id::uuid, copy))
                         FROM jsonb_array_elements_text(request #> '{applicant,groupIds}') AS member (id))),
        'purchase', request -> 'purchase' || jsonb_build_object(
          'id', seed_programs.copy_of((request #>> '{purchase,id}')::uuid, copy),
          'buyerId', seed_programs.copy_of((request #>> '{purchase,buyerId}')::uuid, copy),
          'contract', seed_programs.copy_of((request #>> '{purchase,contract}')::uuid, copy),
          'seller', request #> '{purchase,seller}' || jsonb_build_object(
            'id', seed_programs.copy_of((request #>> '{purchase,seller,id}')::uuid, copy))))
    $$;
    CREATE TABLE seed_programs.operation AS
      SELECT row_number() OVER (ORDER BY book_id, seq)::int AS number, key, book_id, kind, at, voucher_id, payee_id, hold_id,
             seed_programs.scaled(amount, scale.billionths) AS amount, valid_until, expires_in_ms, cause, actor, rule_version,
             CASE WHEN reason ~ '[0-9a-f-]{36}$' THEN left(reason, -36) ELSE reason END AS reason,
             substring(reason FROM '[0-9a-f-]{36}$')::uuid AS reason_id
        FROM ledger.operation
        JOIN programs.fund fund ON fund.id = book_id
        JOIN seed_programs.scale scale ON scale.fund_code = fund.code
       WHERE ledger.operation.kind <> 'open' AND NOT EXISTS (SELECT FROM programs.claim WHERE id = voucher_id);
    ALTER TABLE seed_programs.operation ADD PRIMARY KEY (number);
    ALTER TABLE seed_programs.voucher ADD PRIMARY KEY (id)`,
  compute: `
    UPDATE seed_compute.rental_voucher share SET amount_fen = seed_compute.scaled(share.amount_fen, scale.billionths)
      FROM seed_compute.scale WHERE scale.fund_code = share.fund_code;
    UPDATE seed_compute.rental rental SET subsidy_fen = share.amount_fen
      FROM seed_compute.rental_voucher share WHERE share.rental_id = rental.id;
    UPDATE seed_compute.invoice invoice
       SET subsidized_fen = share.amount_fen, payable_fen = invoice.total_fen - share.amount_fen
      FROM seed_compute.rental_voucher share WHERE share.rental_id = invoice.rental_id;
    UPDATE seed_compute.invoice_line line SET amount_fen = -invoice.subsidized_fen
      FROM seed_compute.invoice invoice WHERE line.invoice_id = invoice.id AND line.category = 'CREDIT'`,
  datasets: `
    UPDATE seed_datasets.license_voucher share SET amount_fen = seed_datasets.scaled(share.amount_fen, scale.billionths)
      FROM seed_datasets.scale WHERE scale.fund_code = share.fund_code;
    UPDATE seed_datasets.license license SET subsidy_fen = share.amount_fen
      FROM seed_datasets.license_voucher share WHERE share.license_id = license.id`,
};
