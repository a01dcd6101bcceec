import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Rule } from '@voucher-graph/subgraph-kit';
import type { Rules } from './split-rules.ts';

/** A field that a rule stands on, and the selections under which it is asked for: any of them may be skipped. */
export type GuardedField = {
  readonly coordinate: string;
  readonly rule: Rule;
  readonly under: readonly SelectionNode[];
};

/**
 * Finds the guarded fields of a valid operation: a rule may stand on the field, on its type, on the type that it
 * answers with, and, where an interface or a union is asked, on any type that may be behind it.
 */
export function guardedFields(
  schema: GraphQLSchema,
  rules: Rules,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly GuardedField[] {
  if (rules.size === 0) return [];
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const found: GuardedField[] = [];
  const root = schema.getRootType(operation.operation);
  if (root) visitSelections(operation.selectionSet, root, []);
  return found;

  function visitSelections(
    { selections }: SelectionSetNode,
    parent: GraphQLNamedType,
    above: readonly SelectionNode[],
  ): void {
    for (const selection of selections) {
      const under = [...above, selection];
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
        const answers = field && getNamedType(field.type);
        add(`${parent.name}.${name}`, ruleOfField(parent, name, answers), under);
        if (selection.selectionSet && answers && isCompositeType(answers))
          visitSelections(selection.selectionSet, answers, under);
      } else {
        const fragment: FragmentDefinitionNode | typeof selection | undefined =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (!fragment) continue;
        const type = fragment.typeCondition ? typeFromAST(schema, fragment.typeCondition) : parent;
        if (!type) continue;
        if (type !== parent) add(type.name, rules.get(type.name) ?? [], under);
        visitSelections(fragment.selectionSet, type, under);
      }
    }
  }

  function ruleOfField(parent: GraphQLNamedType, name: string, answers: GraphQLNamedType | undefined): Rule {
    const behind = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [];
    return [
      ...[parent, ...behind].flatMap((type) => [
        ...(rules.get(type.name) ?? []),
        ...(rules.get(`${type.name}.${name}`) ?? []),
      ]),
      ...((answers && rules.get(answers.name)) ?? []),
    ];
  }

  function add(coordinate: string, rule: Rule, under: readonly SelectionNode[]): void {
    if (rule.length > 0) found.push({ coordinate, rule, under });
  }
}

/** Whether a selection is asked for, with these variables (`@skip`, `@include`); one without a value counts as asked. */
export function isAsked(selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  try {
    return (
      getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false
    );
  } catch {
    return true;
  }
}
