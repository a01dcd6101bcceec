import {
  GraphQLError,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type Selected } from '@voucher-graph/subgraph-kit';
import { isObject } from './merge.ts';
import type { Entity } from './query-plan.ts';
import { leafCheck } from './leaf-check.ts';

/** What of an answer does not fit the public schema, and where. */
export type Faults = { readonly path: (string | number)[]; readonly found: GraphQLError[] };

/** Answers a value as a client asked for it: null where it does not fit, and `unfit` where null does not either. */
export type Shape = (value: unknown, faults: Faults) => unknown;

export const unfit = Symbol('unfit');

/** Compiles the public shape of objects: only what was asked, in the order asked. */
export function compileShape(
  selected: Selected,
  declared: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): Shape {
  const byType = new Map<unknown, readonly Field[] | undefined>();
  const fieldsOf = (name: string): readonly Field[] | undefined => {
    const type = selected.schema.getType(name);
    return isCompositeType(type) ? compileFields(selected, type, declared, sets) : undefined;
  };
  return (value, faults) => {
    if (!isObject(value)) return null;
    const name = typeof value['__typename'] === 'string' ? value['__typename'] : declared.name;
    let fields = byType.get(name);
    if (!fields) byType.set(name, (fields = fieldsOf(name)));
    if (fields) return shapeFields(fields, value, faults);
    note(faults, `Invalid __typename found for object at ${place(faults, declared.name)}.`);
    return null;
  };
}

type Field = { readonly key: string; readonly shape: (entity: Readonly<Entity>, faults: Faults) => unknown };

function shapeFields(fields: readonly Field[], entity: Readonly<Entity>, faults: Faults): unknown {
  const shaped: Entity = {};
  for (const { key, shape } of fields) {
    const value = shape(entity, faults);
    if (value === unfit) return null;
    shaped[key] = value;
  }
  return shaped;
}

/** Who knows an `@interfaceObject` only may have called an object by the interface's name: then `declared` has the field. */
function compileFields(
  selected: Selected,
  type: GraphQLCompositeType,
  declared: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): readonly Field[] {
  return [...collectFields(selected, type.name, sets)].map(([key, nodes]) => ({
    key,
    shape:
      nodes[0].name.value === '__typename'
        ? typeName(selected, type, key)
        : compileField(selected, [type, declared], key, nodes),
  }));
}

/** A type that clients do not see is answered as the one that they do. */
function typeName({ schema }: Selected, type: GraphQLCompositeType, key: string): Field['shape'] {
  return (entity) => {
    const given = entity[key] ?? entity['__typename'];
    const named = (typeof given === 'string' ? schema.getType(given) : undefined) ?? type;
    return isObjectType(named) ? named.name : unfit;
  };
}

function compileField(
  selected: Selected,
  types: readonly [GraphQLCompositeType, GraphQLCompositeType],
  key: string,
  nodes: readonly [FieldNode, ...FieldNode[]],
): Field['shape'] {
  const name = nodes[0].name.value;
  const [field] = types.flatMap((each) => (isUnionType(each) ? [] : (each.getFields()[name] ?? [])));
  if (!field) throw new Error(`${types[0].name} has no field ${name}.`);
  const shape = compileType(
    selected,
    types[0].name,
    field.type,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  );
  return (entity, faults) => {
    faults.path.push(key);
    const shaped = shape(entity[key], faults);
    faults.path.pop();
    return shaped;
  };
}

function compileType(
  selected: Selected,
  parent: string,
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
): Shape {
  const nullable = getNullableType(type);
  const shape = isListType(nullable)
    ? shapeList(compileType(selected, parent, nullable.ofType, sets))
    : isLeafType(nullable)
      ? shapeLeaf(leafCheck(nullable), nullable.name, parent)
      : compileShape(selected, nullable, sets);
  if (!isNonNullType(type)) return shape;
  return (value, faults) => {
    const before = faults.found.length;
    const shaped = shape(value, faults);
    if (shaped !== null) return shaped;
    if (faults.found.length === before)
      note(faults, `Cannot return null for non-nullable ${place(faults, parent, String(nullable))}.`);
    return unfit;
  };
}

function shapeList(shape: Shape): Shape {
  return (value, faults) => {
    if (!Array.isArray(value)) return null;
    const shaped = value.map((each: unknown, i) => {
      faults.path.push(i);
      const item = shape(each, faults);
      faults.path.pop();
      return item;
    });
    return shaped.includes(unfit) ? null : shaped;
  };
}

function shapeLeaf(fits: (value: unknown) => boolean, type: string, parent: string): Shape {
  return (value, faults) => {
    if (value === null || value === undefined) return null;
    if (fits(value)) return value;
    note(faults, `Invalid value found for ${place(faults, parent, type)}.`);
    return null;
  };
}

function note({ path, found }: Faults, message: string): void {
  found.push(new GraphQLError(message, { path: [...path], extensions: { code: 'INVALID_GRAPHQL' } }));
}

function place({ path }: Faults, parent: string, type = parent): string {
  const last = path.at(-1);
  return typeof last === 'number'
    ? `array element of type ${type} at index ${last}`
    : `field ${parent}.${String(last)}`;
}
