import type { EntitySchema } from 'typeorm';

/**
 * SQL of an entity's columns as a JSON object with the row type's names, for short lists that come inside a row. Not for
 * entities with bigint, timestamptz or date columns: JSON has no such values.
 */
export function jsonObject<T>(entity: EntitySchema<T>, alias: string): string {
  const pairs = Object.entries<{ readonly name?: string } | undefined>(entity.options.columns).map(
    ([property, column]) => `'${property}', ${alias}.${column?.name ?? property}`,
  );
  return `json_build_object(${pairs.join(', ')})`;
}
