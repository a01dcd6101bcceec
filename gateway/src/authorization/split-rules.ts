import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
} from 'graphql';
import {
  directiveNames,
  readLinks,
  readRule,
  StartupFault,
  type DirectiveNames,
  type Rule,
} from '@voucher-graph/subgraph-kit';

/** Who may ask for what: rules by coordinate, `Type` or `Type.field`. */
export type Rules = ReadonlyMap<string, Rule>;

/**
 * Takes the authorization directives out of a supergraph, since @apollo/gateway refuses to load it with them.
 * @returns the supergraph without them, and the rules that they state
 * @throws StartupFault when it demands security by a specification that nobody here enforces
 */
export function splitRules(supergraphSdl: string): { readonly supergraphSdl: string; readonly rules: Rules } {
  const document = parse(supergraphSdl, { noLocation: true });
  refuseUnknownSecurity(document);
  const names = directiveNames(document);
  const rules = new Map<string, Rule>();
  const add = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined) => {
    const rule = readRule(directives, names);
    if (rule.length > 0) rules.set(coordinate, [...(rules.get(coordinate) ?? []), ...rule]);
  };
  for (const node of document.definitions) {
    if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) continue;
    add(node.name.value, node.directives);
    const fields = 'fields' in node ? (node.fields ?? []) : [];
    for (const field of fields) add(`${node.name.value}.${field.name.value}`, field.directives);
  }
  return { supergraphSdl: rules.size > 0 ? print(withoutDirectives(document, names)) : supergraphSdl, rules };
}

/** The specifications that security may be demanded by: those enforced here, and what composition has done already. */
const known = ['authenticated', 'requiresScopes', 'policy', 'inaccessible'];

function refuseUnknownSecurity(document: DocumentNode): void {
  for (const { url, spec, for: purpose } of readLinks(document))
    if (purpose === 'SECURITY' && !known.includes(spec))
      throw new StartupFault(`The supergraph demands ${url}, which this gateway cannot enforce: take it out.`);
}

function isLinkOfOurs(node: DirectiveNode): boolean {
  return node.name.value === 'link' && /\/(authenticated|requiresScopes|policy)\/v/.test(print(node));
}

function withoutDirectives(document: DocumentNode, names: DirectiveNames): DocumentNode {
  const ours = Object.values(names);
  const isOurs = (name: string) => ours.some((our) => name === our || name.startsWith(`${our}__`));
  return visit(document, {
    Directive: (node) => (isOurs(node.name.value) || isLinkOfOurs(node) ? null : undefined),
    DirectiveDefinition: (node) => (isOurs(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (isOurs(node.name.value) ? null : undefined),
  });
}
