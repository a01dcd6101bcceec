import { visibleTo, type StakeSql } from './access/access.ts';
import { createBoundedCache } from './bounded-cache.ts';
import { type Bind } from './conditions.ts';
import { decodeCursor, encodeCursor, writtenSql, type KeyType } from './cursor.ts';
import type { Database } from './database.ts';
import { fault } from './errors.ts';
import { columnOf, lazyRows, type RawAnswer, type RawRow } from './lazy-rows.ts';
import { loadTogether } from './load-together.ts';
import { Loader } from './loader.ts';
import { selectionOf } from './projection.ts';
import type { Rows } from './rows.ts';
import { isUuid, malformed } from './uuid.ts';
import { publicViewer, type Viewer } from './viewer.ts';

export type Direction = 'ASC' | 'DESC';
export type OrderBy<TField extends string> = {
  readonly field: TField;
  readonly direction?: Direction | null | undefined;
};

/**
 * What can be listed: rows, in which orders, under which conditions. Made once: what is written of it is kept, so that its
 * functions go by nothing but what they are given.
 */
export type List<TRow, TFilter, TField extends string> = {
  readonly rows: Rows<TRow>;
  /** The SQL expression that a parent's id is matched with: 'voucher.company_id'. */
  readonly parent?: string;
  /**
   * Expressions that are never null, infinite or long texts, with their types. The row's id is always appended, so that
   * the order is total.
   */
  readonly orders: Readonly<Record<TField, { readonly sql: string; readonly type: KeyType }>>;
  /** The order when none is asked for; without it, by id: UUIDv7, so oldest first. */
  readonly defaultOrder?: readonly OrderBy<TField>[];
  /** The filter's SQL conditions; null ones are left out. */
  readonly where?: (filter: TFilter, bind: Bind) => readonly (string | null)[];
  /** A condition that the list always has. */
  readonly always?: string;
  /** Which rows everybody may see, as a condition, and whom the others concern. Without it, everybody may see each. */
  readonly visible?: { readonly isPublic: string; readonly stake: StakeSql };
};

/** Says what can be listed; see `List`. */
export function defineList<TRow, TFilter = undefined, TField extends string = never>(
  list: List<TRow, TFilter, TField>,
): List<TRow, TFilter, TField> {
  return list;
}

/** A page as a resolver asks for it: the field's own arguments, and the parent's id where the list hangs below one. */
export type PageAsk<TFilter, TField extends string> = {
  readonly parent?: string;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly filter?: TFilter | null | undefined;
  readonly orderBy?: readonly OrderBy<TField>[] | null | undefined;
  /** Whether the total is asked for, too: then page and total are one statement. See `tell-totals.ts`. */
  readonly withTotal?: boolean;
};

type Edge<TRow> = { readonly cursor: string; readonly node: TRow };

/** A Relay connection. `totalCount` is counted only when a query selects it, and to 10,000. */
export type Page<TRow> = {
  readonly edges: readonly Edge<TRow>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
};

const defaultFirst = 20;
const maxFirst = 100;
/** A count reads every row that it counts: beyond so many it would cost more than all else that is asked for. */
const countedAtMost = 10_000;

/**
 * Loads pages by keyset: stable while rows are inserted, and the thousandth page costs what the first one does. Asks that
 * differ only in their parent share one statement.
 * @param viewer whose rows of a list that is not `visible` to everybody are loaded
 */
export function pageLoader<TRow, TFilter, TField extends string>(
  database: Database,
  list: List<TRow, TFilter, TField>,
  viewer: Viewer = publicViewer,
): Loader<PageAsk<TFilter, TField>, Page<TRow>> {
  return new Loader(async (ask: PageAsk<TFilter, TField>, text) => {
    const parent = parentOf(ask);
    const selection = selectionOf(database, list.rows);
    const page = pageOnce(withRows(list, selection.rows as Rows<TRow>), viewer, ask, text.slice(parent.length));
    const { answer, total } = await loadPage(database, page, parent);
    const rows = lazyRows<TRow & Placed>(answer, selection);
    const edges = rows.map((row) => new PlacedEdge<TRow>(row, page.signature));
    return toPage(edges, page.first, isSet(ask.after), () =>
      total === undefined ? loadCount(database, writeCount(list, viewer, ask), parent) : Promise.resolve(total),
    );
  }, keyOf);
}

const narrowLists = new WeakMap<object, WeakMap<Rows<unknown>, unknown>>();

