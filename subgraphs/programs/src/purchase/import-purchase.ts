import { evaluate, type EvaluationRequest } from '@voucher-graph/rules';
import { mustFind, type Query } from '@voucher-graph/subgraph-kit';
import type { PlannedPurchaseInput } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { askRule } from './ask-rule.ts';
import { preparePurchase } from './prepare-purchase.ts';
import { readNamedVouchers } from './read-vouchers.ts';
import { evaluationJson, requestJson, storePurchases } from './store-purchase.ts';

/** A purchase that was contracted before there was this graph: its hold is in the ledger already. */
export type ImportedPurchase = {
  readonly purchase: PlannedPurchaseInput;
  /** The subgraph that sells, as `asked_by` names it. */
  readonly askedBy: string;
  readonly heldAt: Date;
  readonly hold: { readonly id: string; readonly voucherId: string; readonly amount: bigint };
};

/**
 * Stores what the hold of an imported purchase would have been judged on, so that it can be captured or released. Where its
 * rule gives nothing, that is what its capture will pay, and why.
 */
export async function importPurchase(
  { query, peers }: { readonly query: Query; readonly peers: Context['peers'] },
  { purchase, askedBy, heldAt, hold }: ImportedPurchase,
): Promise<void> {
  const prepared = await preparePurchase({ peers }, purchase);
  if ('refusal' in prepared) throw new Error(`Purchase ${purchase.purchaseId}: ${prepared.refusal.message}`);
  const { declared, company } = prepared;
  const { applicant, sellerId } = company;
  const [voucher] = await readNamedVouchers(query, [
    { companyId: applicant.id, voucherId: hold.voucherId, sellerId, on: declared.signedOn },
  ]);
  // What its group holds by now came later, or is this very hold.
  const asked = askRule(prepared, mustFind(voucher, `Voucher ${hold.voucherId}`), []);
  const request = vouchedFor({ ...asked, at: heldAt });
  const held = {
    holdId: hold.id,
    voucherId: hold.voucherId,
    request: requestJson(request),
    evaluation: evaluationJson(evaluate(request)),
  };
  await query(...storePurchases([{ actor: askedBy, prepared, held: [held], heldAt }]));
}

/** Who issued a voucher without an application vouched for what its rule demands and no register of ours knows. */
function vouchedFor({ purchase, ...request }: EvaluationRequest): EvaluationRequest {
  const { provider, purposes } = request.rule.terms;
  return {
    ...request,
    purchase: {
      ...purchase,
      purpose: purchase.purpose ?? purposes?.[0] ?? null,
      seller: { ...purchase.seller, whitelisted: provider?.whitelisted ?? null },
    },
  };
}
