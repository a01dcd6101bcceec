import type { EvaluationRequest } from '@voucher-graph/rules';
import { mustFind, type Query } from '@voucher-graph/subgraph-kit';
import { dayInChina } from '../day-in-china.ts';
import { readListings } from '../eligibility/read-listings.ts';
import { readPrograms } from '../eligibility/read-program.ts';
import { completePurchase, saidOfItself } from './complete-facts.ts';
import type { PreparedPurchase } from './prepare-purchase.ts';
import { readUse } from './read-use.ts';
import type { PayingVoucher } from './read-vouchers.ts';

/** The purchase as the rule of each voucher is asked about it, by the version that it was granted under. */
export async function askRules(
  query: Query,
  { id, declared, company }: PreparedPurchase,
  vouchers: readonly PayingVoucher[],
): Promise<ReadonlyMap<string, EvaluationRequest>> {
  const programs = await readPrograms(query, [...new Set(vouchers.map(({ programId }) => programId))]);
  const [first] = programs.values();
  if (first === undefined) return new Map();
  const { applicant, sellerId, relation } = company;
  const on = declared.signedOn ?? dayInChina(first.now);
  const listings = await readListings(query, [...programs.keys()], { sellerId, on });
  const judged = vouchers.map((voucher) => {
    const program = mustFind(programs.get(voucher.programId), 'The program of a voucher');
    const rule = mustFind(
      program.versions.find(({ version }) => version === voucher.ruleVersion),
      'A version of a rule',
    );
    const { applied } = voucher;
    const whitelisted = listings.get(program.id) ?? null;
    const purchase = completePurchase(declared, { id, buyerId: applicant.id, sellerId, whitelisted, applied });
    return { voucher, program, rule, purchase };
  });
  const history = await readUse(query, {
    purchaseId: id,
    buyerId: applicant.id,
    groupIds: applicant.groupIds,
    sellerId,
    contract: declared.contract,
    installations: judged.flatMap(({ purchase }) => purchase.installation ?? []),
    now: first.now,
  });
  return new Map(
    judged.map(({ voucher, program, rule, purchase }) => [
      voucher.id,
      {
        at: program.now,
        moment: 'PURCHASE',
        program: program.facts,
        rule,
        applicant: { ...applicant, ...saidOfItself(voucher.applied, rule.terms) },
        purchase,
        relation: { CONTRACT: relation, CLAIM: null },
        history,
        exception: null,
      },
    ]),
  );
}
