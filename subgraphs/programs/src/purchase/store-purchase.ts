import type { Evaluation, EvaluationRequest } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import { toFenJson } from '../fen-json.ts';
import type { PreparedPurchase } from './prepare-purchase.ts';
import type { PayingVoucher } from './read-vouchers.ts';

/** What is held on a voucher, with what it was judged on and what the rule gave. */
export type HeldLine = {
  readonly holdId: string;
  readonly voucher: PayingVoucher;
  readonly amount: bigint;
  readonly request: EvaluationRequest;
  readonly evaluation: Evaluation;
};

/** Stores a purchase with its holds, by whose ids the ledger knows them. */
export async function storePurchase(
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
): Promise<void> {
  await query(
    `INSERT INTO programs.purchase (id, state, asked_by, company_id, seller_id, seller_credit_code, payee_id, kind,
       amount_fen, contract, held_at)
     VALUES ($1, 'HELD', $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10, clock_timestamp()))`,
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
    ],
  );
  const judgedOn = ({ applicant, purchase, relation }: JudgedOn): JudgedOn => ({ applicant, purchase, relation });
  await query(
    `INSERT INTO programs.purchase_hold (hold_id, purchase_id, position, voucher_id, request, evaluation)
     SELECT hold_id, $1, position, voucher_id, request::jsonb, evaluation::jsonb
       FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[])
            WITH ORDINALITY AS line (hold_id, voucher_id, request, evaluation, position)`,
    [
      id,
      held.map(({ holdId }) => holdId),
      held.map(({ voucher }) => voucher.id),
      held.map(({ request }) => toFenJson(judgedOn(request))),
      held.map(({ evaluation }) => toFenJson(evaluation)),
    ],
  );
}
