import { evaluate, type Evaluation, type RuleVersion } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import type { JudgedProgram } from '../eligibility/read-program.ts';
import { historyOf, readUse } from '../purchase/read-use.ts';

/** What the rule gives on a claim, beside all that vouchers and other claims pay of the group and on the contract. */
export async function judgeClaimed(
  query: Query,
  {
    claimId,
    program,
    rule,
    on,
  }: {
    readonly claimId: string;
    readonly program: JudgedProgram;
    readonly rule: RuleVersion;
    readonly on: JudgedOn;
  },
): Promise<Evaluation> {
  const { applicant, purchase } = on;
  const use = await readUse(query, {
    purchaseId: claimId,
    groupIds: applicant.groupIds,
    sellerId: purchase.seller.id,
    contract: purchase.contract,
    installations: purchase.installation === null ? [] : [purchase.installation],
  });
  const history = historyOf(use, { buyerId: applicant.id, now: program.now });
  return evaluate({ at: program.now, moment: 'CLAIM', program: program.facts, rule, ...on, history, exception: null });
}
