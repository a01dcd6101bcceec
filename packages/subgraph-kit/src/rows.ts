import DataLoader from 'dataloader';
import { nestRows } from './columns.ts';
import type { Database } from './database.ts';
import { fault } from './errors.ts';
import { loadTogether, type LoadKeys } from './load-together.ts';

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
 * @param from all that follows FROM, joins included
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

/** Loads rows by a unique key, the id by default; one statement a batch. A malformed key is the caller's fault. */
export function rowLoader<TRow>(
  database: Database,
  rows: Rows<TRow>,
  by: By = { sql: rows.id },
): DataLoader<string, TRow | null> {
  const text = statementBy(rows, by);
  return keyLoader(database, text, by, async (keys) => {
    const found = new Map<unknown, TRow>();
    const flat = await database.query<Record<string, unknown>>(text, [keys]);
    nestRows<TRow>(flat).forEach((row, i) => found.set(flat[i]?.['__key'], row));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** Loads all rows of a parent, for short lists that need no pages; one statement a batch. */
export function childrenLoader<TRow>(
  database: Database,
  rows: Rows<TRow>,
  by: By & { readonly order?: string },
): DataLoader<string, readonly TRow[]> {
  const text = `${statementBy(rows, by)} ORDER BY ${by.order ? `${by.order}, ` : ''}${rows.id}`;
  return keyLoader(database, text, by, async (keys) => {
    const children = new Map<unknown, TRow[]>(keys.map((key) => [key, []]));
    const flat = await database.query<Record<string, unknown>>(text, [keys]);
    nestRows<TRow>(flat).forEach((row, i) => children.get(flat[i]?.['__key'])?.push(row));
    return keys.map((key) => children.get(key) ?? []);
  });
}

/** Malformed keys cost no statement, and nobody else their rows. */
function keyLoader<TAnswer>(
  database: Database,
  text: string,
  by: By,
  load: LoadKeys<TAnswer>,
): DataLoader<string, TAnswer> {
  return new DataLoader<string, TAnswer>(async (keys) => {
    const wellFormed = keys.filter((key) => fits(key, by)).map((key) => normal(key, by));
    const answers = wellFormed.length > 0 ? await loadTogether(database, text, wellFormed, load) : [];
    let next = 0;
    return keys.map((key) => (fits(key, by) ? (answers[next++] as TAnswer) : malformed(key)));
  });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text is a UUID in its usual form (RFC 9562). */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

export function malformed(id: string): Error {
  const shown = id.length > 40 ? `${id.slice(0, 40)}…` : id;
  return fault('BAD_USER_INPUT', `${JSON.stringify(shown)} is no id of ours: pass an id as the graph answered it.`);
}

function statementBy<TRow>({ select, from }: Rows<TRow>, by: By): string {
  return `SELECT ${by.sql}::text AS "__key", ${select} FROM ${from} WHERE ${by.sql} = ANY ($1::${by.type ?? 'uuid'}[])`;
}

function fits(key: string, { type = 'uuid' }: By): boolean {
  return type === 'uuid' ? isUuid(key) : !key.includes('\0');
}

function normal(key: string, { type = 'uuid' }: By): string {
  return type === 'uuid' ? key.toLowerCase() : key;
}
