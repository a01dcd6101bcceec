import { isNonNullType, TypeNameMetaFieldDef, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { bareObjects } from '../bare-object.ts';
import { collectFields, type Selected } from './collect-fields.ts';
import { compileArguments } from './compile-arguments.ts';
import { compileType } from './compile-type.ts';
import type { Field, Fields } from './field.ts';
import { FieldInfo } from './field-info.ts';
import { Parts, type Late } from './parts.ts';
import type { Place, Run } from './run.ts';

/** Compiles what is selected on objects of one type. */
export function compileFields(selected: Selected, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Fields {
  const each = [...collectFields(selected, type.name, sets)].map(([key, nodes]): Field => {
    const definition = definitionOf(type, nodes[0].name.value);
    const field = { key, nodes, parentType: type, definition };
    return {
      ...field,
      isNonNull: isNonNullType(definition.type),
      complete: compileType(field, definition.type, (below) => {
        const fields = compileFields(
          selected,
          below,
          nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
        );
        return (value, run, above, key) => executeFields(fields, value, run, { prev: above, key, typename: undefined });
      }),
      readArguments: compileArguments(definition, nodes[0]),
    };
  });
  return { each, Answer: bareObjects() };
}

function definitionOf(type: GraphQLObjectType, name: string): Field['definition'] {
  const definition = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
  if (!definition) throw new Error(`${type.name} has no field ${name}: only valid documents are compiled.`);
  return definition;
}

/**
 * Resolves and completes the fields of an object, all at once.
 * @throws where null may not stand for one that failed, and for the object neither
 */
export function executeFields(
  { each, Answer }: Fields,
  source: unknown,
  run: Run,
  above: Place,
): Record<string, unknown> | Late<Record<string, unknown>> {
  const answer = new Answer();
  const parts = new Parts(answer, run, above);
  try {
    for (const field of each) answer[field.key] = executeField(field, source, run, above, parts);
  } catch (error) {
    if (parts.end() === answer) throw error;
    // Others may fail as well, and are heard.
    return {
      then: (_arrived, failed) =>
        parts.then(
          () => failed(error),
          () => failed(error),
        ),
    };
  }
  return parts.end();
}

function executeField(
  field: Field,
  source: unknown,
  run: Run,
  above: Place,
  parts: Parts<Record<string, unknown>>,
): unknown {
  let value: unknown;
  try {
    value = resolve(field, source, run, above);
  } catch (error) {
    return parts.fail(field.key, error, field);
  }
  return parts.complete(field.key, value, field);
}

/** As graphql-js does: by the field's resolver, or as the property of its name, which may be a function. */
function resolve(field: Field, source: unknown, run: Run, above: Place): unknown {
  const { definition } = field;
  const given = field.readArguments(run.variables);
  if (definition.resolve) return definition.resolve(source, given, run.context, new FieldInfo(field, run, above));
  if ((typeof source !== 'object' && typeof source !== 'function') || source === null) return undefined;
  const object = source as Record<string, unknown>;
  const property = object[definition.name];
  if (typeof property !== 'function') return property;
  return (object as Record<string, (...given: unknown[]) => unknown>)[definition.name]?.(
    given,
    run.context,
    new FieldInfo(field, run, above),
  );
}
