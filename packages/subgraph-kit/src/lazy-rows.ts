import { createBoundedCache } from './bounded-cache.ts';

/** What PostgreSQL answered a statement, as it wrote it: each value is a text, or null. */
export type RawAnswer = { readonly columns: readonly RawColumn[]; readonly rows: readonly RawRow[] };

/** Its name says where its value stands: "program.fund.code" is the code of the fund of the program. */
export type RawColumn = { readonly name: string; readonly type: number; readonly decode: (text: string) => unknown };

/** A value that was read, and is neither text nor null, stands decoded where its text stood. */
export type RawRow = unknown[];

/** Is told what is read of rows. */
export type Reader = {
  /** What a row may have, selected or not. */
  readonly names: readonly string[];
  readonly note: (name: string) => void;
  /** Of what was not selected. @throws */
  readonly lack: (name: string) => never;
};

/**
 * Rows as nested objects, whose values are decoded when they are read: a noun has dozens, and few are asked for. An object
 * that is null throughout, as an outer join leaves it, is null. Rows are read by name: what `...row` copies is nothing.
 */
export function lazyRows<TRow>({ columns, rows }: RawAnswer, reader: Reader): readonly TRow[] {
  if (rows.length === 0) return [];
  const Row = classOf(columns, reader.names);
  return rows.map((raw) => new Row(raw, reader) as TRow);
}

/** Reads one column of rows, which nobody else is told of. */
export function columnOf<T>({ columns }: Pick<RawAnswer, 'columns'>, name: string): (raw: RawRow) => T | null {
  const place = columns.findIndex((column) => column.name === name);
  const column = columns[place];
  if (!column) throw new Error(`The statement answers no ${name}.`);
  return (raw) => decoded(raw, place, column.decode) as T | null;
}

type RowClass = new (raw: RawRow, reader: Reader) => object;

/** Each connection describes its statements itself. */
const classes = createBoundedCache<RowClass>(500);
const described = new WeakMap<RawAnswer['columns'], WeakMap<Reader['names'], RowClass>>();

function classOf(columns: readonly RawColumn[], names: readonly string[]): RowClass {
  const byNames = described.get(columns) ?? new WeakMap<Reader['names'], RowClass>();
  described.set(columns, byNames);
  const known = byNames.get(names);
  if (known) return known;
  const id = JSON.stringify([columns.map(({ name, type }) => [name, type]), names]);
  const made = classes.get(id) ?? makeClass(placesOf(columns, names));
  classes.set(id, made, 1);
  byNames.set(names, made);
  return made;
}

/** Where a value stands in an object, and in the raw row: nowhere, if it was not selected. */
type Place = { readonly name: string; readonly path: string } & Partial<RawColumn & { readonly at: number }>;
type Read = (raw: RawRow, reader: Reader) => unknown;

function placesOf(columns: readonly RawColumn[], names: readonly string[]): readonly Place[] {
  const selected = new Set(columns.map(({ name }) => name));
  return [
    ...columns.map((column, at) => ({ ...column, path: column.name, at })),
    ...names.filter((name) => !selected.has(name)).map((name) => ({ name, path: name })),
  ];
}

function makeClass(places: readonly Place[]): RowClass {
  const reads = new Map<string, Read>();
  for (const property of new Set(places.map(({ path }) => path.split('.', 1)[0] as string))) {
    const own = places.find(({ path }) => path === property);
    reads.set(property, own ? readValue(own) : readObject(below(places, `${property}.`)));
  }
  class Row {
    readonly #raw: RawRow;
    readonly #reader: Reader;

    constructor(raw: RawRow, reader: Reader) {
      this.#raw = raw;
      this.#reader = reader;
    }

    static {
      for (const [property, read] of reads)
        Object.defineProperty(Row.prototype, property, {
          get(this: Row) {
            return read(this.#raw, this.#reader);
          },
        });
    }
  }
  return Row;
}

function below(places: readonly Place[], start: string): readonly Place[] {
  return places
    .filter(({ path }) => path.startsWith(start))
    .map((place) => ({ ...place, path: place.path.slice(start.length) }));
}

function readValue({ name, at, decode }: Place): Read {
  if (at === undefined || !decode) return (_raw, reader) => reader.lack(name);
  return (raw, reader) => {
    reader.note(name);
    return decoded(raw, at, decode);
  };
}

/** Whether there is one is seen by the first of its values that is not null. */
function readObject(places: readonly Place[]): Read {
  const Nested = makeClass(places);
  return (raw, reader) => {
    for (const { name, at } of places) {
      if (at === undefined) return reader.lack(name);
      reader.note(name);
      if (raw[at] !== null) return new Nested(raw, reader);
    }
    return null;
  };
}

function decoded(raw: RawRow, at: number, decode: RawColumn['decode']): unknown {
  const value = raw[at];
  if (typeof value !== 'string') return value;
  const read = decode(value);
  if (typeof read !== 'string' && read !== null) raw[at] = read;
  return read;
}
