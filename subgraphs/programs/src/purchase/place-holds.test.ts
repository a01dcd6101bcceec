import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { adminUrls, findViolations, subgraphs } from '@voucher-graph/platform';
import { embeddedPeer, embedSubgraph, silentLog, type Database } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { aVoucher } from '../testing/build-rows.ts';
import { aPayingProgram, aPurchase, sellAs, type Parties } from '../testing/sell.ts';

let graph: TestGraph;
let database: Database;
let compute: ReturnType<typeof sellAs>;
/** Companies without any tie, to take from. */
let strangers: { id: string; code: string }[];

beforeAll(async () => {
  graph = await createTestGraph();
  database = graph.databases.programs;
  const companies = embedSubgraph(subgraphs.companies, graph.databases.companies, silentLog);
  const peers = { companies: embeddedPeer('programs', () => companies) };
  compute = sellAs('subgraph:compute', database, peers);
  strangers = [
    ...(await graph.databases.companies.query<{ id: string; code: string }>(
      `SELECT id, credit_code AS code FROM companies.company company WHERE NOT EXISTS (
         SELECT FROM companies.ownership WHERE company.id IN (owner_id, owned_id)) ORDER BY id`,
    )),
  ];
});
afterAll(() => graph.close());

/** Two who never met. */
function parties(): Parties {
  const [buyer, seller] = strangers.splice(0, 2);
  if (!buyer || !seller) throw new Error('The seed has no more strangers.');
  return { companyId: buyer.id, sellerId: seller.id, sellerCreditCode: seller.code };
}

const line = (voucherId: string, amount: string) => ({ voucherId, amount: { amount } });

async function balanceOf(voucherId: string) {
  const [row] = await database.query<{ available: bigint; held: bigint; captured: bigint }>(
    'SELECT available, held, captured FROM ledger.voucher_balance WHERE voucher_id = $1',
    [voucherId],
  );
  return row;
}

test('a plan says which vouchers would pay what, and writes nothing', async () => {
  const who = parties();
  const program = await aPayingProgram(database);
  const soon = await aVoucher(database, program, {
    companyId: who.companyId,
    face: 100_00n,
    validUntil: new Date('2090-01-01T00:00:00Z'),
  });
  const later = await aVoucher(database, program, { companyId: who.companyId, face: 1000_00n });
  const frozen = await aVoucher(database, program, { companyId: who.companyId, state: 'FROZEN' });

  const { plan } = await compute('voucherPlan', { purchase: aPurchase(who, '1000.00') });

  expect(plan).toMatchObject({
    lines: [
      { voucher: { id: soon.id }, amount: { amount: '100.00' }, programCode: program.code },
      { voucher: { id: later.id }, amount: { amount: '400.00' } },
    ],
    skipped: [{ voucher: { id: frozen.id }, reason: expect.stringContaining('frozen') }],
    covered: { amount: '500.00' },
    buyerPays: { amount: '500.00' },
  });
  expect(await balanceOf(soon.id)).toMatchObject({ available: 100_00n, held: 0n });
  expect(await compute('voucherPlan', { purchase: aPurchase(who, '1000.00'), voucherIds: [later.id] })).toMatchObject({
    plan: { lines: [{ voucher: { id: later.id }, amount: { amount: '500.00' } }] },
  });
});

test('what was planned is held, all of it, for the payee', async () => {
  const who = parties();
  const program = await aPayingProgram(database);
  const one = await aVoucher(database, program, { companyId: who.companyId, face: 100_00n });
  const two = await aVoucher(database, program, { companyId: who.companyId, face: 1000_00n });
  const purchase = aPurchase(who, '1000.00');

  const placed = await compute('placeHolds', {
    purchase,
    lines: [line(one.id, '100.00'), line(two.id, '400.00')],
    holdForSeconds: 3600,
  });

  expect(placed).toMatchObject({
    holds: [
      { voucherId: one.id, amount: { amount: '100.00' }, programCode: program.code },
      { voucherId: two.id, amount: { amount: '400.00' } },
    ],
  });
  expect(await balanceOf(two.id)).toMatchObject({ available: 600_00n, held: 400_00n });
  const [hold] = await database.query('SELECT payee_id, status FROM ledger.hold WHERE id = $1', [
    placed.holds[0].holdId,
  ]);
  expect(hold).toEqual({ payee_id: purchase.payeeId, status: 'PENDING' });
  expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
});
