import { fault, isUuid, malformed, uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { CaptureHoldsInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import { lockGroup } from '../eligibility/lock-group.ts';
import { fromFenJson } from '../fen-json.ts';
import { ledgerReason } from '../ledger-reason.ts';
import { readFen } from '../read-fen.ts';
import { refuse } from '../refusal.ts';
import { explainCapture } from './explain-capture.ts';
import { judgeClaim } from './judge-claim.ts';
import { lockPurchase, lockVouchers } from './lock-purchase.ts';
import type { Payment } from './pay-in-order.ts';
import { postByBook } from '../post-by-book.ts';
import { prepareClaim } from './prepare-claim.ts';
import { readHolds, type PurchaseHold } from './read-holds.ts';
import { evaluationJson } from './store-purchase.ts';

/** What becomes of a hold, decided and then posted. */
type Claim = {
  readonly hold: PurchaseHold;
  readonly payment: Payment | null;
  readonly amount: bigint;
  readonly reason: string;
};

/**
 * Spends what a purchase has set aside, judged again on what it really cost and on today's relation. Each hold pays at
 * most what was held and what its rule now gives; all else goes back. What can no longer be spent is no refusal.
 */
export function captureHolds(context: Pick<Context, 'database' | 'viewer' | 'peers'>, input: CaptureHoldsInput) {
  const actor = actorOf(context.viewer);
  if (!isUuid(input.purchaseId)) throw malformed(input.purchaseId);
  const purchaseId = input.purchaseId.toLowerCase();
  const evidence = input.evidenceHash.toLowerCase();
  return command(context, {
    name: 'captureHolds',
    input,
    prepare: () => prepareClaim(context, { purchaseId, actor }),
    work: async (query, relation) => {
      const billed = readFen(input.amount, 0n);
      if (billed === null) return refuse('AMOUNT_INVALID', input.amount.amount);
      if (!/^[0-9a-f]{64}$/.test(evidence)) return refuse('EVIDENCE_INVALID');
      const purchase = await lockPurchase(query, purchaseId);
      if (purchase?.askedBy !== actor) return refuse('PURCHASE_NOT_FOUND');
      if (purchase.state !== 'HELD') return refuse('PURCHASE_CLOSED');
      if (relation === null) throw fault('UNAVAILABLE', 'The purchase was only just contracted: send this again.');

      const placed = await readHolds(query, purchaseId);
      const groupIds = placed.flatMap(({ request }) => fromFenJson<JudgedOn>(request).applicant.groupIds);
      const { sellerId, contract } = purchase;
      await lockGroup(query, [...new Set(groupIds)], { sellerId: sellerId ?? '', contract });
      await lockVouchers(
        query,
        placed.map(({ voucherId }) => voucherId),
      );
      const holds = await readHolds(query, purchaseId);
      const live = holds.filter(({ status, isOver }) => status === 'PENDING' && !isOver);
      const payments = await judgeClaim(query, { purchaseId, holds: live, billed, relation });
      const decided = holds.map((hold): Claim => {
        const payment = payments.get(hold.holdId) ?? null;
        return { hold, payment, amount: payment?.amount ?? 0n, reason: explainCapture(hold, payment) };
      });
      const claims = await settle(query, decided, { actor, purchaseId, evidence });
      await storeClaims(query, claims, { purchaseId, billed, evidence });
      const captures = claims.map(({ hold: { holdId, voucherId }, amount, reason }) => ({
        holdId,
        voucherId,
        amount: `${amount}`,
        reason,
      }));
      return { captures, captured: `${claims.reduce((sum, { amount }) => sum + amount, 0n)}` };
    },
  });
}

type Said = { readonly actor: string; readonly purchaseId: string; readonly evidence: string };

/** What the sweeper, or the clock, can be quicker with. */
const missable = ['HOLD_EXPIRED', 'HOLD_ALREADY_RESOLVED'] as const;

/** Moves the money. What the ledger finds expired meanwhile, by its own clock, is released, and pays nothing. */
async function settle(query: Query, claims: readonly Claim[], said: Said): Promise<readonly Claim[]> {
  const pending = claims.filter(({ hold }) => hold.status === 'PENDING');
  const first = pending.map((claim) => book(claim, said));
  const outcomes = await postByBook(query, first, missable);
  const missed = new Set(
    pending.filter((_, i) => outcomes.get(first[i]?.operation.key ?? '') !== 'OK').map(({ hold }) => hold.holdId),
  );
  if (missed.size === 0) return claims;
  const settled = claims.map((claim) =>
    missed.has(claim.hold.holdId) ? { ...claim, amount: 0n, reason: 'The hold lapsed before it was captured.' } : claim,
  );
  await postByBook(
    query,
    settled.filter(({ hold }) => missed.has(hold.holdId)).map((claim) => book(claim, said)),
    missable,
  );
  return settled;
}

function book({ hold: { holdId, fundId, ruleVersion }, amount, reason }: Claim, { actor, purchaseId, evidence }: Said) {
  const said = {
    key: uuidv7(),
    actor,
    reason: ledgerReason(`Purchase ${purchaseId}: ${reason}`),
    ruleVersion: `${ruleVersion}`,
    evidenceHash: evidence,
    holdId,
  };
  return {
    fundId,
    operation: amount > 0n ? ({ ...said, kind: 'capture', amount } as const) : ({ ...said, kind: 'release' } as const),
  };
}

async function storeClaims(
  query: Query,
  claims: readonly Claim[],
  { purchaseId, billed, evidence }: { readonly billed: bigint; readonly purchaseId: string; readonly evidence: string },
): Promise<void> {
  await query(
    `UPDATE programs.purchase SET state = 'CAPTURED', billed_fen = $2, evidence_hash = $3, closed_at = clock_timestamp()
      WHERE id = $1`,
    [purchaseId, billed, evidence],
  );
  await query(
    `UPDATE programs.purchase_hold held SET claim = claimed.claim::jsonb, reason = claimed.reason
       FROM unnest($1::uuid[], $2::text[], $3::text[]) AS claimed (hold_id, claim, reason)
      WHERE held.hold_id = claimed.hold_id`,
    [
      claims.map(({ hold }) => hold.holdId),
      claims.map(({ payment }) => (payment ? evaluationJson(payment.evaluation) : null)),
      claims.map(({ reason }) => reason),
    ],
  );
}
