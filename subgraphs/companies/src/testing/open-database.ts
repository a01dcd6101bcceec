import { connect, migrate, runtimeUrl, type Database } from '@voucher-graph/subgraph-kit';
import { companies } from '../subgraph.ts';

/** What packages/testing exports; a test passes it in, as only tests may import it. */
type CreateTestDatabase = (template: {
  readonly name: string;
  readonly prepare: (url: string) => Promise<void>;
}) => Promise<{ readonly url: string; readonly drop: () => Promise<void> }>;

/** A migrated database of the test's own, as the subgraph's role sees it; closing it removes it. */
export async function openDatabase(
  createTestDatabase: CreateTestDatabase,
  onStatement?: (sql: string) => void,
): Promise<Database> {
  const { url, drop } = await createTestDatabase({
    name: 'companies',
    prepare: (emptyUrl) => migrate(emptyUrl, companies.schemas),
  });
  const database = await connect({
    url: runtimeUrl(url, 'companies'),
    schema: 'companies',
    entities: companies.entities,
    ...(onStatement && { onStatement }),
  });
  return {
    ...database,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}
