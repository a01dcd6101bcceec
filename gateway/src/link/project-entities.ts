import { isAbstractType, isObjectType, type GraphQLObjectType } from 'graphql';
import { LinkFault } from './link-fault.ts';
import { isRecord } from './parse-answer.ts';
import {
  collect,
  note,
  projectObject,
  unfit,
  type Asked,
  type Misfits,
  type Project,
  type Selected,
} from './projection.ts';
import type { Reference } from './references.ts';
import { keyFields } from './subgraph-schema.ts';

export type ProjectEntities = (
  value: unknown,
  references: readonly Reference[],
  misfits: Misfits,
) => readonly unknown[];

/** How an entity repeats its key: under which response key, which field of its reference. */
type Echo = { readonly key: string; readonly name: string };

type Entity = { readonly project: Project; readonly echoes: readonly Echo[] };

/**
 * Compiles `_entities`: one answer for each reference, in their order, each of the type and under the key that was
 * asked. Whoever answers otherwise would put its answer on an object of its own choice, and have others asked for that.
 * @param echoed what was added to the selection only to be compared
 */
export function projectEntities(
  selected: Selected,
  selections: readonly Asked[],
  echoed: (typeName: string) => readonly Echo[],
): ProjectEntities {
  const byType = new Map<GraphQLObjectType, Entity>();
  const entityOf = (type: GraphQLObjectType): Entity => {
    let entity = byType.get(type);
    if (!entity) {
      const echoes = [...echoed(type.name), ...repeated(selected, type, selections)];
      byType.set(type, (entity = { echoes, project: projectObject(selected, type, selections) }));
    }
    return entity;
  };
  return (value, references, misfits) => {
    if (!Array.isArray(value) || value.length !== references.length)
      throw new LinkFault('invalid', `it answered ${references.length} references with another number of entities`);
    return references.map((reference, i) => {
      const entity: unknown = value[i];
      if (entity === null) return null;
      misfits.path.push(i);
      const projected = isRecord(entity) ? projectOne(selected, reference, entity, entityOf, misfits) : note(misfits);
      misfits.path.pop();
      return projected === unfit ? null : projected;
    });
  };
}

function projectOne(
  { schema }: Selected,
  reference: Reference,
  entity: Readonly<Record<string, unknown>>,
  entityOf: (type: GraphQLObjectType) => Entity,
  misfits: Misfits,
): unknown {
  const asked = String(reference['__typename']);
  const answered = Object.hasOwn(entity, '__typename') ? entity['__typename'] : asked;
  const wider = schema.getType(asked);
  const type = typeof answered === 'string' ? schema.getType(answered) : undefined;
  if (!isObjectType(type) || (answered !== asked && !(isAbstractType(wider) && schema.isSubType(wider, type))))
    throw new LinkFault('key-mismatch', 'it answered with an entity of another type');
  const { project, echoes } = entityOf(type);
  for (const { key, name } of echoes)
    if (isComparable(reference[name]) && !isSame(reference[name], entity[key], Object.hasOwn(entity, key)))
      throw new LinkFault('key-mismatch', 'it answered with an entity under another key');
  return project(entity, misfits);
}

/** Key fields in the selection: their answers repeat the reference, whatever their alias. */
function repeated(selected: Selected, type: GraphQLObjectType, selections: readonly Asked[]): readonly Echo[] {
  const keys = keyFields(selected.schema, type.name);
  return [...collect(selected, type, selections)].flatMap(([key, nodes]) => {
    const { name } = nodes[0].node;
    return keys.has(name.value) && !nodes.every(({ isOptional }) => isOptional) ? [{ key, name: name.value }] : [];
  });
}

function isComparable(given: unknown): given is string | number | boolean {
  return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
}

/** An id may be written as a number. */
function isSame(given: string | number | boolean, answered: unknown, isThere: boolean): boolean {
  return isThere && isComparable(answered) && String(given) === String(answered);
}
