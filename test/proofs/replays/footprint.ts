import type { Market } from '../model/market.ts';

/** How many rows each table has, and the sums of what a command may count down instead of adding a row. */
export type Footprint = Readonly<Record<string, string>>;

/** Reads all of it by one statement, which is written for the database as it stands. */
export async function createFootprint(asAdmin: Market['asAdmin']): Promise<() => Promise<Footprint>> {
  const tables = await asAdmin<{ readonly name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const counts = tables.map(({ name }) => `SELECT '${name}' AS what, count(*)::text AS size FROM ${name}`);
  const sums = [
    `SELECT 'accelerators free', sum(available)::text FROM compute.offer`,
    `SELECT 'fen in books', concat_ws(' ', sum(available), sum(encumbered), sum(disbursed)) FROM ledger.book_balance`,
  ];
  const sql = [...counts, ...sums].join(' UNION ALL ');
  return async () => {
    const sizes = await asAdmin<{ readonly what: string; readonly size: string }>(sql);
    return Object.fromEntries(sizes.map(({ what, size }) => [what, size]));
  };
}
