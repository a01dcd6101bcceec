import fc from 'fast-check';
import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { nodeOf, type Pools } from './pools.ts';
import { randomValue, sometimes } from './random-value.ts';
import type { Choice, Condition, FieldSelection, Selection } from './selection.ts';

/** How many nouns deep a query may go, counting connections and edges. */
const depthAtMost = 9;

/**
 * Random selections of the root: what fast-check shrinks has fewer fields, arguments and conditions, and is a query
 * still. Interfaces and unions are not asked: the schema has none.
 */
export function randomSelections(schema: GraphQLSchema, pools: Pools): fc.Arbitrary<readonly Selection[]> {
  const made = new Map<string, fc.Arbitrary<readonly Selection[]>>();
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  return selectionsOf(query, depthAtMost);

  function selectionsOf(type: GraphQLObjectType, depth: number): fc.Arbitrary<readonly Selection[]> {
    const key = `${type.name} ${depth}`;
    const known = made.get(key);
    if (known) return known;
    const selections = fc.array(selectionOf(type, depth), { minLength: 1, maxLength: depth > 6 ? 3 : 4 });
    made.set(key, selections);
    return selections;
  }

  function selectionOf(type: GraphQLObjectType, depth: number): fc.Arbitrary<Selection> {
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const nouns = depth > 1 ? fields.filter((field) => isObjectType(getNamedType(field.type))) : [];
    const isWay = /(Connection|Edge)$/.test(type.name);
    const options: fc.WeightedArbitrary<Selection>[] = [
      { weight: leaves.length > 0 ? 1 : 2, arbitrary: conditioned({ kind: 'typename' as const }) },
      ...(leaves.length > 0 ? [{ weight: isWay ? 3 : 9, arbitrary: fc.oneof(...leaves.map(leaf)) }] : []),
      ...(nouns.length > 0 ? [{ weight: isWay ? 12 : 10, arbitrary: fc.oneof(...nouns.map(noun)) }] : []),
      ...(depth > 2 ? [{ weight: 3, arbitrary: fragment(type, depth) }] : []),
    ];
    return fc.oneof(...options);

    function leaf(field: GraphQLField<unknown, unknown>): fc.Arbitrary<FieldSelection> {
      return fieldSelection(type, field, fc.constant(undefined));
    }

    function noun(field: GraphQLField<unknown, unknown>): fc.Arbitrary<FieldSelection> {
      return fieldSelection(type, field, selectionsOf(getNamedType(field.type) as GraphQLObjectType, depth - 1));
    }
  }

  function fieldSelection(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    below: fc.Arbitrary<readonly Selection[] | undefined>,
  ): fc.Arbitrary<FieldSelection> {
    return fc.record({
      kind: fc.constant('field' as const),
      parent: fc.constant(parent.name),
      field: fc.constant(field),
      alias: sometimes(fc.constantFrom('a', 'b', '_'), 10),
      condition,
      args: randomArguments(field),
      below,
    });
  }

  function fragment(on: GraphQLObjectType, depth: number): fc.Arbitrary<Selection> {
    return fc.record({
      kind: fc.constant('fragment' as const),
      on: fc.constant(on),
      form: fc.constantFrom(
        'inline' as const,
        'inline without a type' as const,
        'named' as const,
        'named before' as const,
      ),
      condition,
      below: selectionsOf(on, depth - 1),
    });
  }

  function randomArguments(field: GraphQLField<unknown, unknown>): fc.Arbitrary<FieldSelection['args']> {
    const answers = getNamedType(field.type);
    const about = nodeOf(schema, answers.name)?.name ?? answers.name;
    return fc.record(
      Object.fromEntries(
        field.args.map((arg) => {
          const choice: fc.Arbitrary<Choice> = fc.record({
            value: randomValue(arg.type, pools, { name: arg.name, about }),
            via: fc.constantFrom('literal' as const, 'variable' as const, 'inside' as const, 'default' as const),
          });
          return [arg.name, isRequiredArgument(arg) ? choice : sometimes(choice, chanceOf(arg.name))];
        }),
      ),
    );
  }
}

const condition: fc.Arbitrary<Condition | undefined> = sometimes(
  fc.record({
    directive: fc.constantFrom('skip' as const, 'include' as const),
    if: fc.boolean(),
    via: fc.constantFrom('literal' as const, 'variable' as const),
  }),
  8,
);

function conditioned<T extends object>(selection: T): fc.Arbitrary<T & { condition: Condition | undefined }> {
  return condition.map((chosen) => ({ ...selection, condition: chosen }));
}

/** Of a hundred times, how often an argument is given that need not be. */
function chanceOf(name: string): number {
  if (name === 'first') return 97;
  return name === 'after' ? 12 : 40;
}
