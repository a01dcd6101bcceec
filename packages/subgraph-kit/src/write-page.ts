import { visibleTo } from './access/access.ts';
import { createBoundedCache } from './bounded-cache.ts';
import type { Bind } from './conditions.ts';
import { decodeCursor, writtenSql, type KeyType } from './cursor.ts';
import { fault } from './errors.ts';
import type { Direction, List, OrderBy, PageAsk } from './list.ts';
import type { Rows } from './rows.ts';
import type { Viewer } from './viewer.ts';

const defaultFirst = 20;
const maxFirst = 100;
/** A count reads every row that it counts: beyond so many it would cost more than all else that is asked for. */
const countedAtMost = 10_000;

/** A statement for all parents at once, whose ids are its first value where the list hangs below one. */
export type Written = {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly hasParents: boolean;
  /** What is the same for all parents: the text, and every value but theirs, those that restrict the viewer among them. */
  readonly id: string;
};

export type WrittenPage = Written & { readonly first: number; readonly signature: string; readonly hasTotal: boolean };

/** A list is mostly asked for in the same few ways, which are short; of others the last are kept. */
const keptCharactersAtMost = 500;
const pages = createBoundedCache<WrittenPage>(4_000_000);

/**
 * What asks have in common that differ only in their parent, and in who asks where that makes no difference.
 * @param rows the list's, of which less may be selected
 * @param text of the ask, without its parent
 */
export function pageOnce<TRow, TFilter, TField extends string>(
  list: List<TRow, TFilter, TField>,
  rows: Rows<unknown>,
  viewer: Viewer,
  ask: PageAsk<TFilter, TField>,
  text: string,
): WrittenPage {
  const { values, bind } = binder();
  const seen = list.visible && JSON.stringify([visibility(list, viewer, bind), values]);
  const key = `${numberOf(list)} ${numberOf(rows)} ${text} ${seen ?? ''}`;
  const known = pages.get(key);
  if (known) return known;
  const page = writePage({ ...list, rows }, viewer, ask);
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

/** A statement that counts what a list holds, see `Page`. */
export function writeCount<TRow, TFilter, TField extends string>(
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
let lastNumber = 0;

/** @param parts all that it is written of, beside the rows */
function writeOnce(rows: Rows<unknown>, parts: readonly unknown[], write: () => string): Text {
  const key = `${numberOf(rows)} ${JSON.stringify(parts)}`;
  const known = texts.get(key);
  if (known) return known;
  const made = { text: write(), number: ++lastNumber };
  texts.set(key, made, key.length + made.text.length);
  return made;
}

const numbers = new WeakMap<object, number>();
let lastOfThings = 0;

/** Tells things apart by a number, each time the same. */
function numberOf(thing: object): number {
  const known = numbers.get(thing) ?? ++lastOfThings;
  numbers.set(thing, known);
  return known;
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
