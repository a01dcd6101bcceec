import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import { embedSubgraph } from '@voucher-graph/subgraph-kit';
import { compute as subgraph } from '../subgraph.ts';
import { aDataCenter, aGpuModel, anOffer, anOfferWithAllAround, aProvider } from '../testing/builders.ts';
import { empty, openCompute, type OpenCompute } from '../testing/open-compute.ts';
import { OfferPriceEntity } from './offer-price.entity.ts';

let compute: OpenCompute;
beforeAll(async () => {
  compute = await openCompute(await createTestDatabase(empty));
});
afterAll(async () => {
  await compute.close();
});

test('a page of the catalog costs one statement and one for its count', async () => {
  await anOfferWithAllAround(compute);
  await anOfferWithAllAround(compute);
  const catalogs = readFileSync(
    new URL('../../../../packages/platform/operations/catalogs.graphql', import.meta.url),
    'utf8',
  );
  compute.statements.length = 0;

  const { data, errors } = await embedSubgraph(subgraph, compute.database).execute({
    query: catalogs,
    operationName: 'Offers',
    variables: { first: 1 },
  });

  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    offers: {
      totalCount: 2,
      edges: [{ node: { pricePerGpuHour: { amount: '10.00', currency: 'CNY' } } }],
      pageInfo: { hasNextPage: true },
    },
  });
  expect(compute.statements).toHaveLength(1);
});

test('the price in force is the latest that has begun, and the price book shows them all', async () => {
  const offer = await anOfferWithAllAround(compute);
  await compute.insert(OfferPriceEntity, [
    { offerId: offer.id, validFrom: '2026-01-01', pricePerUnit: 900n, pricePerGpuHour: 900n },
    { offerId: offer.id, validFrom: '2999-01-01', pricePerUnit: 100n, pricePerGpuHour: 100n },
  ]);

  const answer = await compute.ask(
    `query ($id: ID!) {
      offer(id: $id) {
        pricePerGpuHour { amount } validFrom validTo
        priceBook { pricePerUnit { amount } validFrom validTo }
        dataCenter { name(language: EN) provider { id } }
      }
    }`,
    { id: offer.id },
  );

  expect(answer).toEqual({
    offer: {
      pricePerGpuHour: { amount: '9.00' },
      validFrom: '2026-01-01',
      validTo: '2998-12-31',
      priceBook: [
        { pricePerUnit: { amount: '10.00' }, validFrom: '2025-01-01', validTo: '2025-12-31' },
        { pricePerUnit: { amount: '9.00' }, validFrom: '2026-01-01', validTo: '2998-12-31' },
        { pricePerUnit: { amount: '1.00' }, validFrom: '2999-01-01', validTo: null },
      ],
      dataCenter: { name: 'Lingang data center', provider: { id: offer.providerId } },
    },
  });
});

test('offers are found by chip, place, price and what is free, cheapest first where asked', async () => {
  const provider = await aProvider(compute);
  const domestic = await aGpuModel(compute, { chipOrigin: 'DOMESTIC' });
  const imported = await aGpuModel(compute);
  const east = await aDataCenter(compute, provider, { gpuModel: domestic, count: 8 });
  const west = await aDataCenter(compute, provider, { gpuModel: imported, count: 8, regionCode: '640500' });
  const dear = await anOffer(compute, east, { gpuModel: domestic, priceFen: 900n, available: 0 });
  const cheap = await anOffer(compute, west, { gpuModel: imported, priceFen: 600n });
  const found = async (filter: object) => {
    const { offers } = (await compute.ask(
      `query ($filter: OfferFilter) {
        offers(filter: $filter, orderBy: [{ field: PRICE_PER_GPU_HOUR }]) { edges { node { id } } }
      }`,
      { filter: { providerId: { eq: provider.id }, ...filter } },
    )) as { offers: { edges: { node: { id: string } }[] } };
    return offers.edges.map(({ node }) => node.id);
  };

  expect(await found({})).toEqual([cheap.id, dear.id]);
  expect(await found({ chipOrigin: { eq: 'DOMESTIC' } })).toEqual([dear.id]);
  expect(await found({ gpuModelCode: { eq: imported.code } })).toEqual([cheap.id]);
  expect(await found({ regionCode: { within: '640000' } })).toEqual([cheap.id]);
  expect(await found({ regionCode: { within: '310000' } })).toEqual([dear.id]);
  expect(await found({ maxPricePerGpuHour: '6.00' })).toEqual([cheap.id]);
  expect(await found({ maxPricePerGpuHour: '5.99' })).toEqual([]);
  expect(await found({ minAvailable: 1 })).toEqual([cheap.id]);
});

test('an offer cannot stand in another provider’s data center', async () => {
  const offer = await anOfferWithAllAround(compute);
  const other = await aProvider(compute);

  await expect(
    compute.database.query('UPDATE compute.offer SET provider_id = $2 WHERE id = $1', [offer.id, other.id]),
  ).rejects.toThrow('offer_runs_in_a_data_center_of_its_provider');
});
