import { mustFind } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';

/** What a job is given. The same however often it is done: under one key another subgraph takes one command. */
export type TellSettled = {
  readonly key: string;
  readonly purchases: readonly { readonly purchaseId: string; readonly settledAt: string }[];
};

/** Tells the subgraph that sold for vouchers which of its purchases are paid for in full. */
export async function tellSettled({ key, purchases }: TellSettled, { peers }: Pick<Context, 'peers'>): Promise<void> {
  await mustFind(peers['compute'], 'The peer compute').ask(
    `mutation ($input: NoteSettlementInput!) { noteSettlement(input: $input) { noted } }`,
    { input: { idempotencyKey: key, purchases } },
  );
}
