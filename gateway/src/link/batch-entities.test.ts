import { expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { batchEntities } from './batch-entities.ts';
import type { Reference } from './references.ts';
import type { Execute, LinkRequest } from './subgraph-link.ts';

const query =
  'query Q__datasets__1($representations:[_Any!]!,$n:Int){_entities(representations:$representations){...on Item{name}}}';
const item = (id: number): Reference => ({ __typename: 'Item', id: String(id) });
const given = (request: LinkRequest) => request.variables?.['representations'] as readonly Reference[];

/** Asks for items, and answers what came and how many references each request carried. */
async function ask(references: readonly Reference[], execute: Execute = name, text = query) {
  const sizes: number[] = [];
  const answer = await batchEntities((request) => {
    sizes.push(given(request).length);
    return execute(request);
  })({ query: text, variables: { representations: references, n: 1 } });
  return { sizes, ...answer, entities: answer.data?.['_entities'] as any[] };
}

const name: Execute = (request) =>
  Promise.resolve({
    data: { _entities: given(request).map(({ id }) => ({ name: `item ${String(id)}`, more: { a: [1] } })) },
  });

test('equal references are sent once, and answered wherever they are needed', async () => {
  const { sizes, entities } = await ask(Array.from({ length: 3000 }, (_each, i) => item(i % 20)));

  expect(sizes).toEqual([20]);
  expect(entities).toHaveLength(3000);
  expect(entities.every((each, i) => each.name === `item ${i % 20}`)).toBe(true);
});

test('each place has an answer of its own, to its depth: what is merged into one is not seen in another', async () => {
  const { entities } = await ask([item(1), item(1), item(2), item(1)]);
  entities[0].more.a.push(2);
  entities[0].more.b = 1;

  expect(JSON.parse(JSON.stringify(entities[1]))).toEqual({ name: 'item 1', more: { a: [1] } });
  expect(new Set([entities[0], entities[1], entities[3]].flatMap((each) => [each, each.more, each.more.a])).size).toBe(
    9,
  );
});

test('many references are sent in several requests at once, and their answers keep their places', async () => {
  let underWay = 0;
  let most = 0;
  const { sizes, entities } = await ask(
    Array.from({ length: 1201 }, (_each, i) => item(i)),
    async (request) => {
      most = Math.max(most, ++underWay);
      await new Promise((done) => setTimeout(done, request.variables?.['representations'] === undefined ? 0 : 5));
      underWay--;
      return name(request);
    },
  );

  expect(sizes).toEqual([500, 500, 201]);
  expect(most).toBe(3);
  expect(entities.every((each, i) => each.name === `item ${i}`)).toBe(true);
});

test('errors are told at every place, and those of a later request at the right one', async () => {
  const refusing: Execute = (request) =>
    Promise.resolve({
      data: { _entities: given(request).map(() => null) },
      errors: [
        { message: 'no', path: ['_entities', 1, 'name'] },
        { message: 'at all', path: ['_entities'] },
      ],
    });
  const { errors } = await ask([...Array.from({ length: 502 }, (_each, i) => item(i)), item(1), item(1)], refusing);

  expect(errors?.map(({ path }) => path?.join('.'))).toEqual([
    '_entities.1.name',
    '_entities.502.name',
    '_entities.503.name',
    '_entities',
    '_entities.501.name',
    '_entities',
  ]);
});

test('a request of several that fails costs its own entities; when all fail, the whole fails', async () => {
  const references = Array.from({ length: 600 }, (_each, i) => item(i));
  const away = new GraphQLError('away', { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
  const { entities, errors } = await ask(references, (request) =>
    given(request).length === 500 ? Promise.reject(away) : name(request),
  );

  expect(entities.filter((each) => each === null)).toHaveLength(500);
  expect(entities[500].name).toBe('item 500');
  expect(errors).toEqual([{ message: 'away', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  await expect(ask(references, () => Promise.reject(away))).rejects.toBe(away);
});

test('a client’s own variable of that name is left as it is', async () => {
  const text = 'query Q($representations:[ID!]){a(b:"($representations:[_Any!]!")}';

  expect((await ask([item(1), item(1)], name, text)).sizes).toEqual([2]);
});
