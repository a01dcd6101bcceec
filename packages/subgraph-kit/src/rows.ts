/** How a noun is always read: joined, so that what hangs on a row costs no further statement. */
export type Rows<TRow> = {
  /** What is selected, each as `expression AS "name"`: of whole rows all, else what is read; see `projection.ts`. */
  readonly items: readonly { readonly name: string; readonly sql: string }[];
  readonly names: readonly string[];
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
 *   left out of what does not ask for it: PostgreSQL reads the row's own table, or an index of it, alone
 * @param id the SQL expression of the row's id
 */
export function defineRows<TRow>({
  select,
  from,
  id,
}: {
  readonly select: readonly (string | readonly string[])[];
  readonly from: string;
  readonly id: string;
}): Rows<TRow> {
  const items = select.flat().map((sql) => ({ name: nameOf(sql), sql }));
  return { items, names: items.map(({ name }) => name), select: select.flat().join(', '), from, id };
}

function nameOf(item: string): string {
  const [, name, ...more] = item.split(/ AS "([\w.]+)"/);
  if (name === undefined || more.join('').trim() !== '')
    throw new Error(`${item} is not one item: write each as expression AS "name".`);
  return name;
}
