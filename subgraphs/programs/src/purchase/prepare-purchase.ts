import { isUuid, malformed } from '@voucher-graph/subgraph-kit';
import type { PlannedPurchaseInput } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { askCompanies, type CompanyFacts } from '../eligibility/ask-companies.ts';
import { readPurchase, type DeclaredPurchase } from '../eligibility/read-purchase.ts';
import { readFen } from '../read-fen.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** A purchase as the subgraph that sells declares it, and what companies knows of buyer and seller. */
export type PreparedPurchase = {
  readonly id: string;
  readonly sellerCreditCode: string;
  readonly payeeId: string;
  readonly price: bigint;
  readonly declared: DeclaredPurchase;
  readonly company: CompanyFacts;
};

/** Reads what is bought and asks companies about it. */
export async function preparePurchase(
  context: Pick<Context, 'peers'>,
  input: PlannedPurchaseInput,
): Promise<
  PreparedPurchase | Refusal<'AMOUNT_INVALID' | 'DATES_OUT_OF_ORDER' | 'COMPANY_NOT_FOUND' | 'SELLER_NOT_FOUND'>
> {
  const { purchaseId, companyId, payeeId, sellerCreditCode } = input;
  for (const id of [purchaseId, companyId, payeeId]) if (!isUuid(id)) throw malformed(id);
  const price = readFen(input.amount);
  if (price === null) return refuse('AMOUNT_INVALID', input.amount.amount);
  const declared = readPurchase({ ...input, autoMatch: false });
  // A purchase is declared with its price alone, which cannot differ from its costs.
  if ('refusal' in declared) return declared as Refusal<'DATES_OUT_OF_ORDER'>;
  const company = await askCompanies(context, {
    companyId,
    seller: sellerCreditCode,
    signedOn: declared.signedOn,
  });
  if ('refusal' in company) return company;
  return {
    id: purchaseId.toLowerCase(),
    sellerCreditCode,
    payeeId: payeeId.toLowerCase(),
    price,
    declared,
    company,
  };
}
