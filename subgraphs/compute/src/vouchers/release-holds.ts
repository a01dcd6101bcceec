import { mustFind } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';

/** The job's payload: its key is one for each cause. */
export type Release = { readonly key: string; readonly rentalId: string; readonly reason: string };

const document = `
  mutation ReleaseHolds($input: ReleaseHoldsInput!) {
    releaseHolds(input: $input) {
      __typename
      ... on ReleaseHoldsRefusal { code message }
    }
  }`;

/** Gives a rental's holds back, and lets it have no others. */
export async function releaseHolds(
  { key, rentalId, reason }: Release,
  { peers }: Pick<Context, 'peers'>,
): Promise<void> {
  const { releaseHolds: answer } = await mustFind(peers['programs'], 'The programs subgraph').ask<{
    readonly releaseHolds: { readonly code?: string; readonly message?: string };
  }>(document, { input: { idempotencyKey: key, purchaseId: rentalId, reason } });
  if (answer.code !== undefined) throw new Error(`Holds of rental ${rentalId} stay: ${answer.code} ${answer.message}`);
}
