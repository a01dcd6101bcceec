import { encodeCursor } from './cursor.ts';
import type { Database } from './database.ts';
import { columnOf, lazyRows, type RawAnswer, type RawRow } from './lazy-rows.ts';
import type { Edge, List, Page, PageAsk, PageInfo } from './list.ts';
import { loadTogether } from './load-together.ts';
import { Loader } from './loader.ts';
import { selectionOf } from './projection.ts';
import { isUuid, malformed } from './uuid.ts';
import { publicViewer, type Viewer } from './viewer.ts';
import { pageOnce, writeCount, type Written, type WrittenPage } from './write-page.ts';

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
  return new Loader((ask: PageAsk<TFilter, TField>, text) => {
    const parent = parentOf(ask);
    const selection = selectionOf(database, list.rows);
    const page = pageOnce(list, selection.rows, viewer, ask, text.slice(parent.length));
    return loadPage(database, page, parent, ({ answer, total }) => {
      const rows = lazyRows<TRow & Placed>(answer, selection);
      const edges = rows.map((row) => new PlacedEdge<TRow>(row, page.signature));
      return toPage(
        edges,
        page.first,
        (ask.after ?? null) !== null,
        () => total ?? loadCount(database, writeCount(list, viewer, ask), parent),
      );
    });
  }, keyOf);
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

/** What one parent has of a page; the total where it was asked for. */
type Found = { readonly answer: { readonly columns: RawAnswer['columns']; readonly rows: RawRow[] }; total?: number };

function loadPage<TPage>(
  database: Database,
  page: WrittenPage,
  parent: string,
  read: (found: Found) => TPage,
): Promise<TPage> {
  const load = async (parents: readonly string[]) => {
    const { columns, rows } = await database.queryRaw(page.text, valuesFor(page, parents));
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
  };
  return loadTogether(database, page.id, parent, load, read);
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

function valuesFor({ values, hasParents }: Written, parents: readonly string[]): readonly unknown[] {
  return hasParents ? [parents, ...values.slice(1)] : values;
}

function toPage<TRow>(
  edges: readonly Edge<TRow>[],
  first: number,
  isLater: boolean,
  totalCount: Page<TRow>['totalCount'],
): Page<TRow> {
  const shown = edges.length > first ? edges.slice(0, first) : edges;
  return { edges: shown, pageInfo: new ShownInfo(shown, edges.length > first, isLater), totalCount };
}

/** Its cursors are written when they are asked for. */
class ShownInfo<TRow> implements PageInfo {
  readonly #shown: readonly Edge<TRow>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;

  constructor(shown: readonly Edge<TRow>[], hasNextPage: boolean, hasPreviousPage: boolean) {
    this.#shown = shown;
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
  }

  get startCursor(): string | null {
    return this.#shown[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#shown.at(-1)?.cursor ?? null;
  }
}
