import type { Reader } from './lazy-rows.ts';
import { defineRows, type Rows } from './rows.ts';

// A noun has dozens of columns, joins and sums; a query asks for few of them, and its resolvers know which. So what it reads
// is written down while it is executed on whole rows for the first times; from then on no more than that is selected. A query
// that comes upon something else is executed once more, on whole rows, and gets that, too, from then on.

/** So many executions are watched before one is given less. */
const watchedAtFirst = 3;
/** A query that is surprised more often than this reads otherwise each time, and gets whole rows. */
const surprisesAtMost = 5;
/** Queries that read the same share what is written of it, where it is among the last so many of a noun. */
const sharedAtMost = 100;

/** What one query reads of each noun. */
export class Projections {
  readonly #byRows = new Map<Rows<unknown>, Projection>();

  /** @param isWhole whether whole rows are selected, whatever is known */
  begin(isWhole = false): Reading {
    return new Reading((rows) => {
      const known = this.#byRows.get(rows) ?? new Projection(rows);
      this.#byRows.set(rows, known);
      return known.begin(isWhole);
    });
  }
}

/** One execution of a query. */
export class Reading {
  readonly #begin: (rows: Rows<unknown>) => Selection;
  readonly #selections = new Map<Rows<unknown>, Selection>();

  constructor(begin: (rows: Rows<unknown>) => Selection) {
    this.#begin = begin;
  }

  of(rows: Rows<unknown>): Selection {
    const known = this.#selections.get(rows) ?? this.#begin(rows);
    this.#selections.set(rows, known);
    return known;
  }

  /**
   * Ends it.
   * @returns whether it came upon what was not selected: then its answer is wrong
   */
  end(): boolean {
    const selections = [...this.#selections.values()];
    for (const selection of selections) selection.end();
    return selections.some(({ isShort }) => isShort);
  }
}

/** What is selected of a noun, and is told what is read of it. */
export class Selection implements Reader {
  readonly names: readonly string[];
  /** The noun, with no more than is selected. */
  readonly rows: Rows<unknown>;
  isShort = false;
  #isRead = false;
  readonly #projection: Projection | undefined;

  constructor({ names }: Rows<unknown>, rows: Rows<unknown>, projection?: Projection) {
    this.names = names;
    this.rows = rows;
    this.#projection = projection;
  }

  note(name: string): void {
    this.#isRead = true;
    this.#projection?.note(name);
  }

  /** An execution that found no rows shows nothing. */
  end(): void {
    if (this.#isRead) this.#projection?.noteEnd();
  }

  lack(name: string): never {
    this.isShort = true;
    this.#projection?.noteLack(name);
    throw new Error(`${name} was not selected, since no execution before had read it.`);
  }
}

/** What one query reads of one noun. */
class Projection {
  readonly #rows: Rows<unknown>;
  readonly #read = new Set<string>();
  #watched = 0;
  #surprises = 0;
  #narrow: Rows<unknown> | undefined;

  constructor(rows: Rows<unknown>) {
    this.#rows = rows;
  }

  begin(isWhole: boolean): Selection {
    if (isWhole || this.#watched < watchedAtFirst || this.#surprises > surprisesAtMost)
      return new Selection(this.#rows, this.#rows, this);
    this.#narrow ??= narrow(this.#rows, this.#read);
    return new Selection(this.#rows, this.#narrow, this);
  }

  note(name: string): void {
    if (this.#read.has(name)) return;
    this.#read.add(name);
    this.#narrow = undefined;
  }

  /** Of those that are executed at once, one is surprised. */
  noteLack(name: string): void {
    if (!this.#read.has(name)) this.#surprises += 1;
    this.note(name);
  }

  noteEnd(): void {
    this.#watched += 1;
  }
}

const whole = new WeakMap<Rows<unknown>, Selection>();

/** What is selected of a noun, for the query that is executed on this database: all, where none is known. */
export function selectionOf({ reading }: { readonly reading?: Reading }, rows: Rows<unknown>): Selection {
  if (reading) return reading.of(rows);
  const known = whole.get(rows) ?? new Selection(rows, rows);
  whole.set(rows, known);
  return known;
}

const narrowed = new WeakMap<Rows<unknown>, Map<string, Rows<unknown>>>();

function narrow(rows: Rows<unknown>, read: ReadonlySet<string>): Rows<unknown> {
  const known = narrowed.get(rows) ?? new Map<string, Rows<unknown>>();
  narrowed.set(rows, known);
  const items = rows.items.filter(({ name }, i) => i === 0 || read.has(name));
  const made = defineRows({ ...rows, select: items.map(({ sql }) => sql) });
  const same = known.get(made.select);
  if (same) return same;
  if (known.size >= sharedAtMost) known.delete([...known.keys()][0] ?? '');
  known.set(made.select, made);
  return made;
}
