import {
  connect,
  embedSubgraph,
  migrate,
  publicViewer,
  runtimeUrl,
  type Database,
  type Viewer,
} from '@voucher-graph/subgraph-kit';
import type { EntitySchema } from 'typeorm';
import { compute } from '../subgraph.ts';

export type OpenCompute = {
  readonly database: Database;
  /** The statements since they were last cleared. */
  readonly statements: string[];
  /** Answers an operation of this subgraph, and fails the test where it answers errors. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>, viewer?: Viewer) => Promise<Answer>;
  /** The first error of an operation that must fail. */
  readonly askForFault: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    viewer?: Viewer,
  ) => Promise<Fault>;
  readonly close: () => Promise<void>;
  readonly insert: <TRow extends object>(entity: EntitySchema<TRow>, rows: TRow | readonly TRow[]) => Promise<void>;
};

/** An answer's data, read by path; tests say by their assertions what they expect there. */
export type Answer = Readonly<Record<string, unknown>>;
type TestDatabase = { readonly url: string; readonly drop: () => Promise<void> };
export type Fault = { readonly message: string; readonly code: unknown };

/** A database with compute's tables and no rows, for `createTestDatabase`. */
export const empty = { name: 'compute', prepare: (adminUrl: string) => migrate(adminUrl, compute.schemas) };

/** The compute subgraph over a test's own database, as its own role. */
export async function openCompute({ url: adminUrl, drop }: TestDatabase): Promise<OpenCompute> {
  const statements: string[] = [];
  const database = await connect({
    url: runtimeUrl(adminUrl, 'compute'),
    schema: 'compute',
    entities: compute.entities,
    onStatement: (sql) => statements.push(sql),
  });
  const embedded = embedSubgraph(compute, database);
  return {
    database,
    statements,
    ask: async (query, variables, viewer = publicViewer) => {
      const { data, errors } = await embedded.execute({ query, variables, viewer });
      if (errors || !data) throw new Error(`Expected data, got ${JSON.stringify(errors)}`);
      return data;
    },
    askForFault: async (query, variables, viewer = publicViewer) => {
      const { errors } = await embedded.execute({ query, variables, viewer });
      const [first] = errors ?? [];
      if (!first) throw new Error('Expected a fault, got data.');
      return { message: first.message, code: first.extensions?.['code'] };
    },
    close: async () => {
      await database.close();
      await drop();
    },
    insert: async (entity, rows) => {
      await database.orm.getRepository(entity).insert(rows as never);
    },
  };
}
