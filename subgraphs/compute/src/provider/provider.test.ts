import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import { aDataCenter, aGpuModel, anOffer, aProvider, aReading, aRental } from '../testing/builders.ts';
import { empty, openCompute, type OpenCompute } from '../testing/open-compute.ts';

let compute: OpenCompute;
beforeAll(async () => {
  compute = await openCompute(await createTestDatabase(empty));
});
afterAll(async () => {
  await compute.close();
});

const providerUtilization = readFileSync(
  new URL('../../../../packages/platform/operations/provider-utilization.graphql', import.meta.url),
  'utf8',
);

test('a provider with inventory, offers and utilization costs four statements, and its numbers are those of its rows', async () => {
  const provider = await aProvider(compute, { nameEn: null });
  const a100 = await aGpuModel(compute, { code: 'a100', fp16DenseTflops: 312 });
  const dataCenter = await aDataCenter(compute, provider, { gpuModel: a100, count: 8, commissionedOn: '2026-02-20' });
  await aDataCenter(compute, provider, {
    gpuModel: await aGpuModel(compute, { code: 'h20' }),
    count: 2,
    regionCode: '640500',
    commissionedOn: '2026-03-02',
  });
  const offer = await anOffer(compute, dataCenter, { gpuModel: a100, priceFen: 799n });
  const subsidized = await aRental(compute, offer, { shares: [{ amount: 1n }] });
  const own = await aRental(compute, offer);
  // 24 hours of 4 accelerators, half within the three days asked for: from 1 March 04:00 UTC+8 back to 28 February.
  await aReading(compute, subsidized, {
    periodStart: new Date('2026-02-28T04:00:00Z'),
    periodEnd: new Date('2026-03-01T04:00:00Z'),
    gpuSeconds: 4n * 86_400n,
    busySeconds: 2n * 86_400n,
    smActiveSeconds: 86_400n,
  });
  await aReading(compute, own, {
    periodStart: new Date('2026-03-02T00:00:00Z'),
    periodEnd: new Date('2026-03-02T10:00:00Z'),
    gpuSeconds: 36_000n,
    busySeconds: 36_000n,
    smActiveSeconds: 0n,
  });
  // Corrected by an hour, and a reading that lies outside.
  await aReading(compute, own, {
    periodStart: new Date('2026-03-02T00:00:00Z'),
    periodEnd: new Date('2026-03-02T10:00:00Z'),
    gpuSeconds: -3600n,
    busySeconds: -3600n,
    smActiveSeconds: 0n,
    correctsId: (
      await aReading(compute, own, {
        periodStart: new Date('2026-03-05T00:00:00Z'),
        periodEnd: new Date('2026-03-05T01:00:00Z'),
      })
    ).id,
  });
  compute.statements.length = 0;

  const answer = await compute.ask(providerUtilization, { id: provider.id, from: '2026-03-01', to: '2026-03-03' });

  // Capacity: 8 accelerators for 3 days and 2 for 2 days, 672 hours. Of the first reading half a day is asked for: 48 hours.
  expect(compute.statements).toHaveLength(4);
  expect(answer).toMatchObject({
    computeProvider: {
      id: provider.id,
      creditCode: provider.creditCode,
      dataCenters: [
        { id: dataCenter.id, region: { code: '310115' }, devices: [{ gpuModel: { code: 'a100' }, count: 8 }] },
        { region: { code: '640500', name: '中卫市' }, devices: [{ gpuModel: { code: 'h20' }, count: 2 }] },
      ],
      utilization: {
        capacityGpuHours: '672.00',
        allocatedGpuHours: '57.00',
        allocationRate: 0.084821,
        busyRate: 0.049107,
        smActiveRate: 0.017857,
        subsidizedGpuHours: '48.00',
      },
      offers: {
        edges: [
          { node: { id: offer.id, pricePerGpuHour: { amount: '7.99' }, gpuModel: { code: 'a100' }, available: 16 } },
        ],
      },
    },
  });
});

test('where there is no capacity, rates are null rather than zero', async () => {
  const provider = await aProvider(compute);

  const answer = await compute.ask(providerUtilization, { id: provider.id, from: '2026-03-01', to: '2026-03-03' });

  expect(answer).toMatchObject({
    computeProvider: {
      utilization: { capacityGpuHours: '0.00', allocationRate: null, busyRate: null, smActiveRate: null },
    },
  });
});

test('utilization of days in the wrong order is refused in one clear line', async () => {
  const provider = await aProvider(compute);

  const fault = await compute.askForFault(providerUtilization, {
    id: provider.id,
    from: '2026-03-03',
    to: '2026-03-01',
  });

  expect(fault).toEqual({
    code: 'BAD_USER_INPUT',
    message: 'from (2026-03-03) is after to (2026-03-01): swap them.',
  });
});

test('providers are found by kind, region and a part of either name, and ordered as a Chinese dictionary does', async () => {
  const ids = [];
  for (const [name, nameEn] of [
    ['张江算力', 'Zhangjiang'],
    ['北斗算力', 'Beidou'],
    ['曹操算力', null],
  ] as const)
    ids.push((await aProvider(compute, { name, nameEn, kind: 'IDC', regionCode: '640500' })).id);
  const found = async (filter: object) => {
    const { computeProviders } = await compute.ask(
      `query ($filter: ComputeProviderFilter) {
        computeProviders(filter: $filter, orderBy: [{ field: NAME }]) { edges { node { name name_en: name(language: EN) } } }
      }`,
      { filter },
    );
    return computeProviders;
  };

  expect(await found({ kind: { eq: 'IDC' }, regionCode: { within: '640000' } })).toEqual({
    edges: [
      { node: { name: '北斗算力', name_en: 'Beidou' } },
      { node: { name: '曹操算力', name_en: '曹操算力' } },
      { node: { name: '张江算力', name_en: 'Zhangjiang' } },
    ],
  });
  expect(await found({ nameContains: 'zhangJ' })).toEqual({
    edges: [{ node: { name: '张江算力', name_en: 'Zhangjiang' } }],
  });
  expect(await found({ nameContains: '%' })).toEqual({ edges: [] });
});
