import { expect, test } from '@jest/globals';
import {
  buildSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  parse,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import { compileArguments } from './compile-arguments.ts';
import { compileVariables } from './compile-variables.ts';

// What is compiled reads as graphql-js does: the same values, or the same errors in the same words.

const schema = buildSchema(`
  type Query {
    field(
      text: String = "none", sure: String!, sureByDefault: Int! = 3, ids: [ID!], lists: [[Int]!], color: Color = RED,
      filter: Filter, filters: [Filter!]
    ): Int
  }
  enum Color { RED GREEN }
  input Filter { text: String = "all", first: Int! }
`);
const field = schema.getQueryType()?.getFields()['field'];
const declared = `$text: String, $more: String = "default", $sure: String!, $first: Int! = 7, $ids: [ID!], $lists: [[Int]!],
  $color: Color, $filter: Filter, $filters: [Filter!], $constructor: Int, $__proto__: Int`;
const values = [
  [null, 'text', '', 1, 1.5, true, undefined, {}, [], 'RED', 'BLUE', '1'],
  [['a', 1], ['a', null], [null], ['a', ['b']], [[1], [null, 2]], [[1], null], [[1], ['x']], [3_000_000_000]],
  [{ first: 1 }, { first: null }, { text: 'a' }, { first: 1, other: 2 }, [{ first: 1 }], [{ first: 'x' }, null]],
].flat();

function operationOf(text: string): { readonly operation: OperationDefinitionNode; readonly node: FieldNode } {
  const [operation] = parse(text, { noLocation: true }).definitions;
  const [node] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  if (operation?.kind !== Kind.OPERATION_DEFINITION || node?.kind !== Kind.FIELD) throw new Error(text);
  return { operation, node };
}

function plain(read: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(read()));
  } catch (error) {
    return String(error);
  }
}

test.each(['text', 'more', 'sure', 'first', 'ids', 'lists', 'color', 'filter', 'filters'])(
  'whatever $%s is given is read as graphql-js reads it',
  (name) => {
    const all = operationOf(`query (${declared}) { field(sure: $sure) }`).operation;
    const own = all.variableDefinitions?.filter(({ variable }) => variable.name.value === name) ?? [];
    const read = compileVariables(schema, own, 5);
    expect(own).toHaveLength(1);
    for (const given of [{}, { other: 1 }, ...values.map((value) => ({ [name]: value, other: 1 }))])
      expect(plain(() => read(given))).toEqual(plain(() => getVariableValues(schema, own, given, { maxErrors: 5 })));
  },
);

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
  const { node } = operationOf(`query (${declared}) { ${text} }`);
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
    expect(plain(() => read(given))).toEqual(plain(() => getArgumentValues(field, node, given)));
});
