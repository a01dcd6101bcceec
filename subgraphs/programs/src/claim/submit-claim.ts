import { settlementPlan, voucherHolders } from '@voucher-graph/rules';
import { uuidv7 } from '@voucher-graph/subgraph-kit';
import type { SubmitClaimInput } from '../__generated__/schema.ts';
import { findBar } from '../clawback/find-bar.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { readProgram, versionNow } from '../eligibility/read-program.ts';
import { refuse } from '../refusal.ts';
import { judgePapers } from './judge-papers.ts';
import { prepareClaim } from './prepare-claim.ts';
import { storeClaim } from './store-claim.ts';

/** Claims what a program pays back for a rental: judged by the rule in force now, which judges it from here on. */
export function submitClaim(context: Pick<Context, 'database' | 'viewer' | 'peers'>, input: SubmitClaimInput) {
  const { viewer } = context;
  const isOwn = viewer.companyId?.toLowerCase() === input.companyId.toLowerCase();
  return command(context, {
    name: 'submitClaim',
    input,
    prepare: () => (isOwn ? prepareClaim(context, input, input) : refuse('COMPANY_NOT_FOUND')),
    work: async (query, prepared) => {
      // The lock lets two who claim one rental take turns.
      const program = await readProgram(query, { code: input.programCode }, { lock: true });
      if (!program) return refuse('PROGRAM_NOT_FOUND');
      const rule = versionNow(program);
      if (!rule?.terms.rateTiers) return refuse('TERMS_UNKNOWN');
      if (settlementPlan(rule.terms).mode !== 'REIMBURSE' || voucherHolders(rule.terms).length > 0)
        return refuse('NOT_REIMBURSED');
      if (program.intakeStatus !== 'OPEN') return refuse('INTAKE_NOT_OPEN', program.intakeStatus);
      if (!program.hasBook) return refuse('FUND_UNKNOWN');
      const barredUntil = await findBar(query, { companyId: input.companyId, programId: program.id });
      if (barredUntil !== null) return refuse('BARRED', barredUntil);
      const rentalId = input.rentalId.toLowerCase();
      const claimed = await query(
        `SELECT FROM programs.claim WHERE program_id = $1 AND rental_id = $2 AND status NOT IN ('REJECTED', 'WITHDRAWN')`,
        [program.id, rentalId],
      );
      if (claimed.length > 0) return refuse('ALREADY_CLAIMED');
      const claimId = uuidv7();
      const judged = await judgePapers(query, { claimId, rentalId, program, rule, papers: input, prepared });
      if ('refusal' in judged) return judged;
      const { stated, evidence } = prepared;
      await storeClaim(query, {
        id: claimId,
        programId: program.id,
        ruleVersion: rule.version,
        rentalId,
        stated,
        evidence,
        ...judged,
        viewer,
      });
      return { claimId };
    },
  });
}
