import type { Writable } from 'node:stream';
import pg from 'pg';

/**
 * Runs a named statement. Once a connection has prepared it, PostgreSQL is not asked again what its rows look like: they
 * have dozens of columns, which each execution would describe anew, and they cannot change (0A000 where a table did).
 */
export function runPrepared<TRow extends pg.QueryResultRow>(
  client: pg.PoolClient,
  statement: { readonly name: string; readonly text: string; readonly values: unknown[] },
): Promise<pg.QueryResult<TRow>> {
  let refused: Error | undefined;
  const answered = new Promise<pg.QueryResult<TRow>>((resolve, reject) => {
    const done: Done = (error, result) => {
      if (error) reject((refused = error));
      else resolve(result as pg.QueryResult<TRow>);
    };
    client.query(new PreparedQuery(statement, done));
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
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Writable } }).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** What node-postgres does not say of itself in its types; the tests of `connect` fail where an update changes it. */
type Description = {
  readonly fields: unknown;
  readonly _parsers: unknown;
  readonly _prebuiltEmptyResultObject: unknown;
};
type Connection = { readonly describe: (what: object) => void };
type Inside = {
  readonly name: string;
  readonly _result: Description;
  _accumulateRows: boolean;
  prepare(connection: Connection): void;
  handleRowDescription(message: unknown): void;
};
type Done = (error: Error | null | undefined, result: unknown) => void;
const Query = pg.Query as unknown as new (statement: object, done: Done) => pg.Query & Inside;

/** What each connection's statements answer, by name. */
const described = new WeakMap<Connection, Map<string, Description>>();
const undescribing = new WeakMap<Connection, Connection>();

class PreparedQuery extends Query {
  #known: Map<string, Description> | undefined;

  override prepare(connection: Connection): void {
    this.#known = described.get(connection) ?? new Map<string, Description>();
    described.set(connection, this.#known);
    const description = this.#known.get(this.name);
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

function withoutDescribe(connection: Connection): Connection {
  const known =
    undescribing.get(connection) ?? (Object.create(connection, { describe: { value: ignore } }) as Connection);
  undescribing.set(connection, known);
  return known;
}

const ignore = () => undefined;
