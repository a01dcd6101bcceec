import { isEnumType, type GraphQLLeafType } from 'graphql';

const builtIn: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: isWhole,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  ID: (value) => typeof value === 'string' || isWhole(value),
};

/**
 * Whether a client may be shown a value, as the stock executor judges it: an enum's value that the public schema does not
 * have is not shown. Links have checked everything else against their subgraph's own schema.
 */
export function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => typeof value === 'string' && names.has(value);
  }
  return Object.hasOwn(builtIn, type.name) ? (builtIn[type.name] as (value: unknown) => boolean) : () => true;
}

function isWhole(value: unknown): boolean {
  return typeof value === 'number' && /^-?\d+$/.test(String(value));
}
