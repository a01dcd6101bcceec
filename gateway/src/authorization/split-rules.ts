import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
} from 'graphql';
import { readRule, StartupFault, type DirectiveNames, type Rule } from '@voucher-graph/subgraph-kit';

/** Who may ask for what: rules by coordinate, `Type` or `Type.field`. */
export type Rules = ReadonlyMap<string, Rule>;

/** The specifications that we enforce ourselves. */
const enforced = ['authenticated', 'requiresScopes', 'policy'] as const;

/**
 * Takes the authorization directives out of a supergraph, since @apollo/gateway refuses to load it with them.
 * @returns the supergraph without them, and the rules that they state
 * @throws StartupFault when it demands security by a specification that nobody here enforces
 */
export function splitRules(supergraphSdl: string): { readonly supergraphSdl: string; readonly rules: Rules } {
  const document = parse(supergraphSdl, { noLocation: true });
  const names = namesOf(document);
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

/** What the supergraph's own links call the directives. A link for security that is none of them is refused. */
function namesOf(document: DocumentNode): DirectiveNames {
  const names: Partial<Record<(typeof enforced)[number], string>> = {};
  for (const link of linksOf(document)) {
    const { url = '', as, purpose } = argumentsOf(link);
    const spec = enforced.find((name) => new URL(url, 'https://invalid').pathname.startsWith(`/${name}/`));
    if (spec) names[spec] = as ?? spec;
    else if (purpose === 'SECURITY' && !/\/(inaccessible)\/v/.test(url))
      throw new StartupFault(`The supergraph demands ${url}, which this gateway cannot enforce: take it out.`);
  }
  return names;
}

function withoutDirectives(document: DocumentNode, names: DirectiveNames): DocumentNode {
  const ours = Object.values(names);
  const isOurs = (name: string) => ours.some((our) => name === our || name.startsWith(`${our}__`));
  return visit(document, {
    Directive: (node) =>
      isOurs(node.name.value) || (node.name.value === 'link' && isEnforcedLink(node)) ? null : undefined,
    DirectiveDefinition: (node) => (isOurs(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (isOurs(node.name.value) ? null : undefined),
  });
}

function isEnforcedLink(node: DirectiveNode): boolean {
  const { url = '' } = argumentsOf(node);
  return enforced.some((name) => new URL(url, 'https://invalid').pathname.startsWith(`/${name}/`));
}

function linksOf(document: DocumentNode): readonly DirectiveNode[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
      ? (node.directives ?? []).filter(({ name }) => name.value === 'link')
      : [],
  );
}

function argumentsOf(link: DirectiveNode): { readonly url?: string; readonly as?: string; readonly purpose?: string } {
  const values = new Map(
    link.arguments?.map(({ name, value }) => [name.value, 'value' in value ? String(value.value) : '']),
  );
  const [url, as, purpose] = [values.get('url'), values.get('as'), values.get('for')];
  return { ...(url && { url }), ...(as && { as }), ...(purpose && { purpose }) };
}
