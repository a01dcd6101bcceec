import { expect, test } from '@jest/globals';
import { buildSchema, getArgumentValues, parse, Kind, type FieldNode } from 'graphql';
import { compileArguments } from './compile-arguments.ts';

// What is compiled gives what graphql-js does: the same values, or the same error in the same words.

const field = buildSchema(`
  type Query {
    field(
      text: String = "none", sure: String!, sureByDefault: Int! = 3, ids: [ID!], lists: [[Int]!], color: Color = RED,
      filter: Filter, filters: [Filter!]
    ): Int
  }
  enum Color { RED GREEN }
  input Filter { text: String = "all", first: Int! }
`)
  .getQueryType()
  ?.getFields()['field'];

function nodeOf(text: string): FieldNode {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  const [node] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  if (node?.kind !== Kind.FIELD) throw new Error(text);
  return node;
}

function outcome(read: () => unknown): unknown {
  try {
    return { values: read() };
  } catch (error) {
    return { error: String(error) };
  }
}

test.each([
  'field',
  'field(sure: "x")',
  'field(sure: null)',
  'field(sure: 1)',
  'field(sure: $sure)',
  'field(sure: $sure, text: $text, color: $color)',
  'field(sure: $sure, sureByDefault: $first, ids: $ids)',
  'field(sure: "x", text: null, ids: "one", lists: [[1, null]], color: GREEN)',
  'field(sure: "x", ids: ["a", $text])',
  'field(sure: $text, filter: { first: $first }, filters: [{ first: 1, text: $text }])',
  'field(sure: "x", ids: [$sure, "b", $more], lists: [[$first], [1, $first]])',
  'field(sure: "x", filter: { first: $first, text: $more }, filters: [$filter, { first: $first }])',
  'field(sure: "x", lists: [[1, $constructor], [$__proto__]])',
  'field(sure: "x", filters: { first: $first })',
  'field(sure: "x", filter: { first: 1 }, filters: { first: 2 })',
  'field(sure: "x", filter: { text: "no first" })',
])('%s is given what graphql-js gives it', (text) => {
  if (!field) throw new Error('There is no field.');
  const node = nodeOf(text);
  const read = compileArguments(field, node);
  const variables: readonly Record<string, unknown>[] = [
    {},
    { sure: 'yes' },
    { sure: null, text: null, first: null },
    { sure: undefined, text: undefined },
    { sure: 'yes', more: 'more', first: 2, filter: { text: 'b', first: 3 } },
    { sure: 'yes', more: null, first: null, filter: null },
    { sure: 'yes', text: 'some', first: 1, ids: ['a'], color: 'GREEN', filter: { first: 1 } },
  ];
  for (const given of variables)
    expect(outcome(() => read(given))).toEqual(outcome(() => getArgumentValues(field, node, given)));
});
