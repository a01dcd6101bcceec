import type { AdminUrls } from '../admin-urls.ts';
import { withAdmin } from '../with-admin.ts';

/**
 * VACUUM and ANALYZE of what the seed wrote; VACUUM notes which pages all may see, without which an index alone answers
 * nothing. Tables that are empty are left alone: PostgreSQL plans for ten pages of a table that it knows nothing of, and for
 * no row, without an index, of one that it analyzed while it was empty. Our plans, made once a connection, would keep that
 * until autovacuum comes.
 */
export async function gatherStatistics(urls: AdminUrls): Promise<void> {
  for (const url of new Set(Object.values(urls))) {
    await withAdmin(url, async (client) => {
      const { rows } = await client.query<{ filled: string | null }>(
        `SELECT string_agg(oid::regclass::text, ', ') AS filled FROM pg_class
          WHERE relkind = 'r' AND relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')
            AND pg_relation_size(oid) > 0`,
      );
      if (rows[0]?.filled) await client.query(`VACUUM (ANALYZE) ${rows[0].filled}`);
    });
  }
}
