import { evaluate, type EvaluationRequest } from '@voucher-graph/rules';
import { mustFind, type Query } from '@voucher-graph/subgraph-kit';
import type { PlannedPurchaseInput } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { askRules } from './ask-rules.ts';
import { preparePurchase } from './prepare-purchase.ts';
import { readVouchers } from './read-vouchers.ts';
import { storePurchase } from './store-purchase.ts';

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
  const vouchers = await readVouchers(query, prepared.company.applicant.id, [hold.voucherId]);
  const voucher = mustFind(vouchers[0], `Voucher ${hold.voucherId}`);
  const asked = mustFind((await askRules(query, prepared, vouchers)).get(voucher.id), 'What its rule is asked');
  const request = vouchedFor({ ...asked, at: heldAt });
  const evaluation = evaluate(request);
  await storePurchase(query, {
    actor: askedBy,
    prepared,
    held: [{ holdId: hold.id, voucher, amount: hold.amount, request, evaluation }],
    heldAt,
  });
}

/** Who issued a voucher without an application vouched for what its rule demands and no register of ours knows. */
function vouchedFor({ purchase, ...request }: EvaluationRequest): EvaluationRequest {
  const { provider, purposes } = request.rule.terms;
  return {
    ...request,
    // What its group holds by now came later, or is this very hold.
    history: { grants: [], yearSpend: 0n, yearContracts: 0n },
    purchase: {
      ...purchase,
      purpose: purchase.purpose ?? purposes?.[0] ?? null,
      seller: { ...purchase.seller, whitelisted: provider?.whitelisted ?? null },
    },
  };
}
