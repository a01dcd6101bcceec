import { Kind, print, type DocumentNode, type FieldNode, type GraphQLSchema, type SelectionNode } from 'graphql';
import type { Reference } from './references.ts';
import { keyFields } from './subgraph-schema.ts';

/** Under which response key a key field is asked for again. */
export function echoKey(type: string, name: string): string {
  return `echoed_${type}_${name}`;
}

/** By type, which key fields of its references a partner is asked to repeat. */
export type AskedKeys = ReadonlyMap<string, readonly string[]>;

/** The key fields by which references of each type are recognized. */
export function keysAsked(schema: GraphQLSchema, references: readonly Reference[]): AskedKeys {
  const asked = new Map<string, readonly string[]>();
  for (const reference of references) {
    const type = String(reference['__typename']);
    if (asked.has(type)) continue;
    const keys = keyFields(schema, type);
    asked.set(
      type,
      Object.keys(reference)
        .filter((name) => keys.has(name))
        .sort(),
    );
  }
  return asked;
}

/**
 * The text of a query for `_entities` with the keys asked for again, so that entities in another order, or under other
 * keys, are seen: what the planner sends asks only for what is missing.
 */
export function askForKeys(document: DocumentNode, keys: AskedKeys): string {
  const echoes: readonly SelectionNode[] = [...keys].flatMap(([type, names]) =>
    names.length === 0
      ? []
      : [
          {
            kind: Kind.INLINE_FRAGMENT,
            typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
            selectionSet: { kind: Kind.SELECTION_SET, selections: names.map((name) => echo(type, name)) },
          } as const,
        ],
  );
  return print({
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? { ...definition, selectionSet: withEchoes(definition.selectionSet, echoes) }
        : definition,
    ),
  });
}

function withEchoes<T extends { readonly selections: readonly SelectionNode[] }>(
  set: T,
  echoes: readonly SelectionNode[],
): T {
  return {
    ...set,
    selections: set.selections.map((node) =>
      node.kind === Kind.FIELD && node.name.value === '_entities' && node.selectionSet
        ? { ...node, selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, ...echoes] } }
        : node,
    ),
  };
}

function echo(type: string, name: string): FieldNode {
  const named = (value: string) => ({ kind: Kind.NAME, value }) as const;
  return { kind: Kind.FIELD, alias: named(echoKey(type, name)), name: named(name) };
}
