import { StartupFault, type SchemaSpec } from '@voucher-graph/subgraph-kit';
import { withAdmin } from './with-admin.ts';

/**
 * Looks whether schemas of our names are ours, and not of a version newer than we are. Changes nothing.
 * @throws StartupFault
 */
export async function refuseStrangers(url: string, schemas: readonly SchemaSpec[]): Promise<void> {
  await withAdmin(url, async (client) => {
    for (const { name, migrations } of schemas) {
      const { rows } = await client.query<{ tables: readonly string[] }>(
        `SELECT array_agg(relname::text) AS tables FROM pg_class
          WHERE relnamespace = to_regnamespace($1) AND relkind IN ('r', 'p', 'v', 'm', 'f')`,
        [name],
      );
      const tables = rows[0]?.tables ?? [];
      const instead = 'or point DATABASE_URL at another database.';
      if (tables.length === 0) continue;
      if (!tables.includes('migration'))
        throw new StartupFault(
          `Schema ${name} holds tables but no record of our migrations, such as ${String(tables[0])}: drop it, ${instead}`,
        );
      const known = migrations.map((Migration) => new Migration().name ?? Migration.name);
      const newer = await client.query<{ name: string }>(
        `SELECT name FROM ${name}.migration WHERE name <> ALL ($1) ORDER BY id LIMIT 1`,
        [known],
      );
      if (newer.rows[0])
        throw new StartupFault(
          `Schema ${name} was migrated by a newer version (${newer.rows[0].name}): update this checkout, ${instead}`,
        );
    }
  });
}
