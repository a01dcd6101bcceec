import type { Evaluation, EvaluationRequest } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import { toFenJson } from '../fen-json.ts';
import type { PreparedPurchase } from './prepare-purchase.ts';

/** What is held on a voucher, with what it was judged on and what the rule gave: `requestJson`, `evaluationJson`. */
export type HeldLine = {
  readonly holdId: string;
  readonly voucherId: string;
  readonly request: string;
  readonly evaluation: string;
};

/** What a hold was judged on, as it is kept. */
export function requestJson({ applicant, purchase, relation }: EvaluationRequest): string {
  return toFenJson({ applicant, purchase, relation } satisfies JudgedOn);
}

/** What a rule gave, as it is kept with a hold: its sources are those of its version, which stays as it is. */
export function evaluationJson({ checks, ...given }: Evaluation): string {
  return toFenJson({
    ...given,
    checks: checks.map(({ sources, ...check }) => ({ ...check, isSourced: sources.length > 0 })),
  });
}

/** Stores a purchase with its holds, by whose ids the ledger knows them. */
export function storePurchase(
  query: Query,
  {
    actor,
    prepared: { id, company, sellerCreditCode, payeeId, price, declared },
    held,
    heldAt = null,
  }: {
    readonly actor: string;
    readonly prepared: PreparedPurchase;
    readonly held: readonly HeldLine[];
    /** Where it was not now. */
    readonly heldAt?: Date | null;
  },
): Promise<unknown> {
  return query(
    `WITH purchase AS (
       INSERT INTO programs.purchase (id, state, asked_by, company_id, seller_id, seller_credit_code, payee_id, kind,
         amount_fen, contract, held_at)
       VALUES ($1, 'HELD', $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10, clock_timestamp())))
     INSERT INTO programs.purchase_hold (hold_id, purchase_id, position, voucher_id, request, evaluation)
     SELECT hold_id, $1, position, voucher_id, request::jsonb, evaluation::jsonb
       FROM unnest($11::uuid[], $12::uuid[], $13::text[], $14::text[])
            WITH ORDINALITY AS line (hold_id, voucher_id, request, evaluation, position)`,
    [
      id,
      actor,
      company.applicant.id,
      company.sellerId,
      sellerCreditCode,
      payeeId,
      declared.kind,
      price,
      declared.contract,
      heldAt,
      held.map(({ holdId }) => holdId),
      held.map(({ voucherId }) => voucherId),
      held.map(({ request }) => request),
      held.map(({ evaluation }) => evaluation),
    ],
  );
}
