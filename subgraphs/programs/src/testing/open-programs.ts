import { connect, migrate, runtimeUrl, type Database } from '@voucher-graph/subgraph-kit';
import { programs } from '../subgraph.ts';

/** An empty database of this subgraph's, for a suite of its own. */
export type OpenPrograms = {
  /** As the subgraph sees it. */
  readonly database: Database;
  /** As its owner does. */
  readonly admin: Database;
  /** What the subgraph ran, for tests to empty and to count. */
  readonly statements: string[];
  readonly close: () => Promise<void>;
};

type TestDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/** A database with the tables of programs and no rows, for `createTestDatabase`. */
export const empty = { name: 'programs', prepare: (adminUrl: string) => migrate(adminUrl, programs.schemas) };

export async function openPrograms({ url, drop }: TestDatabase): Promise<OpenPrograms> {
  const statements: string[] = [];
  const database = await connect({
    url: runtimeUrl(url, 'programs'),
    schema: 'programs',
    entities: programs.entities,
    onStatement: (sql) => statements.push(sql),
  });
  const admin = await connect({ url, schema: 'programs', entities: [] });
  return {
    database,
    admin,
    statements,
    close: async () => {
      await database.close();
      await admin.close();
      await drop();
    },
  };
}
