import type { Query } from '@voucher-graph/subgraph-kit';
import type { ClaimStatus } from '../__generated__/schema.ts';
import { actorOf } from '../command.ts';
import type { Context } from '../context.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Claim } from './claim.entity.ts';
import { claimLeads, claimTransitions, type ClaimVerb } from './transitions.ts';

type Move = {
  readonly claim: Pick<Claim, 'id' | 'status'>;
  readonly verb: ClaimVerb;
  /** Where it goes, step by step. */
  readonly through: readonly ClaimStatus[];
  readonly viewer: Context['viewer'];
  readonly reason: string;
  readonly approved?: bigint;
  readonly payment?: { readonly key: string; readonly reference: string };
  /** Now, where it is not said. */
  readonly at?: Date | null;
};

/** Moves a locked claim along the table of transitions, and writes down each step. */
export async function moveClaim(
  query: Query,
  { claim: { id, status }, verb, through, viewer, reason, approved, payment, at = null }: Move,
): Promise<Refusal<'WRONG_CLAIM_STATUS'> | null> {
  if (!claimLeads(verb, status, ...through)) return refuse('WRONG_CLAIM_STATUS', status);
  for (const [i, to] of through.entries()) {
    const isLast = i === through.length - 1;
    await query(
      `UPDATE programs.claim SET status = $2, changed_at = coalesce($6, clock_timestamp()),
              approved_fen = coalesce($3, approved_fen), approved_at = CASE WHEN $3 IS NULL THEN approved_at ELSE coalesce($6, clock_timestamp()) END,
              payment_key = $4, payment_reference = $5, paid_at = CASE WHEN $4::uuid IS NULL THEN NULL ELSE coalesce($6, clock_timestamp()) END
        WHERE id = $1`,
      [
        id,
        to,
        approved ?? null,
        isLast ? (payment?.key ?? null) : null,
        isLast ? (payment?.reference ?? null) : null,
        at,
      ],
    );
    await noteClaimEvent(query, {
      id,
      verb,
      from: i === 0 ? status : (through[i - 1] ?? null),
      to,
      viewer,
      reason,
      at,
    });
  }
  return null;
}

/** Writes down a step; append-only. */
export async function noteClaimEvent(
  query: Query,
  {
    id,
    verb,
    from,
    to,
    viewer,
    reason,
    at,
  }: {
    readonly id: string;
    readonly verb: ClaimVerb;
    readonly from: ClaimStatus | null;
    readonly to: ClaimStatus;
    readonly viewer: Context['viewer'];
    readonly reason: string;
    readonly at: Date | null;
  },
): Promise<void> {
  await query(
    `INSERT INTO programs.claim_event (claim_id, number, verb, from_status, to_status, actor, role, reason, rule_version, at)
     SELECT id, (SELECT count(*) + 1 FROM programs.claim_event WHERE claim_id = $1), $2, $3, $4, $5, $6, $7, rule_version,
            coalesce($8, clock_timestamp())
       FROM programs.claim WHERE id = $1`,
    [id, verb, from, to, actorOf(viewer), claimTransitions[verb].by, reason, at],
  );
}
