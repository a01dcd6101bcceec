import { Logger, runMigrations } from 'graphile-worker';
import { connectClient } from '../connect-client.ts';
import { withSettings } from '../database-url.ts';
import { sqlMigration, type SchemaSpec } from '../migrate.ts';

/** Where the jobs of a subgraph wait: a schema beside its own, so that a job is added in the transaction of its cause. */
export function jobsSchemaName(subgraph: string): string {
  return `${subgraph}_jobs`;
}

/** The schema as graphile-worker makes it. Its tables are locked to all but their owner: policies let the subgraph in. */
export function jobsSchema(subgraph: string): SchemaSpec {
  const name = jobsSchemaName(subgraph);
  return {
    name,
    hasRole: false,
    install: async (adminUrl) => {
      const url = withSettings(adminUrl, { role: `${name}_owner` });
      const client = await connectClient(url, `voucher-graph migrate ${name}`);
      try {
        await client.query(ownRecord(name));
      } finally {
        await client.end();
      }
      await runMigrations({
        connectionString: url,
        schema: name,
        maxPoolSize: 1,
        logger: new Logger(() => () => undefined),
      });
    },
    migrations: [
      sqlMigration({
        name: `LetSubgraphIn1795600000000`,
        sql: `
          GRANT USAGE ON SCHEMA ${name} TO ${subgraph};
          GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${name} TO ${subgraph};
          REVOKE INSERT, UPDATE, DELETE ON ${name}.migration, ${name}.migrations FROM ${subgraph};
          GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${name} TO ${subgraph};
          DO $$ DECLARE locked regclass; BEGIN
            FOR locked IN SELECT oid FROM pg_class WHERE relnamespace = '${name}'::regnamespace AND relrowsecurity LOOP
              EXECUTE format('CREATE POLICY its_subgraph ON %s TO ${subgraph} USING (true) WITH CHECK (true)', locked);
            END LOOP;
          END $$;`,
      }),
    ],
  };
}

/** graphile-worker's record of its own migrations. Where it is missing, it would create the schema, which the owner may not. */
function ownRecord(schema: string): string {
  return `CREATE TABLE IF NOT EXISTS ${schema}.migrations (id int PRIMARY KEY, ts timestamptz NOT NULL DEFAULT now(),
    breaking boolean NOT NULL DEFAULT false)`;
}
