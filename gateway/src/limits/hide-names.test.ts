import { expect, test } from '@jest/globals';
import { buildSchema, getVariableValues, Kind, parse, validate, type OperationDefinitionNode } from 'graphql';
import { hideNames } from './hide-names.ts';

const schema = buildSchema(`
  type Query { shops(secretFilter: ShopFilter!): Int, shop: Int }
  input ShopFilter { secretName: String! }
`);

const messages = (text: string, variables = {}): readonly string[] => {
  const document = parse(text);
  const [operation] = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const invalid = validate(schema, document);
  const errors = getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors ?? [];
  return [...invalid, ...errors].map((error) => hideNames(error.toJSON()).message);
};

test.each([
  ['a field that is nearly right', '{ shopp }', {}, 'Cannot query field "shopp" on type "Query".'],
  [
    'an argument that is missing',
    '{ shops }',
    {},
    'Field "shops" lacks an argument that it requires: see /schema.graphql.',
  ],
  ['an argument that is nearly right', '{ shop(secret: 1) }', {}, 'Unknown argument "secret" on field "Query.shop".'],
  [
    'a field of an input that is missing',
    '{ shops(secretFilter: {}) }',
    {},
    'A field that it requires is missing: see /schema.graphql.',
  ],
  [
    'a field of a variable that is missing',
    'query ($f: ShopFilter!) { shops(secretFilter: $f) }',
    { f: {} },
    'Variable "$f" got invalid value {}; A field that it requires is missing: see /schema.graphql.',
  ],
  [
    'a field of a variable that is nearly right',
    'query ($f: ShopFilter!) { shops(secretFilter: $f) }',
    { f: { secretName: 'x', secretNam: 'y' } },
    'Variable "$f" got invalid value { secretName: "x", secretNam: "y" }; Field "secretNam" is not defined by type "ShopFilter".',
  ],
])('%s tells no name', (_what, text, variables, message) => {
  expect(messages(text, variables)).toEqual([message]);
});
