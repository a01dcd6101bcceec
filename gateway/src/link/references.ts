import type { LinkRequest } from './subgraph-link.ts';

/** What a subgraph is asked to resolve: the type of an entity, and its key. */
export type Reference = Readonly<Record<string, unknown>>;

/** How the planner asks for entities. No client can: its schema has no `_Any`. */
const asksForEntities = /^\s*query\s*\w*\s*\(\s*\$representations\s*:\s*\[_Any!\]!/;

/** The references that a request asks to resolve; none where it asks for something else. */
export function referencesOf({ query, variables }: LinkRequest): readonly Reference[] {
  const given = variables?.['representations'];
  return Array.isArray(given) && asksForEntities.test(query) ? (given as readonly Reference[]) : [];
}