/** The same list of rows of which less is selected; the same one each time, since what is written of it is kept. */
function withRows<TRow, TFilter, TField extends string>(
  list: List<TRow, TFilter, TField>,
  rows: Rows<TRow>,
): List<TRow, TFilter, TField> {
  if (rows === list.rows) return list;
  const known = narrowLists.get(list) ?? new WeakMap<Rows<unknown>, unknown>();
  narrowLists.set(list, known);
  const narrow = (known.get(rows) as typeof list | undefined) ?? { ...list, rows };
  known.set(rows, narrow);
  return narrow;
}

/** The parent, and what else is asked. */
function keyOf({ parent = '', ...rest }: PageAsk<unknown, string>): string {
  return `${parent}${JSON.stringify(rest)}`;
}

/** A list that hangs below nothing has one page for each of its statements. */
function parentOf({ parent }: { readonly parent?: string }): string {
  if (parent === undefined) return '';
  if (!isUuid(parent)) throw malformed(parent);
  return parent.toLowerCase();
}

/** A statement for all parents at once, whose ids are its first value where the list hangs below one. */
type Written = {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly hasParents: boolean;
  /** What is the same for all parents: the text, and every value but theirs, those that restrict the viewer among them. */
  readonly id: string;
};

type WrittenPage = Written & { readonly first: number; readonly signature: string; readonly hasTotal: boolean };

/** A list is mostly asked for in the same few ways, which are short; of others the last are kept. */
const keptCharactersAtMost = 500;
const pages = createBoundedCache<WrittenPage>(4_000_000);
const lists = numberThings();

/**
 * What asks have in common that differ only in their parent, and in who asks where that makes no difference.
 * @param text of the ask, without its parent
 */
function pageOnce<TRow, TFilter, TField extends string>(
  list: List<TRow, TFilter, TField>,
  viewer: Viewer,
  ask: PageAsk<TFilter, TField>,
  text: string,
): WrittenPage {
  const { values, bind } = binder();
  const seen = list.visible && JSON.stringify([visibility(list, viewer, bind), values]);
  const key = `${lists(list)} ${text} ${seen ?? ''}`;
  const known = pages.get(key);
  if (known) return known;
  const page = writePage(list, viewer, ask);
  if (key.length <= keptCharactersAtMost) pages.set(key, page, key.length + page.text.length);
  return page;
}

function writePage<TRow, TFilter, TField extends string>(
  list: List<TRow, TFilter, TField>,
  viewer: Viewer,
  ask: PageAsk<TFilter, TField>,
): WrittenPage {
  const first = pageSize(ask.first);
  const terms = orderTerms(list, ask.orderBy);
  const signature = terms.map(({ field, direction }) => `${field} ${direction}`).join();
  const { values, bind } = binder();
  const parents = list.parent ? `${bind(null)}::uuid[]` : null;
  const found = conditionsOf(list, viewer, ask, bind);
  const conditions = [...found];
  if (isSet(ask.after)) {
    const types = terms.map(({ type }) => type);
    const place = decodeCursor(ask.after, signature, types).map((value, i) => `${bind(value)}::${types[i]}`);
    conditions.push(keyset(terms, place));
  }
  const order = terms.map(({ sql, direction }) => `${sql} ${direction}`).join(', ');
  const limit = bind(first + 1);
  const text = writeOnce(list.rows, [parents, found, conditions, order, terms, ask.withTotal, limit], () => {
    const page = `SELECT ${list.rows.select}, json_build_array(${terms.map(({ sql, type }) => writtenSql(sql, type)).join(', ')}) AS "__place"${
      parents || ask.withTotal ? `, row_number() OVER (ORDER BY ${order}) AS "__position"` : ''
    } FROM ${list.rows.from}${where(conditions)} ORDER BY ${order} LIMIT ${limit}::int`;
    if (ask.withTotal) {
      const count = counting(list.rows, found);
      return parents
        ? `SELECT ask.n::int AS "__ask", counted.total AS "__total", page.* FROM ${eachOf(parents)} CROSS JOIN LATERAL (${count}) AS counted LEFT JOIN LATERAL (${page}) AS page ON true ORDER BY ask.n, page."__position"`
        : `SELECT counted.total AS "__total", page.* FROM (${count}) AS counted LEFT JOIN (${page}) AS page ON true ORDER BY page."__position"`;
    }
    return parents
      ? `SELECT ask.n::int AS "__ask", page.* FROM ${eachOf(parents)} CROSS JOIN LATERAL (${page}) AS page ORDER BY ask.n, page."__position"`
      : page;
  });
  return { ...written(text, values, parents !== null), first, signature, hasTotal: ask.withTotal === true };
}

