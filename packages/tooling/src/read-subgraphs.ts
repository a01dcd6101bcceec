import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type DocumentNode } from 'graphql';

/** A subgraph as composers take it. */
export type SubgraphSource = { readonly name: string; readonly url: string; readonly typeDefs: DocumentNode };

/** Reads the SDL of our subgraphs from their folders, so that nothing has to run. */
export function readSubgraphs(): readonly SubgraphSource[] {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const shared = readFileSync(`${root}packages/subgraph-kit/shared.graphql`, 'utf8');
  return readdirSync(`${root}subgraphs`).map((name) => ({
    name,
    url: `http://${name}.invalid/graphql`,
    typeDefs: parse(`${readFileSync(`${root}subgraphs/${name}/schema.graphql`, 'utf8')}\n${shared}`),
  }));
}
