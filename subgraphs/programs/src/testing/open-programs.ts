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

type CreateDatabase = (template: {
  readonly name: string;
  readonly prepare: (url: string) => Promise<void>;
}) => Promise<{ readonly url: string; readonly drop: () => Promise<void> }>;

/** @param createDatabase `createTestDatabase`, which only tests themselves may import */
export async function openPrograms(createDatabase: CreateDatabase): Promise<OpenPrograms> {
  const { url, drop } = await createDatabase({ name: 'programs', prepare: (url) => migrate(url, programs.schemas) });
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
