import type { Peers, Refusal } from '@voucher-graph/subgraph-kit';
import { askPrograms } from './ask-programs.ts';

/** Gives back what was set aside; nothing can be set aside for the purchase afterwards. Refused where it was spent before. */
export async function releaseHolds(
  peers: Peers,
  { key, purchaseId, reason }: { readonly key: string; readonly purchaseId: string; readonly reason: string },
): Promise<{ readonly purchaseId: string } | Refusal<'PURCHASE_CLOSED'>> {
  return askPrograms<{ readonly purchaseId: string }, 'PURCHASE_CLOSED'>(peers, {
    query: `mutation ReleaseHoldsOfLicense($input: ReleaseHoldsInput!) {
      outcome: releaseHolds(input: $input) {
        ... on ReleaseHoldsSuccess { purchaseId }
        ... on ReleaseHoldsRefusal { code message }
      }
    }`,
    variables: { input: { idempotencyKey: key, purchaseId, reason } },
    expected: ['PURCHASE_CLOSED'],
  });
}