function writeCount<TRow, TFilter, TField extends string>(
  list: List<TRow, TFilter, TField>,
  viewer: Viewer,
  ask: PageAsk<TFilter, TField>,
): Written {
  const { values, bind } = binder();
  const parents = list.parent ? `${bind(null)}::uuid[]` : null;
  const conditions = conditionsOf(list, viewer, ask, bind);
  const text = writeOnce(list.rows, [parents, conditions], () => {
    const count = counting(list.rows, conditions);
    return parents
      ? `SELECT counted.total FROM ${eachOf(parents)} CROSS JOIN LATERAL (${count}) AS counted ORDER BY ask.n`
      : count;
  });
  return written(text, values, parents !== null);
}

function counting({ from }: Rows<unknown>, conditions: readonly string[]): string {
  const counted = withoutUnnamed(from, conditions.join(' '));
  return `SELECT count(*)::int AS total FROM (SELECT FROM ${counted}${where(conditions)} LIMIT ${countedAtMost}) AS found`;
}

/**
 * What rows are counted from: without what is joined only to be shown. PostgreSQL drops such a LEFT JOIN by itself, but goes
 * on reading the column that it was joined by, and so the table where an index would do.
 */
function withoutUnnamed(from: string, conditions: string): string {
  const [first = '', ...joins] = from.split(/(?<!LEFT|CROSS)\s+(?=(?:LEFT |CROSS )?JOIN )/);
  // What is joined may be what a later one is joined by.
  const kept = joins.reduceRight((later, join) => {
    const [, alias] = /^LEFT JOIN \S+ (\w+) ON /.exec(join) ?? [];
    const isNamed = alias === undefined || new RegExp(`\\b${alias}\\.`).test(`${later} ${conditions}`);
    return isNamed ? `${join} ${later}` : later;
  }, '');
  return `${first} ${kept}`.trim();
}

function eachOf(parents: string): string {
  return `unnest(${parents}) WITH ORDINALITY AS ask (parent, n)`;
}

function written({ text, number }: Text, values: readonly unknown[], hasParents: boolean): Written {
  return { text, values, hasParents, id: `${number} ${JSON.stringify(values)}` };
}

/** A statement's text, and a number that no other has: it is looked for by that, being some thousand characters long. */
type Text = { readonly text: string; readonly number: number };

/** They depend on which filters are set and what is selected, never on values; of many the last are kept. */
const texts = createBoundedCache<Text>(4_000_000);
const nouns = numberThings();
let lastNumber = 0;

/** @param parts all that it is written of, beside the rows */
function writeOnce(rows: Rows<unknown>, parts: readonly unknown[], write: () => string): Text {
  const key = `${nouns(rows)} ${JSON.stringify(parts)}`;
  const known = texts.get(key);
  if (known) return known;
  const made = { text: write(), number: ++lastNumber };
  texts.set(key, made, key.length + made.text.length);
  return made;
}

/** Tells things apart by a number, each time the same. */
function numberThings(): (thing: object) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (thing) => {
    const known = numbers.get(thing) ?? ++last;
    numbers.set(thing, known);
    return known;
  };
}

function valuesFor({ values, hasParents }: Written, parents: readonly string[]): readonly unknown[] {
  return hasParents ? [parents, ...values.slice(1)] : values;
}

/** What one parent has of a page; the total where it was asked for. */
type Found = { readonly answer: { readonly columns: RawAnswer['columns']; readonly rows: RawRow[] }; total?: number };

function loadPage(database: Database, page: WrittenPage, parent: string): Promise<Found> {
  return loadTogether(database, page.id, parent, async (parents) => {
    const { columns, rows } = await database.rows(page.text, valuesFor(page, parents));
    const found = parents.map((): Found => ({ answer: { columns, rows: [] } }));
    const askOf = page.hasParents ? columnOf<number>({ columns }, '__ask') : () => 1;
    const totalOf = page.hasTotal ? columnOf<number>({ columns }, '__total') : () => null;
    const placeOf = columnOf<readonly string[]>({ columns }, '__place');
    for (const raw of rows) {
      const own = found[(askOf(raw) ?? 0) - 1];
      if (!own) continue;
      const total = totalOf(raw);
      if (total !== null) own.total = total;
      // Where nothing is found there is a total alone.
      if (placeOf(raw) !== null) own.answer.rows.push(raw);
    }
    return found;
  });
}

