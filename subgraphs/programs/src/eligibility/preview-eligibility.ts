import type { Evaluation } from '@voucher-graph/rules';
import { fault, isUuid, malformed, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { EligibilityInput } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { askCompanies } from './ask-companies.ts';
import { gather, judge } from './judge.ts';
import { readApplicant, readPurchase } from './read-purchase.ts';
import { readProgram, versionNow } from './read-program.ts';

/** What a program would give for a purchase, and why. Stores nothing, so what is wrong is a fault and no refusal. */
export async function previewEligibility(
  context: Pick<Context, 'database' | 'viewer' | 'peers'>,
  input: EligibilityInput,
): Promise<Evaluation | null> {
  requireMember(context.viewer, input.companyId);
  const { query } = context.database;
  const declared = readPurchase(input.purchase);
  if ('refusal' in declared) throw fault('BAD_USER_INPUT', declared.refusal.message);
  const program = await readProgram(query, { code: input.programCode });
  const rule = program && versionNow(program);
  if (!rule) return null;
  const company = await askCompanies(context, {
    companyId: input.companyId,
    seller: input.purchase.sellerCreditCode,
    signedOn: declared.signedOn,
  });
  if ('refusal' in company) throw fault('BAD_USER_INPUT', company.refusal.message);
  const self = readApplicant(input.applicant);
  const on = await gather(query, { id: uuidv7(), program, declared, company, self });
  return judge(query, { program, rule, on });
}

/** Nobody speaks for a company but its members. */
export function requireMember(viewer: Context['viewer'], companyId: string): void {
  if (!isUuid(companyId)) throw malformed(companyId);
  if (viewer.companyId?.toLowerCase() !== companyId.toLowerCase())
    throw fault('FORBIDDEN', 'You are no member of that company: give your own companyId, or ask with another token.');
}
