import { Kind, parse, type DirectiveNode, type GraphQLSchema } from 'graphql';
import type { Database, Peers, Subgraph, SubgraphContext, Viewer } from '@voucher-graph/subgraph-kit';

/** A subgraph as the oracle asks it: by the resolvers of its schema, without any document. */
export type Owner = {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** Of each entity that it resolves, the fields of each key. */
  readonly keys: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly createContext: (viewer: Viewer) => SubgraphContext<unknown>;
};

export function createOwner({ name, sdl, schema, createContext }: Subgraph, database: Database, peers: Peers): Owner {
  return { name, schema, keys: readKeys(sdl), createContext: (viewer) => createContext(database, viewer, peers) };
}

/** @throws Error where an SDL says what the oracle does not know how to do */
function readKeys(sdl: string): Owner['keys'] {
  const keys = new Map<string, (readonly string[])[]>();
  for (const node of parse(sdl).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const strange = [node, ...(node.fields ?? [])]
      .flatMap(({ directives = [] }) => directives.map((directive) => directive.name.value))
      .find((directive) => ['requires', 'external', 'provides', 'override', 'interfaceObject'].includes(directive));
    if (strange !== undefined) throw new Error(`${node.name.value} uses @${strange}: teach the oracle what it means.`);
    for (const directive of node.directives ?? []) {
      if (directive.name.value !== 'key' || argumentOf(directive, 'resolvable') === false) continue;
      const fields = String(argumentOf(directive, 'fields'));
      if (fields.includes('{')) throw new Error(`${node.name.value} has a nested key: teach the oracle what it means.`);
      keys.set(node.name.value, [...(keys.get(node.name.value) ?? []), fields.trim().split(/[\s,]+/)]);
    }
  }
  return keys;
}

function argumentOf(directive: DirectiveNode, name: string): string | boolean | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.BOOLEAN ? value.value : undefined;
}
