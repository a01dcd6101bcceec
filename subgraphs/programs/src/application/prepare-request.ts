import type { ApplicantInput, PurchaseInput } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { askCompanies, type CompanyFacts } from '../eligibility/ask-companies.ts';
import { readApplicant, readPurchase, type DeclaredPurchase } from '../eligibility/read-purchase.ts';
import type { Refusal } from '../refusal.ts';

export type PreparedRequest = {
  readonly declared: DeclaredPurchase;
  readonly self: ReturnType<typeof readApplicant>;
  readonly company: CompanyFacts;
};

/** Reads what is submitted and asks companies about it. */
export async function prepareRequest(
  context: Pick<Context, 'peers'>,
  companyId: string,
  input: { readonly purchase: PurchaseInput; readonly applicant?: ApplicantInput | null | undefined },
): Promise<
  | PreparedRequest
  | Refusal<'AMOUNT_INVALID' | 'COSTS_DIFFER' | 'DATES_OUT_OF_ORDER' | 'COMPANY_NOT_FOUND' | 'SELLER_NOT_FOUND'>
> {
  const declared = readPurchase(input.purchase);
  if ('refusal' in declared) return declared;
  const company = await askCompanies(context, {
    companyId,
    seller: input.purchase.sellerCreditCode,
    signedOn: declared.signedOn,
  });
  return 'refusal' in company ? company : { declared, self: readApplicant(input.applicant), company };
}
