import {
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { BareObject } from '@voucher-graph/subgraph-kit';
import { leafCheck } from './leaf.ts';
import { isRecord } from './parse-answer.ts';

/** What was wrong in an answer, and where. */
export type Misfits = {
  /** Where we are: fields and indexes. */
  readonly path: (string | number)[];
  /** Where something did not fit, the first few. */
  readonly found: (readonly (string | number)[])[];
  count: number;
};

/** Answers the part of a value that was asked for, with null where it does not fit; `unfit` where null does not either. */
export type Project = (value: unknown, misfits: Misfits) => unknown;

export const unfit = Symbol('unfit');

export type Selected = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
};

/** Selections on one type, and whether what they select may be left out although the object is there. */
export type Asked = { readonly set: SelectionSetNode; readonly isOptional: boolean };

/** More would tell nobody more. */
const foundAtMost = 10;

export function note(misfits: Misfits): null {
  misfits.count++;
  if (misfits.found.length < foundAtMost) misfits.found.push([...misfits.path]);
  return null;
}

/**
 * Compiles selections on one type. Of each object only what was selected is copied, under its response key, and only if it
 * fits the subgraph's own schema, as graphql-js would have completed it: what else an answer holds is never looked at.
 */
export function projectObject(
  selected: Selected,
  declared: GraphQLCompositeType,
  selections: readonly Asked[],
): Project {
  const byType = new Map<GraphQLObjectType, readonly Field[]>();
  return (value, misfits) => {
    if (value === null) return null;
    const type = isRecord(value) ? typeOf(value, declared, selected.schema) : undefined;
    if (!type) return note(misfits);
    let fields = byType.get(type);
    if (!fields) byType.set(type, (fields = fieldsOf(selected, type, selections)));
    return projectFields(value as Readonly<Record<string, unknown>>, fields, misfits);
  };
}

function projectFields(value: Readonly<Record<string, unknown>>, fields: readonly Field[], misfits: Misfits): unknown {
  // Without a prototype, whatever a client called its fields is a field.
  const projected = new BareObject();
  for (const { key, isOptional, project } of fields) {
    const isThere = Object.hasOwn(value, key);
    if (!isThere && isOptional) continue;
    misfits.path.push(key);
    const fitting = project(isThere ? value[key] : undefined, misfits);
    misfits.path.pop();
    if (fitting === unfit) return null;
    projected[key] = fitting;
  }
  return projected;
}

type Field = {
  readonly key: string;
  /** Whether it may be left out, by @skip or @include. */
  readonly isOptional: boolean;
  readonly project: Project;
};

/** The concrete type of an object, if it is one that may stand here. */
function typeOf(
  value: Readonly<Record<string, unknown>>,
  declared: GraphQLCompositeType,
  schema: GraphQLSchema,
): GraphQLObjectType | undefined {
  const name = Object.hasOwn(value, '__typename') ? value['__typename'] : undefined;
  if (isObjectType(declared)) return name === undefined || name === declared.name ? declared : undefined;
  const type = typeof name === 'string' ? schema.getType(name) : undefined;
  return isObjectType(type) && schema.isSubType(declared, type) ? type : undefined;
}

function fieldsOf(selected: Selected, type: GraphQLObjectType, selections: readonly Asked[]): readonly Field[] {
  return [...collect(selected, type, selections)].map(([key, nodes]) => {
    const [{ node }] = nodes;
    const isOptional = nodes.every((each) => each.isOptional);
    if (node.name.value === '__typename') return { key, isOptional, project: () => type.name };
    const field = type.getFields()[node.name.value];
    if (!field) throw new Error(`${type.name} has no field ${node.name.value}: the gateway planned what is not there.`);
    // Where an object is asked for more than once, one of them may be skipped, with what it alone asks of the object.
    const below = nodes.flatMap((each): Asked[] =>
      each.node.selectionSet ? [{ set: each.node.selectionSet, isOptional: nodes.length > 1 && each.isOptional }] : [],
    );
    return { key, isOptional, project: projectType(selected, field.type, below) };
  });
}

type Collected = readonly [Occurrence, ...Occurrence[]];
type Occurrence = { readonly node: FieldNode; readonly isOptional: boolean };

/** The field nodes that are selected on a type, by response key. */
export function collect(
  { schema, fragments }: Selected,
  type: GraphQLObjectType,
  selections: readonly Asked[],
): ReadonlyMap<string, Collected> {
  const byKey = new Map<string, Collected>();
  const visit = (set: SelectionSetNode, isOptionalAbove: boolean): void => {
    for (const node of set.selections) {
      const isOptional = isOptionalAbove || isConditional(node.directives);
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        byKey.set(key, [...(byKey.get(key) ?? []), { node, isOptional }] as unknown as Collected);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (fragment && isWithin(schema, type, fragment.typeCondition?.name.value))
        visit(fragment.selectionSet, isOptional);
    }
  };
  for (const { set, isOptional } of selections) visit(set, isOptional);
  return byKey;
}

function isWithin(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wider = schema.getType(condition);
  return isAbstractType(wider) && schema.isSubType(wider, type);
}

function isConditional(directives: FieldNode['directives']): boolean {
  return directives?.some(({ name }) => name.value === 'skip' || name.value === 'include') ?? false;
}

function projectType(selected: Selected, type: GraphQLOutputType, below: readonly Asked[]): Project {
  const project = projectNullable(selected, getNullableType(type), below);
  if (!isNonNullType(type)) return project;
  return (value, misfits) => {
    const before = misfits.count;
    const fitting = project(value, misfits);
    if (fitting !== null) return fitting;
    if (misfits.count === before) note(misfits);
    return unfit;
  };
}

function projectNullable(
  selected: Selected,
  type: ReturnType<typeof getNullableType<GraphQLOutputType>>,
  below: readonly Asked[],
): Project {
  if (isListType(type)) return projectList(projectType(selected, type.ofType, below));
  return isLeafType(type) ? projectLeaf(type) : projectObject(selected, type, below);
}

function projectList(project: Project): Project {
  return (value, misfits) => {
    if (value === null) return null;
    if (!Array.isArray(value)) return note(misfits);
    const projected: unknown[] = [];
    let isUnfit = false;
    for (let i = 0; i < value.length; i++) {
      misfits.path.push(i);
      const fitting = project(value[i], misfits);
      misfits.path.pop();
      isUnfit ||= fitting === unfit;
      projected.push(fitting);
    }
    return isUnfit ? null : projected;
  };
}

function projectLeaf(type: GraphQLLeafType): Project {
  const holds = leafCheck(type);
  const isId = type.name === 'ID';
  return (value, misfits) => {
    if (value === null) return null;
    if (value === undefined || !holds(value)) return note(misfits);
    return isId && typeof value === 'number' ? String(value) : value;
  };
}
