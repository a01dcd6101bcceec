/** What PostgreSQL answered a statement, as it wrote it: each value is a text, or null. */
export type RawAnswer = { readonly columns: readonly RawColumn[]; readonly rows: readonly RawRow[] };

/** Its name says where its value stands: "program.fund.code" is the code of the fund of the program. */
export type RawColumn = { readonly name: string; readonly type: number; readonly decode: (text: string) => unknown };

/** A value that was read, and is no text, stands decoded where its text stood. */
type RawRow = unknown[];

/**
 * Rows as nested objects, whose values are decoded when they are read: a noun has dozens, and few are asked for. An object
 * that is null throughout, as an outer join leaves it, is null. Rows are read by name: what `...row` copies is nothing.
 */
export function lazyRows<TRow>({ columns, rows }: RawAnswer): readonly TRow[] {
  const Row = classOf(columns);
  return rows.map((raw) => new Row(raw) as TRow);
}

type RowClass = new (raw: RawRow) => object;

/** Statements are few, and so are the kinds of their rows, which each connection describes anew. */
const classesAtMost = 500;
const classes = new Map<string, RowClass>();
const described = new WeakMap<readonly RawColumn[], RowClass>();

function classOf(columns: readonly RawColumn[]): RowClass {
  const known = described.get(columns);
  if (known) return known;
  const id = columns.map(({ name, type }) => `${name} ${type}`).join();
  const made = classes.get(id) ?? makeClass(columns.map((column, place) => ({ ...column, place })));
  if (classes.size < classesAtMost) classes.set(id, made);
  described.set(columns, made);
  return made;
}

type PlacedColumn = RawColumn & { readonly place: number };
type Read = (raw: RawRow) => unknown;

function makeClass(columns: readonly PlacedColumn[]): RowClass {
  const reads = new Map<string, Read>();
  for (const property of new Set(columns.map(({ name }) => name.split('.', 1)[0] as string))) {
    const own = columns.find(({ name }) => name === property);
    reads.set(property, own ? readValue(own) : readObject(below(columns, `${property}.`)));
  }
  class Row {
    readonly #raw: RawRow;

    constructor(raw: RawRow) {
      this.#raw = raw;
    }

    static {
      for (const [property, read] of reads)
        Object.defineProperty(Row.prototype, property, {
          get(this: Row) {
            return read(this.#raw);
          },
        });
    }
  }
  return Row;
}

function below(columns: readonly PlacedColumn[], path: string): readonly PlacedColumn[] {
  return columns
    .filter(({ name }) => name.startsWith(path))
    .map((column) => ({ ...column, name: column.name.slice(path.length) }));
}

function readValue({ place, decode }: PlacedColumn): Read {
  return (raw) => {
    const value = raw[place];
    if (typeof value !== 'string') return value;
    const decoded = decode(value);
    if (typeof decoded !== 'string') raw[place] = decoded;
    return decoded;
  };
}

function readObject(columns: readonly PlacedColumn[]): Read {
  const Nested = makeClass(columns);
  const places = columns.map(({ place }) => place);
  return (raw) => (places.every((place) => raw[place] === null) ? null : new Nested(raw));
}
