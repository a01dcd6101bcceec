import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { subgraphs } from '@voucher-graph/platform';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { dayInChina } from '../day-in-china.ts';
import { findPurchaseFlags } from '../purchase-flag/find-purchase-flags.ts';
import { openCity, treasurerOf } from '../testing/owe.ts';
import { findPayments } from './find-payments.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await createTestGraph();
});
afterAll(async () => {
  await graph.close();
});

test('what a ring was paid is flagged for the sample, and nothing else is', async () => {
  const { query } = graph.databases.programs;
  const { cityCode, programId, owe, send, who, inReturn } = await openCity(graph.databases, subgraphs.companies);
  const pay = async (payeeId: string): Promise<string> => {
    const input = { payeeId, paymentReference: 'P1' };
    const { settlement } = await send(
      treasurerOf(cityCode),
      'settleProvider',
      'settlement { total { amount } }',
      input,
    );
    return settlement.total.amount;
  };
  const today = dayInChina(new Date());
  const payments = async () => {
    const flags = await findPurchaseFlags(query);
    return findPayments(query, {
      programId,
      from: today,
      to: today,
      flagged: flags.flatMap(({ purchases }) => purchases),
    });
  };

  const there = await owe(['90.00'], undefined, who);
  expect(await pay(there.payeeId)).toBe('90.00');
  expect((await payments()).map(({ flagged }) => flagged)).toEqual([false]);

  const back = await owe(['40.00'], undefined, inReturn);
  expect(await pay(back.payeeId)).toBe('40.00');
  expect((await payments()).map(({ flagged }) => flagged)).toEqual([true, true]);
});
