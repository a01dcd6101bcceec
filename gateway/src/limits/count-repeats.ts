import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * Counts fields with selections that stand beside others of the same name in the answer, fragments written out.
 * Validation compares each of them with each: a few hundred would keep it busy for longer than any honest document does.
 * Only for documents of which `checkDocument` says that they do not expand to many selections.
 */
export function countRepeats({ definitions }: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const repeatsIn = (sets: readonly SelectionSetNode[]): number => {
    const byKey = new Map<string, Set<FieldNode>>();
    for (const set of sets) gather(set, byKey);
    let repeats = 0;
    for (const fields of byKey.values())
      repeats += fields.size - 1 + repeatsIn([...fields].flatMap(({ selectionSet }) => selectionSet ?? []));
    return repeats;
  };

  const gather = (set: SelectionSetNode, byKey: Map<string, Set<FieldNode>>): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) gather(selection.selectionSet, byKey);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) gather(fragment.selectionSet, byKey);
      } else if (selection.selectionSet) {
        const key = (selection.alias ?? selection.name).value;
        const fields = byKey.get(key);
        if (fields) fields.add(selection);
        else byKey.set(key, new Set([selection]));
      }
    }
  };

  return Math.max(
    0,
    ...definitions.map((definition) => ('selectionSet' in definition ? repeatsIn([definition.selectionSet]) : 0)),
  );
}
