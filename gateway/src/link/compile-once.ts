import type { GraphQLSchema } from 'graphql';
import { createBoundedCache } from '@voucher-graph/subgraph-kit';
import { keysAsked } from './ask-for-keys.ts';
import { compileQuery, type CompiledQuery } from './compile-query.ts';
import type { Trust } from './limits.ts';
import type { Reference } from './references.ts';

/** The gateway sends the same few documents again and again: those of its query plans. */
const charactersAtMost = 2 ** 20;

/** Compiles each document once, and again for each set of keys that a partner is asked to repeat. */
export function compileOnce(
  schema: GraphQLSchema,
  trust: Trust,
): (query: string, references: readonly Reference[]) => CompiledQuery {
  const compiled = createBoundedCache<CompiledQuery>(charactersAtMost);
  return (query, references) => {
    const echoed = trust === 'partner' ? keysAsked(schema, references) : new Map<string, readonly string[]>();
    const id = echoed.size === 0 ? query : `${query}\n${JSON.stringify([...echoed])}`;
    let known = compiled.get(id);
    if (!known) {
      known = compileQuery(schema, query, echoed);
      compiled.set(id, known, id.length);
    }
    return known;
  };
}
