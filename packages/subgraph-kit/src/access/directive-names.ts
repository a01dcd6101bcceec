import { Kind, valueFromASTUntyped, type DirectiveNode, type DocumentNode } from 'graphql';
import type { DirectiveNames } from './rule.ts';

/** The directives that say who may, each also the name of its own specification in a supergraph. */
const directives = ['authenticated', 'requiresScopes', 'policy'] as const;

/** One `@link`: which specification, and under which names (https://specs.apollo.dev/link/v1.0). */
export type Link = {
  readonly url: string;
  /** The specification's name, which stands before its version in the URL. */
  readonly spec: string;
  readonly as?: string;
  readonly for?: string;
  readonly imports: readonly (string | { readonly name: string; readonly as?: string })[];
};

/** All links of a schema. */
export function readLinks(document: DocumentNode): readonly Link[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
      ? (node.directives ?? []).filter(({ name }) => name.value === 'link').map(readLink)
      : [],
  );
}

/**
 * What a schema calls the directives, a subgraph's as well as a supergraph's: a link may rename them, and what it does
 * not import goes by the name of its specification.
 */
export function directiveNames(document: DocumentNode): DirectiveNames {
  const names: Partial<Record<(typeof directives)[number], string>> = {};
  for (const { spec, as = spec, imports } of readLinks(document)) {
    for (const directive of directives) {
      if (spec !== directive && spec !== 'federation') continue;
      const imported = imports
        .map((item) => (typeof item === 'string' ? { name: item } : item))
        .find(({ name }) => name === `@${directive}`);
      const name = imported ? ('as' in imported ? imported.as : imported.name) : undefined;
      names[directive] = name?.replace(/^@/, '') ?? (spec === directive ? as : `${as}__${directive}`);
    }
  }
  return names;
}

function readLink(directive: DirectiveNode): Link {
  const values = Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  ) as { readonly url?: string; readonly as?: string; readonly for?: string; readonly import?: Link['imports'] };
  const { url = '', import: imports = [], ...rest } = values;
  return { url, spec: /([^/]+)\/v\d+\.\d+\/?$/.exec(url)?.[1] ?? url, imports, ...rest };
}
