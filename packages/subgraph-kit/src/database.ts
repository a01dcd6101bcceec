import { createHash } from 'node:crypto';
import pg from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import { connectClient } from './connect-client.ts';
import { withSettings } from './database-url.ts';
import { fault } from './errors.ts';
import type { RawAnswer } from './lazy-rows.ts';
import { answerWithinMs, createLender, defaultLimits, poolSettings, type DatabaseLimits } from './pool.ts';
import { runPrepared, runRaw, type RunStatement } from './prepared-query.ts';
import type { Reading } from './projection.ts';
import type { Query } from './query.ts';
import { runTransaction } from './run-transaction.ts';
import { measureStatement, observeConnections } from './telemetry/measure-database.ts';
import { tryAgain } from './try-again.ts';

export type { Query } from './query.ts';

/** A subgraph's own schema, as its own role. */
export type Database = {
  /** TypeORM, for its entities. What it runs itself stands in no line and is never tried again. */
  readonly orm: DataSource;
  /** Reads. A read whose connection breaks is tried again on another. */
  readonly query: Query;
  /** The same, as PostgreSQL wrote it: for rows of which little is read, see `lazyRows`. */
  readonly queryRaw: (sql: string, values?: readonly unknown[]) => Promise<RawAnswer>;
  /** The query that is executed on it, where what it reads is known; see `projection.ts`. */
  readonly reading?: Reading;
  /**
   * Writes: commits what the work did, or nothing when it throws. Statements are sent when they are asked for and done in
   * that order, whether or not those before were answered; one that is not awaited is committed with the others. Work that
   * crosses others' is done again, a few times: it must change nothing but rows.
   * @throws UNKNOWN_OUTCOME when the answer to the COMMIT is lost; asking again with the same key then tells
   */
  readonly transaction: <T>(work: (query: Query) => Promise<T>) => Promise<T>;
  /** Connections that are open, and how many wait for one. */
  readonly connections: () => { readonly open: number; readonly idle: number; readonly waiting: number };
  /** Another pool, for who keeps connections to itself; the server lists them by this name. Whoever takes it ends it. */
  readonly ownPool: (name: string, connections: number) => pg.Pool;
  readonly close: () => Promise<void>;
};

export type ConnectOptions = {
  /** The role's own URL, see `runtimeUrl`. */
  readonly url: string;
  readonly schema: string;
  readonly entities: readonly EntitySchema[];
  /** Connections at most, 10 by default. */
  readonly poolSize?: number;
  readonly limits?: Partial<DatabaseLimits>;
  /** Told each statement, so that tests can count them. */
  readonly onStatement?: (sql: string) => void;
};

/**
 * How values are written, so that ours are read back whatever the server prefers. And no merge joins, which begin at a
 * table's first row: PostgreSQL takes one for a page's few rows, and a late page would cost what all before it do.
 */
const settings = { timezone: 'UTC', datestyle: 'ISO', enable_mergejoin: 'off', plan_cache_mode: 'force_generic_plan' };

/**
 * Connects to a schema that is migrated.
 * @throws StartupFault when the server is away or does not let the role in
 */
export async function connect(options: ConnectOptions): Promise<Database> {
  const { url, schema, entities, onStatement } = options;
  const connections = options.poolSize ?? defaultLimits.connections;
  const limits = { ...defaultLimits, connections, ...options.limits };
  // TypeORM loses a pool whose first connection fails, and leaves its socket open for a minute: try the door before.
  await (await connectClient(url, `voucher-graph ${schema}`)).end();
  const orm = new DataSource({
    type: 'postgres',
    url: withSettings(url, settings),
    schema,
    entities: [...entities],
    applicationName: `voucher-graph ${schema}`,
    installExtensions: false,
    extra: { ...poolSettings(limits), types: typeParsers, pipeline: true },
  });
  await orm.initialize();
  const pool = poolOf(orm);
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  const { lend, waiting, close } = createLender(pool, limits);
  const countConnections = () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: waiting() });
  const stopObserving = observeConnections(schema, countConnections);
  const names = new Map<string, string>();
  const queryOn =
    <TAnswer>(run: RunStatement<TAnswer>) =>
    (client: pg.PoolClient) =>
    (text: string, values: readonly unknown[] = []): Promise<TAnswer> => {
      refuseNul(values);
      onStatement?.(text);
      const statement = { name: nameOf(names, text), text, values: [...values] };
      return measureStatement({ schema, text }, () => run(client, statement));
    };
  const read =
    <TAnswer>(run: RunStatement<TAnswer>) =>
    (text: string, values?: readonly unknown[]): Promise<TAnswer> => {
      const once = (proven: boolean) => lend((client) => queryOn(run)(client)(text, values), proven);
      return tryAgain(once, () => !mayWrite(text));
    };
  return {
    orm,
    query: read(runPrepared) as Query,
    queryRaw: read(runRaw),
    transaction: (work) => runTransaction(lend, queryOn(runPrepared) as (client: pg.PoolClient) => Query, work),
    connections: countConnections,
    ownPool: (name, size) => {
      const own = new pg.Pool({
        connectionString: withSettings(url, settings),
        application_name: `voucher-graph ${schema} ${name}`,
        ...poolSettings({ ...limits, connections: size }),
        query_timeout: answerWithinMs(limits),
      });
      // Whoever waits for an answer is told of a broken connection; unheard it would end the process.
      own.on('error', () => undefined);
      return own.on('connect', (client) => void client.on('error', () => undefined));
    },
    close: () => {
      stopObserving();
      close();
      return orm.destroy();
    },
  };
}

/** The same database for one execution of a query. One is made for each: written out, since V8 is slow to copy objects. */
export function readingOn(database: Database, reading: Reading): Database {
  const { orm, query, queryRaw, transaction, connections, ownPool, close } = database;
  return { orm, query, queryRaw, reading, transaction, connections, ownPool, close };
}

/** Whoever writes uses `transaction`. Who does not is at least not done twice. */
function mayWrite(sql: string): boolean {
  return !/^\s*(SELECT|WITH|VALUES|TABLE)\b/i.test(sql) || /\b(INSERT|UPDATE|DELETE|MERGE)\b/i.test(sql);
}

/** The one character that JSON and GraphQL can say and PostgreSQL's text cannot. Whoever sends it is told, at no statement. */
function refuseNul(values: readonly unknown[]): void {
  const hasNul = (value: unknown): boolean =>
    typeof value === 'string' ? value.includes('\0') : Array.isArray(value) && value.some(hasNul);
  if (values.some(hasNul)) throw fault('BAD_USER_INPUT', 'A text holds the character U+0000: leave it out.');
}

/** TypeORM keeps the pool on its driver, untyped. */
function poolOf(orm: DataSource): pg.Pool {
  if (!('master' in orm.driver) || !(orm.driver.master instanceof pg.Pool))
    throw new Error('The TypeORM driver holds no pg pool: was it updated?');
  return orm.driver.master;
}

/** Texts depend on which filters are set and what is selected, never on values, and so are few; then they are named anew. */
const namesAtMost = 2000;

function nameOf(names: Map<string, string>, text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= namesAtMost) names.clear();
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

const { INT8, DATE } = pg.types.builtins;

const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid, format): ((text: string) => unknown) => {
    if (oid === INT8) return BigInt;
    if (oid === DATE) return String;
    return pg.types.getTypeParser(oid, format) as (text: string) => unknown;
  },
};
