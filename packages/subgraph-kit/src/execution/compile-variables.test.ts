import { expect, test } from '@jest/globals';
import { buildSchema, getVariableValues, Kind, parse, type VariableDefinitionNode } from 'graphql';
import { compileVariables } from './compile-variables.ts';

// What is compiled reads as graphql-js does: the same values, or the same errors in the same words.

const schema = buildSchema(`
  type Query { any: Int }
  enum Color { RED GREEN }
  input Filter { text: String = "all", first: Int! }
`);
const values = [
  [null, 'text', '', 1, 1.5, true, undefined, {}, [], 'RED', 'BLUE', '1'],
  [['a', 1], ['a', null], [null], ['a', ['b']], [[1], [null, 2]], [[1], null], [[1], ['x']], [3_000_000_000]],
  [{ first: 1 }, { first: null }, { text: 'a' }, { first: 1, other: 2 }, [{ first: 1 }], [{ first: 'x' }, null]],
].flat();

function definitionsOf(declared: string): readonly VariableDefinitionNode[] {
  const [operation] = parse(`query (${declared}) { any }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(declared);
  return operation.variableDefinitions ?? [];
}

test.each([
  '$given: String',
  '$given: String = "default"',
  '$given: String!',
  '$given: Int! = 7',
  '$given: [ID!]',
  '$given: [ID!]! = ["a", "b"]',
  '$given: [[Int]!]',
  '$given: Color',
  '$given: Filter',
  '$given: [Filter!]',
  '$given: String, $more: Int!',
])('%s: whatever is given is read as graphql-js reads it', (declared) => {
  const definitions = definitionsOf(declared);
  const read = compileVariables(schema, definitions, 5);
  expect(definitions).not.toEqual([]);
  for (const variables of [{}, { other: 1 }, ...values.map((given) => ({ given, other: 1 }))])
    expect(read(variables)).toEqual(getVariableValues(schema, definitions, variables, { maxErrors: 5 }));
});
