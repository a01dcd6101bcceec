import type { AdminUrls } from '../admin-urls.ts';
import { subgraphNames } from '../subgraph-names.ts';
import { subgraphs } from '../subgraphs.ts';
import { withAdmin } from '../with-admin.ts';

/**
 * VACUUM and ANALYZE of what the seed wrote; VACUUM notes which pages all may see, without which an index alone answers
 * nothing. Tables that are empty are left alone: PostgreSQL plans for ten pages of a table that it knows nothing of, and for
 * no row, without an index, of one that it analyzed while it was empty. Our plans, made once a connection, would keep that
 * until autovacuum comes.
 */
export async function gatherStatistics(urls: AdminUrls): Promise<void> {
  for (const name of subgraphNames) {
    const schemas = subgraphs[name].schemas.map((schema) => schema.name);
    await withAdmin(urls[name], async (client) => {
      const { rows } = await client.query<{ filled: string | null }>(
        `SELECT string_agg(oid::regclass::text, ', ') AS filled FROM pg_class
          WHERE relkind = 'r' AND relnamespace::regnamespace::text = ANY ($1) AND pg_relation_size(oid) > 0`,
        [schemas],
      );
      if (rows[0]?.filled) await client.query(`VACUUM (ANALYZE) ${rows[0].filled}`);
    });
  }
}
