import { connect, migrate, runtimeUrl, type Database } from '@voucher-graph/subgraph-kit';
import { datasets } from '../subgraph.ts';

/** For `createTestDatabase`: a database in which this subgraph's schema is up to date. */
export const migratedDatasets = {
  name: 'datasets',
  prepare: (url: string) => migrate(url, datasets.schemas),
};

/** Opens a test database as this subgraph's own role; closing it drops it. */
export async function openDatabase(
  { url, drop }: { readonly url: string; readonly drop: () => Promise<void> },
  onStatement: (sql: string) => void = () => undefined,
): Promise<Database> {
  const database = await connect({
    url: runtimeUrl(url, datasets.name),
    schema: datasets.name,
    entities: datasets.entities,
    onStatement,
  });
  return {
    ...database,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}
