import { formatFen, mustFind } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';
import { parseFen } from '../fen.ts';

export type CaptureAsked = {
  readonly key: string;
  readonly rentalId: string;
  /** What was metered, in fen. */
  readonly cost: bigint;
  readonly evidenceHash: string;
};

/** What a hold really pays; nothing, where it was released instead. */
export type Capture = { readonly holdId: string; readonly amount: bigint };

const document = `
  mutation CaptureHolds($input: CaptureHoldsInput!) {
    captureHolds(input: $input) {
      ... on CaptureHoldsSuccess { captures { holdId amount { amount } } }
      ... on CaptureHoldsRefusal { code message }
    }
  }`;

type Answer = {
  readonly captureHolds:
    | { readonly captures: readonly { readonly holdId: string; readonly amount: { readonly amount: string } }[] }
    | { readonly code: string; readonly message: string };
};

/** Lets vouchers pay what they held, as far as what was metered and their rules allow; the rest goes back to them. */
export async function captureHolds(
  { peers }: Pick<Context, 'peers'>,
  { key, rentalId, cost, evidenceHash }: CaptureAsked,
): Promise<readonly Capture[]> {
  const { captureHolds: answer } = await mustFind(peers['programs'], 'The programs subgraph').ask<Answer>(document, {
    input: { idempotencyKey: key, purchaseId: rentalId, amount: { amount: formatFen(cost) }, evidenceHash },
  });
  if ('code' in answer) throw new Error(`No capture for rental ${rentalId}: ${answer.code} ${answer.message}`);
  return answer.captures.map(({ holdId, amount }) => ({ holdId, amount: parseFen(amount.amount) }));
}
