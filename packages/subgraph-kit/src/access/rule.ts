import { Kind, valueFromASTUntyped, type ConstDirectiveNode, type DirectiveNode } from 'graphql';
import { fault } from '../errors.ts';
import type { Scope, Viewer } from '../viewer.ts';

/**
 * What one of the Federation specification's directives asks of a viewer: anyone who is signed in, or all the names of
 * any one set (https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/directives).
 */
export type Requirement =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes' | 'policies'; readonly anyOf: readonly (readonly string[])[] };

/** All requirements hold, or the viewer may not. */
export type Rule = readonly Requirement[];

/** The names under which a schema knows the directives: a `@link` may rename them. */
export type DirectiveNames = {
  readonly authenticated?: string | undefined;
  readonly requiresScopes?: string | undefined;
  readonly policy?: string | undefined;
};

/** The directives' own names, which our SDL uses. */
export const standardNames: DirectiveNames = {
  authenticated: 'authenticated',
  requiresScopes: 'requiresScopes',
  policy: 'policy',
};

/** Reads the rule out of a definition's directives; empty when everybody may. One that cannot be read nobody fulfils. */
export function readRule(
  directives: readonly (DirectiveNode | ConstDirectiveNode)[] | undefined,
  names: DirectiveNames,
): Rule {
  return (directives ?? []).flatMap((directive): Requirement[] => {
    if (directive.name.value === names.authenticated) return [{ kind: 'authenticated' }];
    if (directive.name.value === names.requiresScopes) return [{ kind: 'scopes', anyOf: namesOf(directive, 'scopes') }];
    if (directive.name.value === names.policy) return [{ kind: 'policies', anyOf: namesOf(directive, 'policies') }];
    return [];
  });
}

/**
 * Whether a viewer fulfils a rule. Policies are for routers that evaluate them; here nobody fulfils one.
 * @param concerns narrows a scope to what it is about, such as the viewer's own company; by default to nothing
 */
export function fulfils(rule: Rule, viewer: Viewer, concerns: (scope: Scope) => boolean = () => true): boolean {
  return rule.every((requirement) => {
    if (requirement.kind === 'authenticated') return viewer.subject !== undefined;
    if (requirement.kind === 'policies') return false;
    return requirement.anyOf.some((set) =>
      set.every((scope) => viewer.scopes.some((held) => held === scope && concerns(held))),
    );
  });
}

/** What a viewer is told who does not fulfil a rule. */
export function denial(what: string, rule: Rule, viewer: Viewer): Error {
  const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(
    new Set(
      rule.flatMap((requirement) =>
        requirement.kind === 'authenticated'
          ? ['whoever is signed in']
          : requirement.anyOf.map((set) => set.join(' with ')),
      ),
    ),
  );
  const who = names === '' ? 'nobody' : names;
  return viewer.subject === undefined
    ? fault('UNAUTHENTICATED', `${what} is for ${who}: send a bearer token, or leave it out.`)
    : fault('FORBIDDEN', `${what} is for ${who}, each for their own: leave it out, or ask with another token.`);
}

function namesOf(directive: DirectiveNode | ConstDirectiveNode, argument: string): readonly (readonly string[])[] {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  const sets: unknown = value && value.kind !== Kind.VARIABLE ? valueFromASTUntyped(value) : undefined;
  const isReadable = (set: unknown): set is readonly string[] =>
    Array.isArray(set) && set.length > 0 && set.every((name) => typeof name === 'string');
  return Array.isArray(sets) ? sets.filter(isReadable) : [];
}
