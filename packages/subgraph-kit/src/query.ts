/**
 * Runs one prepared statement. int8 comes as bigint, date as "YYYY-MM-DD", numeric as text, timestamptz as Date.
 */
export type Query = <TRow>(sql: string, values?: readonly unknown[]) => Promise<readonly TRow[]>;
