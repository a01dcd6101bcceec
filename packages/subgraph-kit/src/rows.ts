import type { Database } from './database.ts';
import { fault } from './errors.ts';
import { loadTogether } from './load-together.ts';
import { Loader } from './loader.ts';

/** The one SELECT that a noun is always read by: joined, so that what hangs on a row costs no further statement. */
export type Rows<TRow> = {
  readonly select: string;
  readonly from: string;
  readonly id: string;
  /** Carries the type only. */
  readonly row?: TRow;
};

/**
 * Defines how a noun is read.
 * @param select column lists, see `columns`; further items as `expression AS "name"` or `expression AS "nest.name"`
 * @param from all that follows FROM. What a row refers to is joined by LEFT JOIN, also where it is always there: it is then
 *   left out of a count that does not ask for it, which reads the row's own table, or an index of it, alone
 * @param id the SQL expression of the row's id
 */
export function defineRows<TRow>({
  select,
  from,
  id,
}: {
  readonly select: readonly string[];
  readonly from: string;
  readonly id: string;
}): Rows<TRow> {
  return { select: select.join(', '), from, id };
}

/** What rows are matched by: a SQL expression and its type. */
export type By = { readonly sql: string; readonly type?: string };

/** Loads rows by a unique key, the id by default. A malformed key is the caller's fault. */
export function rowLoader<TRow>(
  database: Database,
  rows: Rows<TRow>,
  by: By = { sql: rows.id },
): Loader<string, TRow | null> {
  return keyLoader(database, by, rows, '', async (keys, text) => {
    const found = new Map<string, TRow>();
    for (const row of await database.rows<TRow & Keyed>(text, [keys])) found.set(row.__key, row);
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** Loads all rows of a parent, for short lists that need no pages. */
export function childrenLoader<TRow>(
  database: Database,
  rows: Rows<TRow>,
  by: By & { readonly order?: string },
): Loader<string, readonly TRow[]> {
  const order = ` ORDER BY ${by.order ? `${by.order}, ` : ''}${rows.id}`;
  return keyLoader(database, by, rows, order, async (keys, text) => {
    const children = new Map<string, TRow[]>(keys.map((key) => [key, []]));
    for (const row of await database.rows<TRow & Keyed>(text, [keys])) children.get(row.__key)?.push(row);
    return keys.map((key) => children.get(key) ?? []);
  });
}

/** What a row was found by. */
type Keyed = { readonly __key: string };

/** Malformed keys cost no statement, and nobody else their rows. */
function keyLoader<TAnswer>(
  database: Database,
  by: By,
  rows: Rows<unknown>,
  order: string,
  load: (keys: readonly string[], text: string) => Promise<readonly TAnswer[]>,
): Loader<string, TAnswer> {
  return new Loader(async (key) => {
    if (!fits(key, by)) throw malformed(key);
    const text = statementBy(rows, by, order);
    return loadTogether(database, text, normal(key, by), (keys) => load(keys, text));
  }, itself);
}

const itself = (key: string) => key;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text is a UUID in its usual form (RFC 9562). */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

export function malformed(id: string): Error {
  const shown = id.length > 40 ? `${id.slice(0, 40)}…` : id;
  return fault('BAD_USER_INPUT', `${JSON.stringify(shown)} is no id of ours: pass an id as the graph answered it.`);
}

const statements = new WeakMap<Rows<unknown>, Map<string, string>>();

/** One text for each way in which rows are read, made once: it is looked for by itself at every load. */
function statementBy(rows: Rows<unknown>, { sql, type = 'uuid' }: By, order: string): string {
  const known = statements.get(rows) ?? new Map<string, string>();
  statements.set(rows, known);
  const way = `${sql}::${type}${order}`;
  const text = known.get(way);
  if (text !== undefined) return text;
  const made = `SELECT ${sql}::text AS "__key", ${rows.select} FROM ${rows.from} WHERE ${sql} = ANY ($1::${type}[])${order}`;
  known.set(way, made);
  return made;
}

function fits(key: string, { type = 'uuid' }: By): boolean {
  return type === 'uuid' ? isUuid(key) : !key.includes('\0');
}

function normal(key: string, { type = 'uuid' }: By): string {
  return type === 'uuid' ? key.toLowerCase() : key;
}
