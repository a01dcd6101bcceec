import pg from 'pg';

/**
 * Breaks tables of a seeded database so that PostgreSQL itself says what nobody outside may read. Each query then meets
 * another kind of error: a table that is gone, an exception with detail and hint, a value that cannot be cast, null where
 * the schema promises a value, a number that its type cannot hold.
 */
export async function breakDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const sql of statements) await client.query(sql);
  } finally {
    await client.end();
  }
}

const statements = [
  'SET session_replication_role = replica',
  'ALTER TABLE companies.company RENAME TO canary_sql_table',
  `CREATE FUNCTION datasets.leak() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
     RAISE EXCEPTION 'CANARY_SQL message' USING DETAIL = 'Key (email)=(CANARY_SQL) exists', HINT = 'CANARY_SQL hint';
   END $$`,
  'ALTER TABLE datasets.dataset RENAME TO dataset_table',
  'CREATE VIEW datasets.dataset AS SELECT * FROM datasets.dataset_table WHERE datasets.leak()',
  'GRANT SELECT ON datasets.dataset TO datasets',
  'ALTER TABLE programs.fund RENAME TO fund_table',
  `CREATE VIEW programs.fund AS SELECT * FROM programs.fund_table WHERE ('CANARY_SQL' || code)::int > 0`,
  'GRANT SELECT ON programs.fund TO programs',
  'ALTER TABLE compute.compute_provider ALTER COLUMN name DROP NOT NULL',
  'UPDATE compute.compute_provider SET name = NULL',
];

/** A query for each of them. */
export const queriesOfWhatIsBroken = [
  '{ companies(first: 1) { edges { node { id name } } } }',
  '{ datasets(first: 1) { edges { node { id title } } } }',
  '{ funds(first: 1) { edges { node { code } } } }',
  '{ computeProviders(first: 1) { edges { node { id name } } } }',
  '{ offers(first: 1) { edges { node { id provider { name } } } } }',
];
