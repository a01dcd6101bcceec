import { evidenceHash } from '@voucher-graph/ledger';
import type { Claim } from './claim.entity.ts';

/** SHA-256 of what a claim is proved with and judged on, which never changes. */
export function claimEvidence({ id, stated, evidence, request, evaluation }: Claim): string {
  return evidenceHash(JSON.stringify([id, stated, evidence, request, evaluation]));
}
