import type { GraphQLSchema } from 'graphql';
import { isOfType } from '@voucher-graph/subgraph-kit';
import { isObject } from './merge.ts';
import type { Entity, Rewrite } from './query-plan.ts';

const within = '... on ';

/**
 * Compiles what the planner changes in data on their way to a subgraph or from it: the type name of an `@interfaceObject`,
 * which its subgraph knows by the interface's, and names that two types would have put on one field.
 */
export function compileRewrites(
  supergraph: GraphQLSchema,
  rewrites: readonly Rewrite[] = [],
): (value: unknown) => void {
  const each = rewrites.map((rewrite) => compileRewrite(supergraph, rewrite));
  return (value) => {
    for (const rewrite of each) rewrite(value);
  };
}

function compileRewrite(supergraph: GraphQLSchema, rewrite: Rewrite): (value: unknown) => void {
  const last = rewrite.path.at(-1);
  if (last === undefined) return () => undefined;
  return rewrite.path.slice(0, -1).reduceRight(
    (then, step) => goInto(supergraph, step, then),
    eachOf((object) => {
      if (rewrite.kind === 'ValueSetter') object[last] = rewrite.setValueTo;
      else if (object[last]) {
        object[rewrite.renameKeyTo] = object[last];
        object[last] = undefined;
      }
    }),
  );
}

function goInto(supergraph: GraphQLSchema, step: string, then: (value: unknown) => void): (value: unknown) => void {
  if (!step.startsWith(within)) return eachOf((object) => then(object[step]));
  const condition = step.slice(within.length);
  return eachOf((object) => {
    const type = object['__typename'];
    if (typeof type !== 'string' || isOfType(supergraph, type, condition)) then(object);
  });
}

function eachOf(rewrite: (object: Entity) => void): (value: unknown) => void {
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isObject(value)) rewrite(value);
  };
  return visit;
}
