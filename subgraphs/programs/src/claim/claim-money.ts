import { mustFind } from '@voucher-graph/subgraph-kit';
import { actorOf } from '../command.ts';
import type { Context } from '../context.ts';
import type { BookedOperation } from '../post-by-book.ts';
import { claimEvidence } from './claim-evidence.ts';
import type { FoundClaim } from './lock-claim.ts';

/** What the ledger is to post where so many fen of a claim are paid, paid again, or sent back by the bank. */
export function claimMoney(
  claim: FoundClaim,
  viewer: Context['viewer'],
  said: {
    readonly kind: 'pay' | 'settle' | 'return_payment';
    readonly key: string;
    readonly reason: string;
    readonly amount: bigint;
  },
): BookedOperation {
  return {
    fundId: mustFind(claim.fundId, 'The fund of a claim'),
    operation: {
      ...said,
      actor: actorOf(viewer),
      ruleVersion: `${claim.ruleVersion}`,
      evidenceHash: claimEvidence(claim),
      voucherId: claim.id,
      payeeId: claim.companyId,
    },
  };
}
