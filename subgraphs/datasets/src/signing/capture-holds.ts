import type { Peers, Refusal } from '@voucher-graph/subgraph-kit';
import { askPrograms, fenOf, type Money } from './ask-programs.ts';
import type { Purchase } from './purchase-of.ts';

/** What was spent of a hold; zero where all went back. */
export type Capture = { readonly holdId: string; readonly amount: bigint };

/** Spends what was set aside. Less may be spent than was held, down to nothing. */
export async function captureHolds(
  peers: Peers,
  { key, purchase, evidence }: { readonly key: string; readonly purchase: Purchase; readonly evidence: string },
): Promise<{ readonly captures: readonly Capture[] } | Refusal<'PURCHASE_CLOSED'>> {
  type Captured = { readonly holdId: string; readonly amount: Money };
  const outcome = await askPrograms<{ readonly captures: readonly Captured[] }, 'PURCHASE_CLOSED'>(peers, {
    query: `mutation CaptureHoldsOfLicense($input: CaptureHoldsInput!) {
      outcome: captureHolds(input: $input) {
        ... on CaptureHoldsSuccess { captures { holdId amount { amount } } }
        ... on CaptureHoldsRefusal { code message }
      }
    }`,
    variables: {
      input: { idempotencyKey: key, purchaseId: purchase.purchaseId, amount: purchase.amount, evidenceHash: evidence },
    },
    expected: ['PURCHASE_CLOSED'],
  });
  if ('refusal' in outcome) return outcome;
  return { captures: outcome.captures.map(({ holdId, amount }) => ({ holdId, amount: fenOf(amount) })) };
}
