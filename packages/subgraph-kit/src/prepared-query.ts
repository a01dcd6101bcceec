import pg from 'pg';
import { insideOf } from './client-inside.ts';
import type { RawAnswer, RawColumn, RawRow } from './lazy-rows.ts';

/** A statement with its values. Its name is that of its text. */
export type Statement = { readonly name: string; readonly text: string; readonly values: unknown[] };

/** Runs a statement on a connection. @throws at once for values that cannot be written */
export type RunStatement<TAnswer> = (client: pg.PoolClient, statement: Statement) => Promise<TAnswer>;

/** PostgreSQL keeps the plans of so many on each connection; what was used longest ago is planned again. */
const preparedAtMost = 500;

/**
 * Runs a statement. Once a connection has prepared it, PostgreSQL is not asked again what its rows look like: they have
 * dozens of columns, which each execution would describe anew, and they cannot change (0A000 where a table did).
 */
export function runPrepared<TRow>(client: pg.PoolClient, statement: Statement): Promise<readonly TRow[]> {
  const query = (done: Done) => new PreparedQuery(statement, done);
  return run(client, query, ({ rows }) => rows as readonly TRow[]);
}

/** The same, with its rows as PostgreSQL wrote them. */
export function runRaw(client: pg.PoolClient, statement: Statement): Promise<RawAnswer> {
  const query = (done: Done) => new RawQuery(statement, done);
  return run(client, query, (result) => ({ columns: columnsOf(result), rows: result.rows as readonly RawRow[] }));
}

function run<TAnswer>(
  client: pg.PoolClient,
  query: (done: Done) => pg.Submittable,
  read: (result: Result) => TAnswer,
): Promise<TAnswer> {
  let refused: Error | undefined;
  const answered = new Promise<TAnswer>((resolve, reject) => {
    const done: Done = (error, result) => {
      if (error) reject((refused = error));
      else resolve(read(result));
    };
    client.query(query(done));
  });
  // Values that cannot be written are found before anything is sent: nobody is to commit without this statement.
  if (refused) throw refused;
  return answered;
}

/**
 * Has all that is sent on a connection in this turn of the event loop written at once: each write wakes the server, which
 * then takes the processor from us.
 */
export function writeTogether(client: pg.PoolClient): void {
  const { stream } = insideOf(client).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** What node-postgres does not say of itself in its types; the tests of `connect` fail where an update changes it. */
type Description = {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
  readonly _parsers: readonly ((text: string) => unknown)[];
  readonly _prebuiltEmptyResultObject: unknown;
};
type Result = Description & { readonly rows: unknown[] };
type Connection = {
  readonly describe: (what: object) => void;
  readonly close: (what: { readonly type: 'S'; readonly name: string }) => void;
  /** Their texts, by name. */
  readonly parsedStatements: Record<string, string>;
};
type Inside = {
  name: string;
  readonly _result: Result;
  _accumulateRows: boolean;
  prepare(connection: Connection): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: { readonly fields: unknown[] }): void;
};
type Done = (error: Error | null | undefined, result: Result) => void;
const Query = pg.Query as unknown as new (text: string, values: unknown[], done: Done) => pg.Query & Inside;

type Described = Map<string, Description | undefined>;

/** What each connection's statements answer, by name, in the order in which they were used. */
const described = new WeakMap<Connection, Described>();
const undescribing = new WeakMap<Connection, Connection>();

class PreparedQuery extends Query {
  #known: Described | undefined;

  /** Given as an object, a statement would be copied, property by property with its descriptors. */
  constructor({ name, text, values }: Statement, done: Done) {
    super(text, values, done);
    this.name = name;
  }

  override prepare(connection: Connection): void {
    const known = described.get(connection) ?? (new Map() as Described);
    described.set(connection, known);
    this.#known = known;
    const description = known.get(this.name);
    known.delete(this.name);
    known.set(this.name, description);
    if (known.size > preparedAtMost) closeOldest(connection, known);
    if (description) {
      Object.assign(this._result, description);
      this._accumulateRows = true;
    }
    super.prepare(description ? withoutDescribe(connection) : connection);
  }

  override handleRowDescription(message: unknown): void {
    super.handleRowDescription(message);
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    this.#known?.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
  }
}

function closeOldest(connection: Connection, known: Described): void {
  const [oldest = ''] = known.keys();
  known.delete(oldest);
  if (connection.parsedStatements[oldest] === undefined) return; // it failed
  connection.close({ type: 'S', name: oldest });
  Reflect.deleteProperty(connection.parsedStatements, oldest);
}

class RawQuery extends PreparedQuery {
  override handleDataRow({ fields }: { readonly fields: unknown[] }): void {
    this._result.rows.push(fields);
  }
}

const columns = new WeakMap<Description['fields'], readonly RawColumn[]>();

/** The same for each execution on a connection. */
function columnsOf({ fields, _parsers }: Description): readonly RawColumn[] {
  const known =
    columns.get(fields) ??
    fields.map(({ name, dataTypeID }, i) => ({ name, type: dataTypeID, decode: _parsers[i] as RawColumn['decode'] }));
  columns.set(fields, known);
  return known;
}

function withoutDescribe(connection: Connection): Connection {
  const known =
    undescribing.get(connection) ?? (Object.create(connection, { describe: { value: ignore } }) as Connection);
  undescribing.set(connection, known);
  return known;
}

const ignore = () => undefined;
