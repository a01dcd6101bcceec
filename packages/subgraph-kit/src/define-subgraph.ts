import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { EntitySchema } from 'typeorm';
import type { Access } from './access/access.ts';
import { directiveNames } from './access/directive-names.ts';
import { enforceAccess } from './access/enforce-access.ts';
import type { Database } from './database.ts';
import { jobsSchema } from './jobs/jobs-schema.ts';
import type { SchemaSpec } from './migrate.ts';
import { serviceOf, type Peers } from './peer.ts';
import { moneyResolvers } from './money.ts';
import { resolveReferences } from './resolve-references.ts';
import { scalars } from './scalars.ts';
import type { SubgraphContext } from './subgraph-context.ts';
import { tellTotals } from './tell-totals.ts';
import { boundAnswers } from './bound-answers.ts';
import type { Viewer } from './viewer.ts';

/** An invariant that no constraint can keep, and how to find what breaks it. */
export type Invariant = {
  /** What always holds, as a sentence. */
  readonly name: string;
  /** SELECTs what breaks it, as `subject text, detail text`: no row when all is well. Run by an administrator. */
  readonly sql: string;
};

/** Does one job, on the subgraph's own account. It may be done again, and must then do no harm. */
export type DoJob<TLoaders> = (payload: never, context: SubgraphContext<TLoaders>) => Promise<void>;

/** What a subgraph is made of. */
export type SubgraphDefinition<TLoaders> = {
  /** Also the name of its PostgreSQL schema and role. */
  readonly name: string;
  /** Its schema.graphql; the kit adds shared.graphql. */
  readonly typeDefs: string;
  readonly resolvers: object;
  readonly entities: readonly EntitySchema[];
  readonly migrations: SchemaSpec['migrations'];
  /** Schemas in the same database that its own migrations build on; brought up to date first. */
  readonly dependsOn?: readonly SchemaSpec[];
  /** @param catalog where public lists may be read that are some seconds old; the same database where there is no replica */
  readonly createLoaders: (database: Database, viewer: Viewer, catalog: Database) => TLoaders;
  /** Whether it reads anything there. What money is decided by, or depends on, never is. */
  readonly hasCatalog?: boolean;
  /** The subgraphs that it asks on its own account. */
  readonly peers?: readonly string[];
  /** What it does after its transactions, by name; see `addJob`. */
  readonly jobs?: Readonly<Record<string, DoJob<TLoaders>>>;
  /** Which of its jobs come by themselves, and when, in cron's words and UTC. */
  readonly schedule?: Readonly<Record<string, string>>;
  /** Whose the rows are, and which of them everybody may see: of each type that has private fields or rows. */
  readonly access?: Access;
  /** What `npm run violations` checks. */
  readonly invariants?: readonly Invariant[];
};

/** A subgraph that can be served over HTTP or embedded in the gateway's process. */
export type Subgraph<TLoaders = unknown> = {
  readonly name: string;
  /** The whole SDL, as the gateway composes it. */
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  readonly entities: readonly EntitySchema[];
  /** All schemas that it needs, in the order in which they are brought up to date. */
  readonly schemas: readonly SchemaSpec[];
  /** The subgraphs that it asks. */
  readonly peers: readonly string[];
  readonly jobs: Readonly<Record<string, (payload: unknown, database: Database, peers: Peers) => Promise<void>>>;
  readonly schedule: Readonly<Record<string, string>>;
  readonly hasCatalog: boolean;
  readonly createContext: (
    database: Database,
    viewer: Viewer,
    peers?: Peers,
    catalog?: Database,
  ) => SubgraphContext<TLoaders>;
  readonly invariants: readonly Invariant[];
};

const sharedSdl = readSdl(new URL('../shared.graphql', import.meta.url));

/** Puts a subgraph together. Resolvers of fields that the SDL does not have are refused here, at start. */
export function defineSubgraph<TLoaders>(definition: SubgraphDefinition<TLoaders>): Subgraph<TLoaders> {
  const {
    name,
    typeDefs,
    resolvers,
    entities,
    migrations,
    dependsOn = [],
    createLoaders,
    hasCatalog = false,
    access = {},
    peers = [],
    jobs = {},
    schedule = {},
    invariants = [],
  } = definition;
  const sdl = `${typeDefs}\n${sharedSdl}`;
  const document = parse(sdl);
  const schema = buildSubgraphSchema({
    typeDefs: document,
    resolvers: { ...resolvers, ...scalars, ...moneyResolvers },
  });
  resolveReferences(schema, document, resolvers, access);
  tellTotals(schema);
  boundAnswers(schema);
  enforceAccess(schema, access, directiveNames(document));
  const createContext = (
    database: Database,
    viewer: Viewer,
    peers: Peers = {},
    catalog = database,
  ): SubgraphContext<TLoaders> => ({
    database,
    viewer,
    peers,
    loaders: createLoaders(database, viewer, hasCatalog ? catalog : database),
    items: { listed: 0 },
    now: () => new Date(),
  });
  return {
    name,
    sdl,
    schema,
    entities,
    schemas: [
      ...dependsOn,
      { name, hasRole: true, migrations },
      ...(Object.keys(jobs).length > 0 ? [jobsSchema(name)] : []),
    ],
    peers,
    jobs: Object.fromEntries(
      Object.entries(jobs).map(([task, work]) => [
        task,
        (payload, database, peers) => work(payload as never, createContext(database, serviceOf(name), peers)),
      ]),
    ),
    schedule,
    hasCatalog,
    createContext,
    invariants,
  };
}

/** Reads an SDL file: `readSdl(new URL('../schema.graphql', import.meta.url))`. */
export function readSdl(url: URL): string {
  return readFileSync(url, 'utf8');
}
