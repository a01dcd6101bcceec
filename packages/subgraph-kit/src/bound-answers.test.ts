import { expect, test } from '@jest/globals';
import { buildSchema, graphql, GraphQLObjectType } from 'graphql';
import { boundAnswers } from './bound-answers.ts';

/** A tree of which every node has 40. */
function plant() {
  const schema = buildSchema('type Query { root: Node } type Node { id: ID nodes: [Node!]! later: [Node!]! }');
  const node = schema.getType('Node') as GraphQLObjectType;
  let resolved = 0;
  const resolve = () => {
    resolved++;
    return Array.from({ length: 40 }, () => ({}));
  };
  Object.assign(node.getFields()['nodes'] ?? {}, { resolve });
  Object.assign(node.getFields()['later'] ?? {}, { resolve: () => Promise.resolve(resolve()) });
  boundAnswers(schema);
  const ask = (field: string, levels: number) => {
    const source = `{ root ${`{ ${field} `.repeat(levels)} { id } ${'}'.repeat(levels)} }`;
    return graphql({ schema, source, rootValue: { root: {} }, contextValue: { items: { listed: 0 } } });
  };
  return { ask, resolved: () => resolved };
}

test.each(['nodes', 'later'])('an answer holds no more than it may, whatever it grows by: %s', async (field) => {
  const { ask, resolved } = plant();

  const [some, many] = [await ask(field, 2), await ask(field, 5)];

  expect(some.errors).toBeUndefined();
  expect(many.data).toEqual({ root: null });
  expect(many.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
  expect(resolved()).toBeLessThan(3000);
});

test('each request has its own bound', async () => {
  const { ask } = plant();
  const answers = await Promise.all(Array.from({ length: 40 }, () => ask('nodes', 2)));

  expect(answers.filter(({ errors }) => errors)).toEqual([]);
});
