import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import { empty, openCompute, type OpenCompute } from './testing/open-compute.ts';

let compute: OpenCompute;
beforeAll(async () => {
  compute = await openCompute(await createTestDatabase(empty));
});
afterAll(async () => {
  await compute.close();
});

test('entities and migrations agree', async () => {
  const { upQueries } = await compute.database.orm.driver.createSchemaBuilder().log();

  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('a graph without rows answers empty lists and nulls', async () => {
  const id = '01938e00-0000-7000-8000-000000000000';

  const answer = await compute.ask(
    `query ($id: ID!) {
      computeProvider(id: $id) { id }
      offer(id: $id) { id }
      rental(id: $id) { id }
      gpuModel(code: "none") { id }
      computeProviders { totalCount edges { cursor } pageInfo { hasNextPage endCursor } }
      offers { totalCount }
      rentals { totalCount }
      gpuModels { totalCount }
    }`,
    { id },
  );

  expect(answer).toEqual({
    computeProvider: null,
    offer: null,
    rental: null,
    gpuModel: null,
    computeProviders: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
    offers: { totalCount: 0 },
    rentals: { totalCount: 0 },
    gpuModels: { totalCount: 0 },
  });
});

test('a malformed id is the caller’s fault', async () => {
  const fault = await compute.askForFault('{ rental(id: "42") { id } }');

  expect(fault).toEqual({ code: 'BAD_USER_INPUT', message: expect.stringContaining('"42"') });
});
