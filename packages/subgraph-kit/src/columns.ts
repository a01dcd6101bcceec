import type { EntitySchema, ValueTransformer } from 'typeorm';

/** For EntitySchema columns of type bigint, which TypeORM hands out as text. */
export const bigintColumn: ValueTransformer = {
  to: (value: bigint | null | undefined) => value?.toString() ?? value,
  from: (value: string | bigint | null) => (value === null ? null : BigInt(value)),
};

/**
 * The SELECT items of an entity's columns under a table alias. With `nest`, they come back as an object of that name:
 * columns(ProgramEntity, 'program', 'program') answers `row.program.code`.
 */
export function columns<T>(entity: EntitySchema<T>, alias: string, nest?: string): string {
  return Object.entries(entity.options.columns)
    .map(([property, column]) => `${alias}.${columnName(property, column)} AS "${nest ? `${nest}.` : ''}${property}"`)
    .join(', ');
}

function columnName(property: string, column: unknown): string {
  return typeof column === 'object' && column !== null && 'name' in column && typeof column.name === 'string'
    ? column.name
    : property;
}

/** Turns flat rows with dotted names ("program.fund.code") into nested objects; one that is null throughout becomes null. */
export function nestRows<TRow>(flat: readonly Readonly<Record<string, unknown>>[]): readonly TRow[] {
  const [first] = flat;
  if (!first) return [];
  const paths = Object.keys(first).map((key) => ({ key, path: key.split('.') }));
  if (paths.every(({ path }) => path.length === 1)) return flat as unknown as readonly TRow[];
  return flat.map((row) => nullEmpty(nest(row, paths)) as TRow);
}

type Nested = Record<string, unknown>;

function nest(
  row: Readonly<Record<string, unknown>>,
  paths: readonly { readonly key: string; readonly path: readonly string[] }[],
): Nested {
  const nested: Nested = {};
  for (const { key, path } of paths) {
    let target = nested;
    for (const name of path.slice(0, -1)) target = (target[name] ??= new NestedRow()) as Nested;
    target[path.at(-1) as string] = row[key];
  }
  return nested;
}

/** Marks objects that came from dotted names, so that a jsonb value which is null throughout stays as it is. */
class NestedRow {}

function nullEmpty(object: Nested): Nested {
  for (const [key, value] of Object.entries(object)) {
    if (!(value instanceof NestedRow)) continue;
    const inner = nullEmpty(value as unknown as Nested);
    object[key] = Object.values(inner).every((field) => field === null) ? null : inner;
  }
  return object;
}
