/** What the ledger needs of a database client: a pg Client, PoolClient or Pool, or anything shaped like one. */
export type Queryable = {
  query(sql: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
};
