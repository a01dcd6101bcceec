import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import { uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import type { Offer } from '../offer/offer.entity.ts';
import { anOfferWithAllAround, aReading, aRental } from '../testing/builders.ts';
import { empty, openCompute, type OpenCompute } from '../testing/open-compute.ts';
import { RentalEntity, type Rental } from './rental.entity.ts';

let compute: OpenCompute;
let offer: Offer;
beforeAll(async () => {
  compute = await openCompute(await createTestDatabase(empty));
  offer = await anOfferWithAllAround(compute);
});
afterAll(async () => {
  await compute.close();
});

/** What the flagship asks of compute, as the gateway sends it. */
const flagshipPart = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Company {
      rentals(first: 20) {
        totalCount
        edges {
          node {
            id status gpuHours cost { amount currency } subsidy { amount currency }
            offer {
              id pricePerGpuHour { amount currency }
              gpuModel { code name fp16DenseTflops }
              provider { id name region { code name } }
            }
            vouchers { id }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const companyAsked = (companyId: string) => ({
  representations: [{ __typename: 'Company', id: companyId }],
});

test('the flagship costs one statement, with the count, for one company as for fifty', async () => {
  const companyIds = Array.from({ length: 50 }, () => uuidv7());
  for (const companyId of companyIds.slice(0, 3))
    await aRental(compute, offer, { companyId, shares: [{ amount: 24_000n }, { amount: 1n }] });
  compute.statements.length = 0;

  const { _entities: entities } = await compute.ask(flagshipPart, {
    representations: companyIds.map((id) => ({ __typename: 'Company', id })),
  });

  expect(compute.statements).toHaveLength(1);
  expect(entities).toHaveLength(50);
  expect(entities).toMatchObject([
    {
      rentals: {
        totalCount: 1,
        edges: [
          {
            node: {
              status: 'ACTIVE',
              cost: { amount: '800.00', currency: 'CNY' },
              subsidy: { amount: '240.01', currency: 'CNY' },
              offer: {
                id: offer.id,
                pricePerGpuHour: { amount: '10.00', currency: 'CNY' },
                provider: { id: offer.providerId, region: { code: '310000', name: '上海市' } },
              },
              vouchers: [{ id: expect.any(String) }, { id: expect.any(String) }],
            },
          },
        ],
      },
    },
    ...companyIds.slice(1).map(() => ({})),
  ]);
});

test('a claim is shown contract, meter and invoices side by side, each from its own source, and none to people', async () => {
  const rental = await aRental(compute, offer, {
    startedAt: new Date('2026-03-01T16:00:00Z'),
    endsAt: new Date('2026-03-02T02:00:00Z'),
  }); // midnight in China
  await aReading(compute, rental);
  await aReading(compute, rental, { gpuSeconds: 1n, busySeconds: 1n, smActiveSeconds: 1n });
  const papers = `query ($rentalId: ID!) { rentalToClaim(rentalId: $rentalId) {
    companyId status contract signedOn pricePerGpuHour { amount } contractPrice { amount } serviceFrom serviceTo
    meteredGpuSeconds meteredGpuHours chipKind domesticChips facilityRegionCode sellerRacks ownFacility invoices { id } } }`;
  const programs: Viewer = { subject: 'subgraph:programs', scopes: ['service'] };

  expect(await compute.ask(papers, { rentalId: rental.id }, programs)).toEqual({
    rentalToClaim: {
      companyId: rental.companyId,
      status: 'ACTIVE',
      contract: rental.id, // no number was told
      signedOn: '2026-03-01',
      pricePerGpuHour: { amount: '10.00' },
      contractPrice: { amount: '800.00' },
      serviceFrom: '2026-03-02',
      serviceTo: null,
      meteredGpuSeconds: '28801',
      meteredGpuHours: '8.00',
      chipKind: 'GPU',
      domesticChips: false,
      facilityRegionCode: '310115',
      sellerRacks: 500,
      ownFacility: false,
      invoices: [],
    },
  });
  expect(await compute.ask(papers, { rentalId: uuidv7() }, programs)).toEqual({ rentalToClaim: null });
  expect(await compute.askForFault(papers, { rentalId: 'none' }, programs)).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await compute.askForFault(papers, { rentalId: rental.id })).toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('only rentals that public money paid a part of are shown, in lists and by id', async () => {
  const companyId = uuidv7();
  const paid = await aRental(compute, offer, { companyId, shares: [{ amount: 100n }] });
  const own = await aRental(compute, offer, { companyId });

  const { _entities: entities, ...byId } = await compute.ask(
    `query ($representations: [_Any!]!, $paid: ID!, $own: ID!) {
      _entities(representations: $representations) {
        ... on Company { rentals { totalCount edges { node { id } } } }
        ... on Rental { id }
      }
      paid: rental(id: $paid) { id company { id } }
      own: rental(id: $own) { id }
    }`,
    {
      representations: [
        { __typename: 'Company', id: companyId },
        { __typename: 'Rental', id: own.id },
      ],
      paid: paid.id,
      own: own.id,
    },
  );

  expect(entities).toEqual([{ rentals: { totalCount: 1, edges: [{ node: { id: paid.id } }] } }, null]);
  expect(byId).toEqual({ paid: { id: paid.id, company: { id: companyId } }, own: null });
});

test('rentals are found by fund, program, status, provider and accelerator model; a condition that is null filters nothing', async () => {
  const companyId = uuidv7();
  const rental = await aRental(compute, offer, { companyId, shares: [{ amount: 100n, fundCode: 'chengdu-compute' }] });
  const other = await anOfferWithAllAround(compute);
  const found = async (filter: object) => {
    const { rentals } = await compute.ask(
      `query ($filter: RentalFilter) { rentals(filter: $filter) { totalCount edges { node { id } } } }`,
      { filter: { companyId: { eq: companyId }, ...filter } },
    );
    return rentals;
  };
  const hit = { totalCount: 1, edges: [{ node: { id: rental.id } }] };
  const miss = { totalCount: 0, edges: [] };

  expect(await found({})).toEqual(hit);
  expect(await found({ fundCode: { eq: null }, status: null })).toEqual(hit);
  expect(await found({ fundCode: { eq: 'chengdu-compute' }, programCode: { in: ['shanghai-compute'] } })).toEqual(hit);
  expect(await found({ status: { in: ['ACTIVE', 'SETTLED'] }, providerId: { eq: offer.providerId } })).toEqual(hit);
  expect(await found({ chipOrigin: { eq: 'IMPORTED' } })).toEqual(hit);
  expect(await found({ fundCode: { eq: 'shanghai-compute-2025' } })).toEqual(miss);
  expect(await found({ status: { eq: 'SETTLED' } })).toEqual(miss);
  expect(await found({ providerId: { eq: other.providerId } })).toEqual(miss);
  expect(await found({ gpuModelCode: { in: [] } })).toEqual(miss);
});

test('a page that is read while rentals come in neither repeats nor skips one', async () => {
  const companyId = uuidv7();
  const before: string[] = [];
  for (let i = 0; i < 4; i++) before.push((await aRental(compute, offer, { companyId, shares: [{ amount: 1n }] })).id);
  const page = async (after: string | null) => {
    const { rentals } = (await compute.ask(
      `query ($company: ID!, $after: String) {
        rentals(first: 2, after: $after, filter: { companyId: { eq: $company } }, orderBy: [{ field: COST, direction: DESC }]) {
          edges { node { id } } pageInfo { endCursor hasNextPage }
        }
      }`,
      { company: companyId, after },
    )) as { rentals: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    return { ids: rentals.edges.map(({ node }) => node.id), ...rentals.pageInfo };
  };

  const first = await page(null);
  // One that stands before the cursor, and one that stands after it.
  await aRental(compute, offer, { companyId, cost: 160_000n, orderedGpuSeconds: 576_000n, shares: [{ amount: 1n }] });
  const cheap = await aRental(compute, offer, {
    companyId,
    cost: 10n,
    orderedGpuSeconds: 36n,
    shares: [{ amount: 1n }],
  });
  const second = await page(first.endCursor);
  const third = await page(second.endCursor);

  expect([...first.ids, ...second.ids].sort()).toEqual([...before].sort());
  expect(third).toMatchObject({ ids: [cheap.id], hasNextPage: false });
});

test('a voucher finds the rentals that it pays a part of', async () => {
  const voucherId = uuidv7();
  const rental = await aRental(compute, offer, { shares: [{ amount: 5n, voucherId }, { amount: 6n }] });

  const { _entities: entities } = await compute.ask(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on Voucher { rentals { totalCount edges { node { id voucherShares { voucher { id } amount { amount } fundCode } } } } }
      }
    }`,
    { representations: [{ __typename: 'Voucher', id: voucherId }] },
  );

  expect(entities).toMatchObject([{ rentals: { totalCount: 1, edges: [{ node: { id: rental.id } }] } }]);
  expect(JSON.stringify(entities)).toContain(
    JSON.stringify({ voucher: { id: voucherId }, amount: { amount: '0.05' }, fundCode: 'shanghai-compute-2025' }),
  );
});

test('a rental’s readings come in pages, its hours cut off at the hundredth', async () => {
  const rental = await aRental(compute, offer, { gpuSeconds: 28_835n, shares: [{ amount: 1n }] });
  await aReading(compute, rental);

  const answer = await compute.ask(
    `query ($id: ID!) {
      rental(id: $id) {
        gpuHours orderedGpuHours pricePerGpuHour { amount } invoices { id }
        usage(first: 1) { totalCount edges { node { gpuHours busyGpuHours smActiveGpuHours source correctsId } } }
      }
    }`,
    { id: rental.id },
    { subject: 'an auditor', scopes: ['auditor'] },
  );

  expect(answer).toEqual({
    rental: {
      gpuHours: '8.00',
      orderedGpuHours: '80.00',
      pricePerGpuHour: { amount: '10.00' },
      invoices: [],
      usage: {
        totalCount: 1,
        edges: [
          {
            node: {
              gpuHours: '8.00',
              busyGpuHours: '4.00',
              smActiveGpuHours: '2.00',
              source: 'urn:meter:test',
              correctsId: null,
            },
          },
        ],
      },
    },
  });
});

test('the database refuses a rental whose sums are wrong', async () => {
  await expect(aRental(compute, offer, { cost: 80_001n })).rejects.toThrow('rental_cost_is_time_times_price');
  await expect(aRental(compute, offer, { shares: [{ amount: 80_001n }] })).rejects.toThrow(
    'rental_subsidy_is_at_most_its_cost',
  );
  await expect(aRental(compute, offer, { shares: [{ amount: 100n }], subsidy: 99n })).rejects.toThrow(
    'has a subsidy of 99 fen, but its vouchers pay 100',
  );
  await expect(aRental(compute, offer, { status: 'QUOTED', contractedAt: null })).rejects.toThrow(
    'rental_steps_are_in_order',
  );
});

test('a subsidy cannot be changed behind its vouchers’ back', async () => {
  const rental = await aRental(compute, offer, { shares: [{ amount: 100n }] });

  await expect(
    compute.database.orm.getRepository(RentalEntity).update({ id: rental.id }, { subsidy: 0n }),
  ).rejects.toThrow('but its vouchers pay 100');
  await expect(
    compute.database.query('DELETE FROM compute.rental_voucher WHERE rental_id = $1', [rental.id]),
  ).rejects.toThrow('but its vouchers pay 0');
  expect(await compute.ask(flagshipPart, companyAsked(rental.companyId))).toMatchObject({
    _entities: [{ rentals: { totalCount: 1 } }],
  });
});

test('hours that hardly work are flagged for who audits, from a hundred on, and for nobody else', async () => {
  const worked = (smActiveSeconds: bigint, gpuSeconds = 360_000n) => ({
    gpuSeconds,
    busySeconds: 18_000n,
    smActiveSeconds,
  });
  const expected = [
    [worked(17_999n), ['IDLE']],
    [worked(18_000n), []],
    [worked(0n, 359_999n), []],
  ] as const;
  const rentals: Rental[] = [];
  for (const [reading] of expected) {
    const rental = await aRental(compute, offer, { gpuSeconds: reading.gpuSeconds, shares: [{ amount: 1n }] });
    await aReading(compute, rental, reading);
    rentals.push(rental);
  }
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Rental { flags } } }`;
  const representations = rentals.map(({ id }) => ({ __typename: 'Rental', id }));
  compute.statements.length = 0;

  const answer = await compute.ask(query, { representations }, { subject: 'an auditor', scopes: ['auditor'] });

  expect(answer).toEqual({ _entities: expected.map(([, flags]) => ({ flags })) });
  expect(compute.statements).toHaveLength(2);
  const provider = { subject: 'an operator', scopes: ['provider.operator'], providerId: offer.providerId } as const;
  expect(await compute.askForFault(query, { representations }, provider)).toMatchObject({ code: 'FORBIDDEN' });
});
