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
  const keys = Object.keys(flat[0] ?? {});
  if (!keys.some((key) => key.includes('.'))) return flat as readonly TRow[];
  const shape = knownShape(keys);
  return flat.map((row) => build(row, shape) as TRow);
}

/** Statements are few, and so are the shapes of their rows; beyond that they are found anew. */
const shapesAtMost = 500;
const shapes = new Map<string, Shape>();

function knownShape(keys: readonly string[]): Shape {
  const id = keys.join();
  const known = shapes.get(id);
  if (known) return known;
  const shape = shapeOf(keys.map((key) => ({ key, path: key.split('.') })));
  if (shapes.size < shapesAtMost) shapes.set(id, shape);
  return shape;
}

/** For each property of an object the key of its value, or the shape of the object below. */
type Shape = readonly (readonly [property: string, below: string | Shape])[];

function shapeOf(columns: readonly { readonly key: string; readonly path: readonly string[] }[]): Shape {
  const properties = [...new Set(columns.map(({ path }) => path[0] as string))];
  return properties.map((property) => {
    const own = columns.filter(({ path }) => path[0] === property);
    const [only] = own as [(typeof own)[number]];
    return [
      property,
      only.path.length === 1 ? only.key : shapeOf(own.map(({ key, path }) => ({ key, path: path.slice(1) }))),
    ];
  });
}

function build(row: Readonly<Record<string, unknown>>, shape: Shape): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [property, below] of shape)
    object[property] = typeof below === 'string' ? row[below] : orNull(build(row, below));
  return object;
}

function orNull(object: Record<string, unknown>): Record<string, unknown> | null {
  for (const key in object) if (object[key] !== null) return object;
  return null;
}
