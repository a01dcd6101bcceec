import type pg from 'pg';
import type { SubgraphName } from '../../subgraph-names.ts';
import { copiedTables, type CopiedTable } from './copied-tables.ts';

/** A company's credit code in a copy. */
export type CreditCode = (companyId: string, copy: number) => string;

/** How many copies a transaction writes. */
const batchSize = 20;

/** Copies a subgraph's rows so often, from where it was interrupted on. */
export async function copyTables(
  client: pg.Client,
  name: SubgraphName,
  {
    copies,
    creditCode,
    onCopied,
  }: {
    readonly copies: number;
    readonly creditCode: CreditCode;
    readonly onCopied: (copies: number) => void;
  },
): Promise<void> {
  const base = `seed_${name}`;
  const coded = copiedTables[name].filter(({ codeOf }) => codeOf !== undefined);
  const statements: string[] = [];
  for (const table of copiedTables[name]) statements.push(await insertSql(client, name, table));
  const { rows: companies } = await client.query<{ id: string }>(
    coded
      .map(({ name: table, codeOf }) => `SELECT DISTINCT ${String(codeOf)} AS id FROM ${base}.${table}`)
      .join(' UNION '),
  );
  await client.query(
    'CREATE TEMPORARY TABLE code (company_id uuid, number int, code text, PRIMARY KEY (company_id, number))',
  );
  const { rows } = await client.query<{ copies: number }>(`SELECT copies FROM ${base}.progress`);
  for (let first = (rows[0]?.copies ?? 0) + 1; first <= copies; first += batchSize) {
    const last = Math.min(first + batchSize - 1, copies);
    const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const codes = companies.flatMap(({ id }) => numbers.map((copy) => ({ id, copy, code: creditCode(id, copy) })));
    await client.query('BEGIN');
    await client.query('DELETE FROM code');
    await client.query('INSERT INTO code SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[])', [
      codes.map(({ id }) => id),
      codes.map(({ copy }) => copy),
      codes.map(({ code }) => code),
    ]);
    for (const sql of statements) await client.query(sql, [first, last]);
    await client.query(`UPDATE ${base}.progress SET copies = $1`, [last]);
    await client.query('COMMIT');
    onCopied(last);
  }
  await client.query('DROP TABLE code');
}

async function insertSql(
  client: pg.Client,
  schema: SubgraphName,
  { name, ids, set = {}, codeOf }: CopiedTable,
): Promise<string> {
  const { rows } = await client.query<{ column: string }>(
    `SELECT attname AS "column" FROM pg_attribute
      WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [`${schema}.${name}`],
  );
  const columns = rows.map(({ column }) => column);
  const values = columns.map(
    (column) =>
      set[column] ?? (ids.includes(column) ? `seed_${schema}.copy_of(base.${column}, copy)` : `base.${column}`),
  );
  return `INSERT INTO ${schema}.${name} (${columns.join(', ')}) SELECT ${values.join(', ')}
    FROM generate_series($1::int, $2::int) AS copy CROSS JOIN seed_${schema}.${name} base
    ${codeOf === undefined ? '' : `JOIN code ON code.company_id = base.${codeOf} AND code.number = copy`}`;
}
