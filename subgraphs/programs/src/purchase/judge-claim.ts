import type { Cost, EvaluationRequest, RelationVerdict } from '@voucher-graph/rules';
import { mustFind, type Query } from '@voucher-graph/subgraph-kit';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import { readPrograms } from '../eligibility/read-program.ts';
import { fromFenJson } from '../fen-json.ts';
import { payInOrder, type Payment } from './pay-in-order.ts';
import type { PurchaseHold } from './read-holds.ts';
import { historyOf, readUse } from './read-use.ts';

/**
 * What the rule of each hold gives for the real amount, on the facts of the contract and on whether buyer and seller are
 * related by now. What was held later was judged beside these holds, so only what was held before counts against them.
 */
export async function judgeClaim(
  query: Query,
  {
    purchaseId,
    holds,
    billed,
    relation,
  }: {
    readonly purchaseId: string;
    readonly holds: readonly PurchaseHold[];
    readonly billed: bigint;
    readonly relation: RelationVerdict;
  },
): Promise<ReadonlyMap<string, Payment>> {
  const [first] = holds;
  if (!first) return new Map();
  const programs = await readPrograms(query, [...new Set(holds.map(({ programId }) => programId))]);
  const judged = holds.map((hold) => ({ hold, on: fromFenJson<JudgedOn>(hold.request) }));
  const { applicant, purchase } = mustFind(judged[0], 'A hold').on;
  const now = mustFind(programs.get(first.programId), 'A program').now;
  const use = await readUse(query, {
    purchaseId,
    groupIds: applicant.groupIds,
    sellerId: purchase.seller.id,
    contract: purchase.contract,
    installations: judged.flatMap(({ on }) => on.purchase.installation ?? []),
    onlyBefore: true,
  });
  const history = historyOf(use, { buyerId: applicant.id, now });
  const payers = judged.map(({ hold, on }) => {
    const program = mustFind(programs.get(hold.programId), 'A program');
    const rule = mustFind(
      program.versions.find(({ version }) => version === hold.ruleVersion),
      'A version of a rule',
    );
    const request: EvaluationRequest = {
      at: program.now,
      moment: 'CLAIM',
      program: program.facts,
      rule,
      applicant: on.applicant,
      purchase: { ...on.purchase, costs: realCosts(on.purchase, billed) },
      relation: { ...on.relation, CLAIM: relation },
      history,
      exception: null,
    };
    return { most: hold.amount, request };
  });
  const payments = payInOrder(billed, payers);
  return new Map(holds.map(({ holdId }, i) => [holdId, mustFind(payments[i], 'A payment')]));
}

/** At each stage that a rule may name: never more than what was billed, nor a contract's price beyond what it said. */
function realCosts({ costs }: JudgedOn['purchase'], billed: bigint): JudgedOn['purchase']['costs'] {
  const stated = costs.CONTRACT ?? [];
  const [category] = stated.map((cost) => cost.category);
  const real: Cost[] = [{ category: category ?? 'COMPUTE', amount: billed }];
  const price = stated.reduce((sum, { amount }) => sum + amount, 0n);
  const contracted = price < billed ? stated : real;
  return { CONTRACT: contracted, APPROVED_CONTRACT: contracted, SETTLED: real, ACTUALLY_PAID: real };
}
