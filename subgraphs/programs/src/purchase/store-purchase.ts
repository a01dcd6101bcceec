import type { Evaluation, EvaluationRequest } from '@voucher-graph/rules';
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

/** A purchase, as it is stored. */
export type StoredPurchase = {
  /** The subgraph that sells. */
  readonly actor: string;
  readonly prepared: PreparedPurchase;
  readonly held: readonly HeldLine[];
  /** Where it was not now. */
  readonly heldAt?: Date;
};

/** The statement, and its values, that stores purchases with their holds, by whose ids the ledger knows them. */
export function storePurchases(purchases: readonly StoredPurchase[]): readonly [text: string, values: unknown[]] {
  const lines = purchases.flatMap(({ prepared, held }) =>
    held.map((line, i) => ({ ...line, purchaseId: prepared.id, position: i + 1 })),
  );
  return [
    `WITH purchase AS (
       INSERT INTO programs.purchase (id, state, asked_by, company_id, seller_id, seller_credit_code, payee_id, kind,
         amount_fen, contract, held_at)
       SELECT id, 'HELD', asked_by, company_id, seller_id, seller_credit_code, payee_id, kind, amount_fen, contract,
              coalesce(held_at, clock_timestamp())
         FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::uuid[], $7::text[], $8::bigint[],
                     $9::text[], $10::timestamptz[])
              AS one (id, asked_by, company_id, seller_id, seller_credit_code, payee_id, kind, amount_fen, contract, held_at))
     INSERT INTO programs.purchase_hold (hold_id, purchase_id, position, voucher_id, request, evaluation)
     SELECT hold_id, purchase_id, position, voucher_id, request::jsonb, evaluation::jsonb
       FROM unnest($11::uuid[], $12::uuid[], $13::int[], $14::uuid[], $15::text[], $16::text[])
            AS line (hold_id, purchase_id, position, voucher_id, request, evaluation)`,
    [
      purchases.map(({ prepared }) => prepared.id),
      purchases.map(({ actor }) => actor),
      purchases.map(({ prepared }) => prepared.company.applicant.id),
      purchases.map(({ prepared }) => prepared.company.sellerId),
      purchases.map(({ prepared }) => prepared.sellerCreditCode),
      purchases.map(({ prepared }) => prepared.payeeId),
      purchases.map(({ prepared }) => prepared.declared.kind),
      purchases.map(({ prepared }) => prepared.price),
      purchases.map(({ prepared }) => prepared.declared.contract),
      purchases.map(({ heldAt }) => heldAt),
      lines.map(({ holdId }) => holdId),
      lines.map(({ purchaseId }) => purchaseId),
      lines.map(({ position }) => position),
      lines.map(({ voucherId }) => voucherId),
      lines.map(({ request }) => request),
      lines.map(({ evaluation }) => evaluation),
    ],
  ];
}
