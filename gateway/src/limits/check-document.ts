import {
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { countRepeats } from './count-repeats.ts';
import type { Limits } from './read-limits.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

/** How much a part of a document asks for, fragments written out. */
type Extent = {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  /** Fields of its uppermost level. */
  readonly fields: number;
  readonly directives: number;
  readonly selections: number;
};

/** What GraphiQL asks to learn the schema is 15 levels deep; it costs no subgraph anything. */
const introspectionDepthAtMost = 20;

/**
 * Checks what a document asks for before it is validated, let alone planned. A fragment is measured once, however often
 * it is spread: one that would be written out to a million fields is counted, never expanded.
 */
export function checkDocument(document: DocumentNode, limits: Limits): Refusal | null {
  const { definitions } = document;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Extent | 'under way'>();
  let circle: string | undefined;
  let misnamed: string | undefined;

  const measure = (set: SelectionSetNode): Extent => set.selections.map(extentOf).reduce(sum, nothing);

  const extentOf = (selection: SelectionNode): Extent => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      const field = selection.name.value;
      if (selection.alias?.value === typeName && field !== typeName) misnamed ??= field;
      const inner = selection.selectionSet ? measure(selection.selectionSet) : nothing;
      const introspects = isIntrospection(field);
      return {
        depth: introspects ? 1 : 1 + inner.depth,
        introspectionDepth: introspects ? 1 + inner.depth : inner.introspectionDepth,
        aliases: inner.aliases + (selection.alias ? 1 : 0),
        fields: 1,
        directives: inner.directives + directives,
        selections: inner.selections + 1,
      };
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? measure(selection.selectionSet) : measureFragment(selection.name.value);
    return { ...inner, directives: inner.directives + directives, selections: inner.selections + 1 };
  };

  const measureFragment = (name: string): Extent => {
    const known = measured.get(name);
    if (known === 'under way') circle ??= name;
    else if (known) return known;
    const fragment = known ? undefined : fragments.get(name);
    if (!fragment) return nothing; // validation names one that does not exist
    measured.set(name, 'under way');
    const extent = measure(fragment.selectionSet);
    measured.set(name, extent);
    return extent;
  };

  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    if (reservesVariable(definition)) return noRepresentations;
    const extent = sum(measure(definition.selectionSet), { ...nothing, directives: directivesAround(definition) });
    if (circle !== undefined)
      return { code: 'CIRCULAR_FRAGMENT', message: `Fragment ${circle} spreads itself: break the circle.` };
    if (misnamed !== undefined) return noTypeName(misnamed);
    const refusal = compare(extent, limits, definition);
    if (refusal) return refusal;
  }
  const repeats = countRepeats(document);
  return repeats > limits.repeatedFields
    ? tooMany('TOO_MANY_REPEATED_FIELDS', repeats, limits.repeatedFields, 'repeated fields with selections')
    : null;
}

const typeName = '__typename';

/** @apollo/gateway reads there of which type an object is, whatever the query put there: it fails, or finds no object. */
function noTypeName(field: string): Refusal {
  return {
    code: 'RESERVED_ALIAS',
    message: `The document calls ${field} ${typeName}, where answers say of which type an object is: choose another alias.`,
  };
}

/** The planner gives subgraphs the entities that it asks for in a variable of this name, beside the client's own. */
function reservesVariable(definition: DefinitionNode): boolean {
  const variables = definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [];
  return variables.some(({ variable }) => variable.name.value === 'representations');
}

const noRepresentations: Refusal = {
  code: 'RESERVED_VARIABLE',
  message: 'The document has a variable $representations, which the gateway needs for itself: choose another name.',
};

/** Whether a field asks about the schema itself. */
export function isIntrospection(fieldName: string): boolean {
  return fieldName === '__schema' || fieldName === '__type';
}

const nothing: Extent = { depth: 0, introspectionDepth: 0, aliases: 0, fields: 0, directives: 0, selections: 0 };

function sum(a: Extent, b: Extent): Extent {
  return {
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    aliases: a.aliases + b.aliases,
    fields: a.fields + b.fields,
    directives: a.directives + b.directives,
    selections: a.selections + b.selections,
  };
}

function directivesAround(definition: DefinitionNode): number {
  const own = definition.directives?.length ?? 0;
  if (definition.kind !== Kind.OPERATION_DEFINITION) return own;
  return (definition.variableDefinitions ?? []).reduce((all, { directives = [] }) => all + directives.length, own);
}

function compare(extent: Extent, limits: Limits, definition: DefinitionNode): Refusal | null {
  const aboutSchema =
    definition.kind === Kind.FRAGMENT_DEFINITION && definition.typeCondition.name.value.startsWith('__');
  const isOperation = definition.kind === Kind.OPERATION_DEFINITION;
  const counts: readonly (readonly [RefusalCode, count: number, most: number, what: string])[] = [
    ['TOO_MANY_SELECTIONS', extent.selections, limits.selections, 'selections, fragments written out'],
    ['TOO_DEEP', extent.depth, aboutSchema ? introspectionDepthAtMost : limits.depth, 'levels of fields'],
    ['TOO_DEEP', extent.introspectionDepth, introspectionDepthAtMost, 'levels of introspection'],
    ['TOO_MANY_ALIASES', extent.aliases, limits.aliases, 'aliases'],
    ['TOO_MANY_ROOT_FIELDS', isOperation ? extent.fields : 0, limits.rootFields, 'root fields'],
    ['TOO_MANY_DIRECTIVES', extent.directives, limits.directives, 'directives'],
  ];
  const broken = counts.find(([, count, most]) => count > most);
  if (!broken) return null;
  const [code, count, most, what] = broken;
  return tooMany(code, count, most, what);
}

function tooMany(code: RefusalCode, count: number, most: number, what: string): Refusal {
  return { code, message: `The document has ${count} ${what}; at most ${most} are answered: ask in several requests.` };
}
