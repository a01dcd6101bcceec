import {
  getVariableValues,
  isInputType,
  isLeafType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { BareObject } from '../bare-object.ts';

/** Reads what variables are given as the operation declares them, with their defaults; or says what is wrong with them. */
export type ReadVariables = (given: Readonly<Record<string, unknown>>) => ReturnType<typeof getVariableValues>;

/** Reads a value that is right; `undefined` leaves it to graphql-js, to say what is wrong or to read it. */
type Read = (value: unknown) => unknown;

/**
 * Compiles how variables are read: what graphql-js looks up for each execution is found once. Input objects, and whatever
 * does not fit, are left to graphql-js, which says what is wrong in its own words.
 */
export function compileVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[] = [],
  maxErrors: number,
): ReadVariables {
  const readInFull: ReadVariables = (given) => getVariableValues(schema, definitions, given, { maxErrors });
  const variables = definitions.flatMap((definition) => compileVariable(schema, definition) ?? []);
  if (variables.length < definitions.length) return readInFull;
  return (given) => {
    const coerced = new BareObject();
    for (const { name, read, isRequired, fallback } of variables) {
      if (Object.hasOwn(given, name)) {
        const value = read(given[name]);
        if (value === undefined) return readInFull(given);
        coerced[name] = value;
      } else if (fallback !== undefined) coerced[name] = fallback;
      else if (isRequired) return readInFull(given);
    }
    return { coerced };
  };
}

type Variable = {
  readonly name: string;
  readonly read: Read;
  readonly isRequired: boolean;
  readonly fallback: unknown;
};

function compileVariable(schema: GraphQLSchema, node: VariableDefinitionNode): Variable | null {
  const type = typeFromAST(schema, node.type);
  const read = isInputType(type) && compileRead(type);
  if (!read) return null;
  return {
    name: node.variable.name.value,
    read,
    isRequired: isNonNullType(type),
    fallback: node.defaultValue && valueFromAST(node.defaultValue, type),
  };
}

function compileRead(type: GraphQLInputType): Read | null {
  if (isNonNullType(type)) {
    const read = compileRead(type.ofType);
    return read && ((value) => (value === null ? undefined : read(value)));
  }
  const read = isLeafType(type) ? readLeaf(type) : isListType(type) ? compileList(type.ofType) : null;
  return read && ((value) => (value === null || value === undefined ? value : read(value)));
}

function readLeaf(type: GraphQLLeafType): Read {
  return (value) => {
    try {
      return type.parseValue(value) as unknown;
    } catch {
      return undefined;
    }
  };
}

function compileList(itemType: GraphQLInputType): Read | null {
  const read = compileRead(itemType);
  if (!read) return null;
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items = value.map(read);
    return items.includes(undefined) ? undefined : items;
  };
}
