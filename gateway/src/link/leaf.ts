import { isEnumType, type GraphQLLeafType } from 'graphql';
import { scalars } from '@voucher-graph/subgraph-kit';

/** Whether a value is one that a scalar or enum can hold. */
export type Holds = (value: unknown) => boolean;

const builtIn: Readonly<Record<string, Holds>> = {
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  ID: (value) => typeof value === 'string' || Number.isSafeInteger(value),
};

/** Values of a scalar that only its subgraph knows may nest this deep. */
const depthAtMost = 10;

/** Says what a leaf type can hold: graphql's own, our shared scalars, enums, and whatever else as long as it is shallow. */
export function leafCheck(type: GraphQLLeafType): Holds {
  if (isEnumType(type)) return (value) => typeof value === 'string' && type.getValue(value) !== undefined;
  if (Object.hasOwn(builtIn, type.name)) return builtIn[type.name] as Holds;
  const shared = Object.hasOwn(scalars, type.name) ? scalars[type.name] : undefined;
  if (!shared) return (value) => isShallow(value, depthAtMost);
  return (value) => {
    try {
      shared.parseValue(value);
      return true;
    } catch {
      return false;
    }
  };
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((each) => isShallow(each, depth - 1));
}
