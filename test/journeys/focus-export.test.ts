import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';

// What was billed, as FinOps FOCUS 1.2, for whoever sent the invoices and for auditors.

let graph: TestGraph;
let providerId: string;

beforeAll(async () => {
  graph = await createTestGraph();
  const [busiest] = await graph.databases.compute.query<{ id: string }>(
    `SELECT invoice.provider_id AS id FROM compute.invoice invoice JOIN compute.rental rental ON rental.id = invoice.rental_id
      WHERE subsidized_fen > 0 GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
  );
  providerId = busiest!.id;
});
afterAll(() => graph.close());

async function get(path: string, viewer?: Viewer) {
  const headers = viewer && { authorization: `Bearer ${await graph.tokenOf(viewer)}` };
  const response = await fetch(`${graph.url}${path}`, { ...(headers && { headers }) });
  return { status: response.status, next: /<([^>]+)>/.exec(response.headers.get('link') ?? '')?.[1], response };
}

/** All pages, a row an object; no cell of the seed holds a quote or a comma. */
async function readAll(viewer: Viewer): Promise<readonly Readonly<Record<string, string>>[]> {
  const rows: Record<string, string>[] = [];
  for (let path: string | undefined = '/exports/focus.csv'; path !== undefined;) {
    const { status, next, response } = await get(path, viewer);
    expect({ status, type: response.headers.get('content-type') }).toEqual({
      status: 200,
      type: 'text/csv; charset=utf-8',
    });
    const [columns, ...lines] = (await response.text())
      .split('\r\n')
      .slice(0, -1)
      .map((line) => line.split(','));
    for (const line of lines) rows.push(Object.fromEntries(columns!.map((column, i) => [column, line[i] ?? ''])));
    path = next;
  }
  return rows;
}

const fen = (yuan: string) => BigInt(yuan.replace('.', ''));
const sum = (rows: readonly Readonly<Record<string, string>>[]) =>
  rows.reduce((total, row) => total + fen(row['BilledCost']!), 0n);

test('a provider exports each line that it billed, vouchers as negative credits, and nobody else’s', async () => {
  const operator: Viewer = { subject: 'an operator', scopes: ['provider.operator'], providerId };

  const rows = await readAll(operator);

  const [billed] = await graph.databases.compute.query<{ lines: bigint; payable: bigint; credits: bigint }>(
    `SELECT (SELECT count(*) FROM compute.invoice_line line JOIN compute.invoice own ON own.id = line.invoice_id
              WHERE own.provider_id = $1) AS lines, sum(payable_fen)::bigint AS payable, sum(subsidized_fen)::bigint AS credits
       FROM compute.invoice WHERE provider_id = $1`,
    [providerId],
  );
  const credits = rows.filter((row) => row['ChargeCategory'] === 'Credit');
  expect({ lines: BigInt(rows.length), payable: sum(rows), credits: -sum(credits) }).toEqual(billed);
  expect(credits.every((row) => fen(row['BilledCost']!) < 0n && row['x_VoucherId'] !== '')).toBe(true);
  expect(rows[0]).toMatchObject({
    BillingCurrency: 'CNY',
    ChargeCategory: 'Usage',
    ConsumedUnit: 'GPU Hours',
    BillingPeriodStart: expect.stringMatching(/T16:00:00Z$/),
    ServiceCategory: 'Compute',
  });
});

test('an auditor exports everybody’s', async () => {
  const rows = await readAll({ subject: 'an auditor', scopes: ['auditor'] });

  const [billed] = await graph.databases.compute.query<{ payable: bigint }>(
    'SELECT sum(payable_fen)::bigint AS payable FROM compute.invoice',
  );
  expect(sum(rows)).toBe(billed?.payable);
});

test('nobody else exports anything', async () => {
  expect((await get('/exports/focus.csv')).status).toBe(401);
  expect(
    (await get('/exports/focus.csv', { subject: 'an officer', scopes: ['city.officer'], cityCode: '310000' })).status,
  ).toBe(403);
  expect((await get('/exports/focus.csv?after=nonsense', { subject: 'an auditor', scopes: ['auditor'] })).status).toBe(
    400,
  );
});