/** What a page adds to a row: its place in the order. */
type Placed = { readonly __place: readonly string[] };

/** Its cursor is written when it is asked for. */
class PlacedEdge<TRow> implements Edge<TRow> {
  readonly node: TRow & Placed;
  readonly #signature: string;

  constructor(node: TRow & Placed, signature: string) {
    this.node = node;
    this.#signature = signature;
  }

  get cursor(): string {
    return encodeCursor(this.#signature, this.node.__place);
  }
}

function loadCount(database: Database, count: Written, parent: string): Promise<number> {
  return loadTogether(database, count.id, parent, async (parents) => {
    const counted = await database.query<{ total: number }>(count.text, valuesFor(count, parents));
    return counted.map(({ total }) => total);
  });
}

function pageSize(first: number | null | undefined): number {
  const size = first ?? defaultFirst;
  if (size < 1 || size > maxFirst)
    throw fault('BAD_USER_INPUT', `first is ${size}: ask for 1 to ${maxFirst} entries, and page on with after.`);
  return size;
}

type Term = { readonly field: string; readonly sql: string; readonly type: KeyType; readonly direction: Direction };

function orderTerms<TRow, TFilter, TField extends string>(
  list: List<TRow, TFilter, TField>,
  orderBy: readonly OrderBy<TField>[] | null | undefined,
): readonly Term[] {
  const asked = orderBy?.length ? orderBy : (list.defaultOrder ?? []);
  if (new Set(asked.map(({ field }) => field)).size < asked.length)
    throw fault('BAD_USER_INPUT', 'orderBy names a field twice: name each once.');
  const terms = asked.map(({ field, direction }): Term => ({
    field,
    ...list.orders[field],
    direction: direction ?? 'ASC',
  }));
  return [...terms, { field: 'id', sql: list.rows.id, type: 'uuid', direction: terms.at(-1)?.direction ?? 'ASC' }];
}

/** What comes after a place in the order. One row comparison, which an index serves, when all terms run the same way. */
function keyset(terms: readonly Term[], place: readonly string[]): string {
  const beyond = ({ direction }: Term) => (direction === 'ASC' ? '>' : '<');
  const [lead] = terms as readonly [Term];
  if (terms.every(({ direction }) => direction === lead.direction)) {
    return `(${terms.map(({ sql }) => sql).join(', ')}) ${beyond(lead)} (${place.join(', ')})`;
  }
  const steps = terms.map((term, i) =>
    [...terms.slice(0, i).map(({ sql }, j) => `${sql} = ${place[j]}`), `${term.sql} ${beyond(term)} ${place[i]}`].join(
      ' AND ',
    ),
  );
  return `(${lead.sql} ${beyond(lead)}= ${place[0]} AND (${steps.map((step) => `(${step})`).join(' OR ')}))`;
}

function conditionsOf<TRow, TFilter, TField extends string>(
  list: List<TRow, TFilter, TField>,
  viewer: Viewer,
  ask: PageAsk<TFilter, TField>,
  bind: Bind,
): string[] {
  const filtered = ask.filter && list.where ? list.where(ask.filter, bind) : [];
  return [
    list.parent ? `${list.parent} = ask.parent` : null,
    list.always ?? null,
    visibility(list, viewer, bind),
    ...filtered,
  ].filter((condition) => condition !== null);
}

function visibility(
  { visible }: Pick<List<unknown, never, never>, 'visible'>,
  viewer: Viewer,
  bind: Bind,
): string | null {
  return visible ? visibleTo(viewer, visible.isPublic, visible.stake, bind) : null;
}

function where(conditions: readonly string[]): string {
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}

function binder(): { readonly values: unknown[]; readonly bind: Bind } {
  const values: unknown[] = [];
  return { values, bind: (value) => `$${values.push(value)}` };
}

function isSet<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function toPage<TRow>(
  edges: readonly Edge<TRow>[],
  first: number,
  isLater: boolean,
  totalCount: () => Promise<number>,
): Page<TRow> {
  const shown = edges.slice(0, first);
  return {
    edges: shown,
    pageInfo: {
      hasNextPage: edges.length > first,
      hasPreviousPage: isLater,
      get startCursor() {
        return shown[0]?.cursor ?? null;
      },
      get endCursor() {
        return shown.at(-1)?.cursor ?? null;
      },
    },
    totalCount,
  };
}
