import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { subgraphs } from '@voucher-graph/platform';
import {
  embeddedPeer,
  embedSubgraph,
  silentLog,
  uuidv7,
  type Database,
  type Viewer,
} from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { aVoucher } from '../testing/build-rows.ts';
import { aPayingProgram, aPurchase, sellAs, type Parties } from '../testing/sell.ts';

let graph: TestGraph;
let database: Database;
let compute: ReturnType<typeof sellAs>;
let who: Parties;

beforeAll(async () => {
  graph = await createTestGraph();
  database = graph.databases.programs;
  const companies = embedSubgraph(subgraphs.companies, graph.databases.companies, silentLog);
  compute = sellAs('subgraph:compute', database, { companies: embeddedPeer('programs', () => companies) });
  const [buyer, seller] = await graph.databases.companies.query<{ id: string; code: string }>(
    `SELECT id, credit_code AS code FROM companies.company company WHERE NOT EXISTS (
       SELECT FROM companies.ownership WHERE company.id IN (owner_id, owned_id)) ORDER BY id LIMIT 2`,
  );
  who = { companyId: buyer!.id, sellerId: seller!.id, sellerCreditCode: seller!.code };
});
afterAll(() => graph.close());

/** A payee that vouchers of one city owe so many yuan each, and the city's treasurer. */
async function anOwedPayee(amounts: readonly string[], payeeId: string = uuidv7()) {
  const program = await aPayingProgram(database);
  const [city] = await database.query<{ code: string }>(
    'SELECT city.code FROM programs.city city JOIN programs.fund fund ON fund.city_id = city.id WHERE fund.id = $1',
    [program.fundId],
  );
  const purchaseIds: string[] = [];
  for (const amount of amounts) {
    const voucher = await aVoucher(database, program, { companyId: who.companyId, face: 10_000_00n });
    const purchase = aPurchase(who, `${Number(amount) * 2}.00`, { payeeId });
    const lines = [{ voucherId: voucher.id, amount: { amount } }];
    await compute('placeHolds', { purchase, lines, holdForSeconds: 3600 });
    const { purchaseId } = purchase;
    const captured = await compute('captureHolds', {
      purchaseId,
      amount: purchase.amount,
      evidenceHash: 'ab'.repeat(32),
    });
    expect(captured).toMatchObject({ captured: { amount } });
    purchaseIds.push(purchaseId);
  }
  return { payeeId, treasurer: treasurerOf(city!.code), purchaseIds };
}

const treasurerOf = (cityCode: string): Viewer => ({
  subject: `treasurer of ${cityCode}`,
  scopes: ['city.officer', 'city.treasurer'],
  cityCode,
});

/** Commands by their names, which all answer alike. */
async function send(viewer: Viewer, name: string, input: object): Promise<any> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await embedSubgraph(subgraphs.programs, database, silentLog).execute({
    query: `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      ... on ${type}Success { settlement { id total { amount } } }
      ... on ${type}Refusal { code message } } }`,
    variables: { input: { idempotencyKey: uuidv7(), ...input } },
    viewer,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  const answer = (data as Record<string, any>)[name];
  return answer.settlement ?? answer;
}

/** How many jobs tell of a purchase. */
const tellings = async (purchaseId: string) => {
  const jobs = await database.query(
    `SELECT FROM programs_jobs._private_jobs job JOIN programs_jobs._private_tasks task ON task.id = job.task_id
      WHERE task.identifier = 'tellSettled' AND job.payload::text LIKE '%' || $1 || '%'`,
    [purchaseId],
  );
  return jobs.length;
};
const paymentReference = 'No. 1';

test('who sold is told of each purchase that a settlement paid for, once however often it is sent', async () => {
  const { payeeId, treasurer, purchaseIds } = await anOwedPayee(['1.00', '2.00']);
  const input = { idempotencyKey: uuidv7(), payeeId, paymentReference };

  const answers = await Promise.all([1, 2, 3].map(() => send(treasurer, 'settleProvider', input)));

  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await Promise.all(purchaseIds.map(tellings))).toEqual([1, 1]);
  expect(await send(treasurer, 'settleProvider', { payeeId, paymentReference })).toMatchObject({
    code: 'NOTHING_OWED',
  });
  expect(await Promise.all(purchaseIds.map(tellings))).toEqual([1, 1]);
});

test('a purchase that another city’s voucher paid is told of when that city has paid, too', async () => {
  const payeeId = uuidv7();
  const one = await anOwedPayee(['20.00'], payeeId);
  const other = await anOwedPayee(['5.00'], payeeId);

  await send(one.treasurer, 'settleProvider', { payeeId, paymentReference });
  expect(await tellings(one.purchaseIds[0]!)).toBe(1);
  expect(await tellings(other.purchaseIds[0]!)).toBe(0);
  await send(other.treasurer, 'settleProvider', { payeeId, paymentReference });
  expect(await tellings(other.purchaseIds[0]!)).toBe(1);
});

test('of a payment that the bank sent back is told what it had paid, and nothing else on the same voucher', async () => {
  const payeeId = uuidv7();
  const one = await anOwedPayee(['1.00'], payeeId);
  const { id: settlementId } = await send(one.treasurer, 'settleProvider', { payeeId, paymentReference });
  const [held] = await database.query<{ voucherId: string }>(
    'SELECT voucher_id AS "voucherId" FROM programs.purchase_hold WHERE purchase_id = $1',
    [one.purchaseIds[0]],
  );
  const later = aPurchase(who, '4.00', { payeeId });
  const lines = [{ voucherId: held!.voucherId, amount: { amount: '2.00' } }];
  await compute('placeHolds', { purchase: later, lines, holdForSeconds: 3600 });
  const { purchaseId } = later;
  await compute('captureHolds', { purchaseId, amount: later.amount, evidenceHash: 'ab'.repeat(32) });
  const failed = { idempotencyKey: uuidv7(), settlementId, reason: 'No such account.' };
  await Promise.all([1, 2, 3].map(() => send(one.treasurer, 'failSettlement', failed)));

  expect(await tellings(one.purchaseIds[0]!)).toBe(2);
  expect(await tellings(purchaseId)).toBe(0);
  await send(one.treasurer, 'settleProvider', { payeeId, paymentReference });
  expect([await tellings(one.purchaseIds[0]!), await tellings(purchaseId)]).toEqual([2, 1]);
  const retry = { idempotencyKey: uuidv7(), settlementId, paymentReference: 'No. 2' };
  await Promise.all([1, 2, 3].map(() => send(one.treasurer, 'retrySettlement', retry)));
  expect(await send(one.treasurer, 'retrySettlement', { ...retry, paymentReference: 'No. 3' })).toMatchObject({
    code: 'KEY_REUSED',
  });
  expect([await tellings(one.purchaseIds[0]!), await tellings(purchaseId)]).toEqual([3, 1]);
});
