import { mustFind } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';

const notes = {
  compute: `mutation ($input: NoteSettlementInput!) { noteSettlement(input: $input) { noted } }`,
  datasets: `mutation ($input: NoteLicenseSettlementInput!) { noteLicenseSettlement(input: $input) { noted } }`,
};

/** Those that sell for vouchers. */
export type Seller = keyof typeof notes;

/** What a job is given. The same however often it is done: under one key another subgraph takes one command. */
export type TellSettled = {
  readonly key: string;
  /** Left out in jobs that were added before datasets was told, too. */
  readonly seller?: Seller;
  readonly purchases: readonly {
    readonly purchaseId: string;
    readonly status: 'PAID' | 'PAYMENT_FAILED';
    readonly settledAt: string;
  }[];
};

/** Tells a subgraph that sold for vouchers which of its purchases are paid for in full, or are owed again. */
export async function tellSettled(
  { key, seller = 'compute', purchases }: TellSettled,
  { peers }: Pick<Context, 'peers'>,
): Promise<void> {
  const input = { idempotencyKey: key, purchases };
  await mustFind(peers[seller], `The peer ${seller}`).ask(notes[seller], { input });
}
