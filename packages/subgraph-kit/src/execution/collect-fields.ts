import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { BareObject } from '../bare-object.ts';
import { isOfType } from './is-of-type.ts';

/** What a document selects, with its conditions decided. */
export type Selected = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly isAsked: (selection: SelectionNode) => boolean;
};

/** The variables that decide conditions. */
export function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** What variables decide, and a text that is the same for the same. */
export type Decided = { readonly key: string; readonly conditions: Readonly<Record<string, boolean>> };

/** @returns null where one of them is no boolean: null passes as a variable that has a default, and decides nothing */
export function decide(names: readonly string[], variables: Readonly<Record<string, unknown>>): Decided | null {
  let key = '';
  const conditions = new BareObject() as Record<string, boolean>;
  for (const name of names) {
    const value = variables[name];
    if (typeof value !== 'boolean') return null;
    conditions[name] = value;
    key += value ? '1' : '0';
  }
  return { key, conditions };
}

/** A document's selections under the variables of `@skip` and `@include`. */
export function selectedBy(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  conditions: Decided['conditions'],
): Selected {
  return {
    schema,
    fragments: new Map(
      definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
    ),
    isAsked: (selection) =>
      getDirectiveValues(GraphQLSkipDirective, selection, conditions)?.['if'] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, selection, conditions)?.['if'] !== false,
  };
}

/** The fields that are selected on objects of a type, by response key; one may be there several times. */
export function collectFields(
  { schema, fragments, isAsked }: Selected,
  typeName: string,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]> {
  const byKey = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isAsked(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const known = byKey.get(key);
        if (known) known.push(selection);
        else byKey.set(key, [selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value;
      if (fragment && (condition === undefined || isOfType(schema, typeName, condition))) visit(fragment.selectionSet);
    }
  };
  sets.forEach(visit);
  return byKey;
}
