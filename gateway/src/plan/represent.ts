import type { GraphQLSchema } from 'graphql';
import { BareObject, isOfType } from '@voucher-graph/subgraph-kit';
import { merge } from './merge.ts';
import type { Entity, RequiredSelection } from './query-plan.ts';

/** What a subgraph needs to know of an object to answer for it: its type, its key, and what it `@requires`. */
export type Represent = (entity: Readonly<Entity> | null) => Entity | null;

/** Compiles what a fetch requires; null where the object does not have it. */
export function compileRepresent(supergraph: GraphQLSchema, selections: readonly RequiredSelection[]): Represent {
  const parts = selections.map((selection) =>
    selection.kind === 'Field' ? requireField(supergraph, selection) : requireWithin(supergraph, selection),
  );
  return (entity) => {
    if (entity === null) return null;
    const representation = new BareObject();
    return parts.every((part) => part(entity, representation)) ? representation : null;
  };
}

/** Takes its part over; false when it is not there. */
type Part = (entity: Readonly<Entity>, representation: Entity) => boolean;

function requireField(
  supergraph: GraphQLSchema,
  { alias, name, selections }: Extract<RequiredSelection, { readonly kind: 'Field' }>,
): Part {
  const key = alias ?? name;
  const below = selections && compileRepresent(supergraph, selections);
  return (entity, representation) => {
    const value = entity[key];
    if (value === undefined) return false;
    if (!below) representation[key] = value;
    else if (Array.isArray(value)) representation[key] = value.map((each) => below(each as Entity | null));
    else representation[key] = below(value as Entity | null);
    return true;
  };
}

function requireWithin(
  supergraph: GraphQLSchema,
  { typeCondition, selections }: Exclude<RequiredSelection, { readonly kind: 'Field' }>,
): Part {
  if (typeCondition === undefined) return () => true;
  const below = compileRepresent(supergraph, selections);
  return (entity, representation) => {
    const type = entity['__typename'];
    const part = typeof type === 'string' && isOfType(supergraph, type, typeCondition) ? below(entity) : null;
    if (part) merge(representation, part);
    return true;
  };
}
