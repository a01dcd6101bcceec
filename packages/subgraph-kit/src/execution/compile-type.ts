import {
  defaultTypeResolver,
  getNullableType,
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { FieldInfo } from './field-info.ts';
import { nameOf, type SelectedField } from './field.ts';
import { isLate, Parts, type Complete } from './parts.ts';
import type { Run } from './run.ts';

/** Compiles how objects of a type are completed. */
type CompileObject = (type: GraphQLObjectType) => Complete;

/** Compiles how values of a type are completed, where a field is selected. */
export function compileType(field: SelectedField, type: GraphQLOutputType, compileObject: CompileObject): Complete {
  const nullable = getNullableType(type);
  const complete = isListType(nullable)
    ? completeList(field, nullable.ofType, compileObject)
    : isLeafType(nullable)
      ? completeLeaf(nullable)
      : isAbstractType(nullable)
        ? completeAbstract(field, nullable, compileObject)
        : compileObject(nullable);
  const isNonNull = isNonNullType(type);
  return (value, run, above, key) => {
    if (value instanceof Error) throw value;
    const completed = value === null || value === undefined ? null : complete(value, run, above, key);
    if (isNonNull && completed === null) throw new Error(`Cannot return null for non-nullable field ${nameOf(field)}.`);
    return completed;
  };
}

function completeLeaf(type: GraphQLLeafType): Complete {
  return (value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized !== null && serialized !== undefined) return serialized;
    throw new Error(`Expected \`${type.name}.serialize\` to return a value, returned: ${String(serialized)}`);
  };
}

function completeList(field: SelectedField, itemType: GraphQLOutputType, compileObject: CompileObject): Complete {
  const item = {
    nodes: field.nodes,
    isNonNull: isNonNullType(itemType),
    complete: compileType(field, itemType, compileObject),
  };
  return (value, run, above, key) => {
    if (!isIterable(value))
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${nameOf(field)}".`);
    const items: unknown[] = [];
    const parts = new Parts(items, run, { prev: above, key, typename: undefined });
    for (const each of value) items.push(parts.complete(items.length, each, item));
    return parts.end();
  };
}

function completeAbstract(field: SelectedField, type: GraphQLAbstractType, compileObject: CompileObject): Complete {
  const byType = new Map<GraphQLObjectType, Complete>();
  const resolveType = type.resolveType ?? defaultTypeResolver;
  return (value, run, above, key) => {
    const completeAs = (name: unknown): unknown => {
      const runtimeType = concreteType(name, type, field, run);
      let complete = byType.get(runtimeType);
      if (!complete) byType.set(runtimeType, (complete = compileObject(runtimeType)));
      return complete(value, run, above, key);
    };
    const name = resolveType(value, run.context, new FieldInfo(field, run, above), type);
    return isLate(name) ? Promise.resolve(name as Promise<unknown>).then(completeAs) : completeAs(name);
  };
}

function concreteType(
  name: unknown,
  type: GraphQLAbstractType,
  field: SelectedField,
  { schema }: Run,
): GraphQLObjectType {
  const named = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(named) && schema.isSubType(type, named)) return named;
  throw new GraphQLError(`"${type.name}" was resolved to "${String(name)}" for field "${nameOf(field)}": it is none.`, {
    nodes: field.nodes,
  });
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
