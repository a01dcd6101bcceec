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
export function columns<T>(entity: EntitySchema<T>, alias: string, nest?: string): readonly string[] {
  return Object.entries(entity.options.columns).map(
    ([property, column]) => `${alias}.${columnName(property, column)} AS "${nest ? `${nest}.` : ''}${property}"`,
  );
}

function columnName(property: string, column: unknown): string {
  return typeof column === 'object' && column !== null && 'name' in column && typeof column.name === 'string'
    ? column.name
    : property;
}
