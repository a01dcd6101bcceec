import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';

// The read operations run verbatim, through both ways to run a subgraph, and get equal answers.

const document = (name: string) =>
  readFileSync(new URL(`../packages/platform/operations/${name}.graphql`, import.meta.url), 'utf8');

let embedded: TestGraph;
let served: TestGraph;

beforeAll(async () => {
  embedded = await createTestGraph('embedded');
  served = await createTestGraph('served');
});

afterAll(async () => {
  await embedded.close();
  await served.close();
});

/** Asks both graphs, expects equal answers without errors, and answers the data. */
async function ask(query: string, variables: Readonly<Record<string, unknown>>, operationName?: string) {
  const [one, other] = await Promise.all([
    embedded.ask(query, variables, operationName),
    served.ask(query, variables, operationName),
  ]);
  expect(one.errors).toBeUndefined();
  expect(lasting(one)).toEqual(lasting(other));
  return one.data;
}

/** What points are left depends on when an answer was given. */
function lasting({ extensions, ...answer }: Awaited<ReturnType<TestGraph['ask']>>) {
  const { throttleStatus, ...cost } = extensions?.cost as Record<string, unknown>;
  return { ...answer, extensions: { ...extensions, cost }, hasThrottleStatus: throttleStatus !== undefined };
}

const showcase = async () => (await embedded.examples()).find(({ name }) => name === 'One company, whole')!.variables;

test('one query links a company to its vouchers, its rentals, and the datasets that it licensed with one fund', async () => {
  const { company } = await ask(document('company-unified'), await showcase());

  expect(company.creditCode).toBe((await showcase())['creditCode']);
  const [voucher] = company.vouchers.edges;
  expect(voucher.node.program.city.name).toMatch(/\p{Script=Han}/u);
  expect(company.rentals.totalCount).toBeGreaterThan(0);
  const [rental] = company.rentals.edges;
  expect(rental.node.offer.provider.region.name).toMatch(/\p{Script=Han}/u);
  expect(rental.node.vouchers.length).toBeGreaterThan(0);
  expect(company.datasetLicenses.totalCount).toBeGreaterThan(0);
  for (const { node } of company.datasetLicenses.edges) {
    expect(node.vouchers.map((each: any) => each.program.fund.code)).toContain('shanghai-data-2025');
    expect(node.vouchers[0].program.fund.appropriation).toEqual({ amount: '100000000.00', currency: 'CNY' });
  }
});

test("without a fund, all of a company's licenses are answered", async () => {
  const { creditCode } = await showcase();
  const { company: all } = await ask(document('company-unified'), { creditCode });
  const { company: one } = await ask(document('company-unified'), { creditCode, fund: 'shanghai-data-2025' });
  const { company: none } = await ask(document('company-unified'), { creditCode, fund: 'no-such-fund' });

  expect(all.datasetLicenses.totalCount).toBeGreaterThanOrEqual(one.datasetLicenses.totalCount);
  expect(none.datasetLicenses.totalCount).toBe(0);
});

test('a fund leads to what its money bought, and its balances add up', async () => {
  const { fund } = await ask(document('fund-trace'), { code: 'shanghai-data-2025', first: 100 });
  const fen = ({ amount }: { amount: string }) => BigInt(amount.replace('.', ''));

  expect(fund.city).toEqual({ code: '310000', name: '上海市' });
  expect(fen(fund.appropriation)).toBe(10_000_000_000n);
  expect(fen(fund.available) + fen(fund.encumbered) + fen(fund.disbursed)).toBe(fen(fund.appropriation));
  expect(fen(fund.disbursed)).toBeGreaterThan(0n);
  const licenses = fund.vouchers.edges.flatMap(({ node }: any) => node.company.datasetLicenses.edges);
  expect(licenses.length).toBeGreaterThan(0);
  expect(licenses[0].node.dataset.vendor.name).toMatch(/\p{Script=Han}/u);
});

test('the program catalog says what the rules really say, beside what the press claims', async () => {
  const { programs } = await ask(document('program-catalog'), { kind: ['COMPUTE'], city: '310000' });
  const { node } = programs.edges.find((edge: any) => edge.node.code === 'shanghai-compute-2025');

  expect(node.rules[0].rateTiers.map((tier: any) => tier.rateBasisPoints)).toContain(3000);
  expect(node.rules[0].sources[0].url).toMatch(/^https?:/);
  expect(node.pressClaims[0].statement).toContain('80');
  expect(node.pressClaims[0].confidence).toBe('PRESS');
});

test('all programs are listed, and those whose terms are unknown say so', async () => {
  const { programs } = await ask(document('program-catalog'), { first: 100 });
  const ningbo = programs.edges.map(({ node }: any) => node).filter(({ code }: any) => code.startsWith('ningbo'));

  expect(programs.totalCount).toBeGreaterThan(20);
  expect(ningbo).toHaveLength(1);
  expect(ningbo[0].rules.every(({ rateTiers }: any) => (rateTiers ?? []).length === 0)).toBe(true);
});

test('utilization is three numbers, each at most the one before', async () => {
  const variables = (await embedded.examples()).find(({ name }) => name === 'Are the GPUs in use?')!.variables;
  const { computeProvider } = await ask(document('provider-utilization'), variables);
  const { allocationRate, busyRate, smActiveRate, capacityGpuHours } = computeProvider.utilization;

  expect(computeProvider.dataCenters[0].devices[0].count).toBeGreaterThan(0);
  expect(Number(capacityGpuHours)).toBeGreaterThan(0);
  expect(allocationRate).toBeGreaterThan(0);
  expect(allocationRate).toBeLessThanOrEqual(1);
  expect(busyRate).toBeGreaterThan(smActiveRate);
});

test.each(['Companies', 'Offers', 'Datasets'])(
  'the catalog of %s pages through all entries, each once',
  async (operationName) => {
    const root = operationName.toLowerCase();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const data: any = await ask(document('catalogs'), { first: 100, after }, operationName);
      seen.push(...data[root].edges.map(({ node }: any) => node.id));
      after = data[root].pageInfo.hasNextPage ? data[root].pageInfo.endCursor : null;
      expect(data[root].totalCount).toBeGreaterThanOrEqual(seen.length);
      if (after === null) expect(seen).toHaveLength(data[root].totalCount);
    } while (after !== null);

    expect(new Set(seen).size).toBe(seen.length);
  },
);
