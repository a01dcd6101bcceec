import type { Database } from './database.ts';
import { columnOf, lazyRows, type RawAnswer, type RawRow } from './lazy-rows.ts';
import { loadTogether, type LoadKeys } from './load-together.ts';
import { Loader } from './loader.ts';
import { selectionOf } from './projection.ts';
import type { Rows } from './rows.ts';
import { isUuid, malformed } from './uuid.ts';

/** What rows are matched by: a SQL expression and its type. */
export type By = { readonly sql: string; readonly type?: string };

/** Loads rows by a unique key, the id by default. A malformed key is the caller's fault. */
export function rowLoader<TRow>(
  database: Database,
  rows: Rows<TRow>,
  by: By = { sql: rows.id },
): Loader<string, TRow | null> {
  return new Loader((key) => loadBy(database, rows, by, '', key, ([row]: readonly TRow[]) => row ?? null), itself);
}

/** Loads all rows of a parent, for short lists that need no pages. */
export function childrenLoader<TRow>(
  database: Database,
  rows: Rows<TRow>,
  by: By & { readonly order?: string },
): Loader<string, readonly TRow[]> {
  const order = ` ORDER BY ${by.order ? `${by.order}, ` : ''}${rows.id}`;
  return new Loader((key) => loadBy(database, rows, by, order, key, (found: readonly TRow[]) => found), itself);
}

/** Malformed keys cost no statement, and nobody else their rows. @throws for them */
function loadBy<TRow, TRead>(
  database: Database,
  rows: Rows<TRow>,
  by: By,
  order: string,
  key: string,
  read: (found: readonly TRow[]) => TRead,
): Promise<TRead> {
  if (!fits(key, by)) throw malformed(key);
  const selection = selectionOf(database, rows);
  const text = statementBy(selection.rows, by, order);
  const load: LoadKeys<RawAnswer> = async (keys) => {
    const answer = await database.queryRaw(text, [keys]);
    const keyOf = columnOf<string>(answer, '__key');
    const found = new Map<string | null, RawRow[]>(keys.map((each) => [each, []]));
    for (const raw of answer.rows) found.get(keyOf(raw))?.push(raw);
    return keys.map((each) => ({ columns: answer.columns, rows: found.get(each) ?? [] }));
  };
  return loadTogether(database, text, normal(key, by), load, (answer) => read(lazyRows<TRow>(answer, selection)));
}

const itself = (key: string) => key;

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
