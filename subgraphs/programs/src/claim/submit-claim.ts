import { missingEvidence, settlementPlan, voucherHolders } from '@voucher-graph/rules';
import { uuidv7 } from '@voucher-graph/subgraph-kit';
import type { SubmitClaimInput } from '../__generated__/schema.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { gather } from '../eligibility/judge.ts';
import { readApplicant } from '../eligibility/read-purchase.ts';
import { readProgram, versionNow } from '../eligibility/read-program.ts';
import { readFen } from '../read-fen.ts';
import { refuse } from '../refusal.ts';
import { judgeClaimed } from './judge-claimed.ts';
import { prepareClaim } from './prepare-claim.ts';
import { claimedPurchase } from './read-claim.ts';
import { storeClaim } from './store-claim.ts';

/** Claims what a program pays back for a rental: judged by the rule in force now, which judges it from here on. */
export function submitClaim(context: Pick<Context, 'database' | 'viewer' | 'peers'>, input: SubmitClaimInput) {
  const { viewer } = context;
  const isOwn = viewer.companyId?.toLowerCase() === input.companyId.toLowerCase();
  return command(context, {
    name: 'submitClaim',
    input,
    prepare: () => (isOwn ? prepareClaim(context, input) : refuse('COMPANY_NOT_FOUND')),
    work: async (query, { rental, stated, evidence, company, relationNow }) => {
      // The lock lets two who claim one rental take turns.
      const program = await readProgram(query, { code: input.programCode }, { lock: true });
      if (!program) return refuse('PROGRAM_NOT_FOUND');
      const rule = versionNow(program);
      if (!rule?.terms.rateTiers) return refuse('TERMS_UNKNOWN');
      const { terms } = rule;
      if (settlementPlan(terms).mode !== 'REIMBURSE' || voucherHolders(terms).length > 0)
        return refuse('NOT_REIMBURSED');
      if (program.intakeStatus !== 'OPEN') return refuse('INTAKE_NOT_OPEN', program.intakeStatus);
      if (!program.hasBook) return refuse('FUND_UNKNOWN');
      const missing = missingEvidence(
        terms,
        evidence.map(({ kind }) => kind),
      );
      if (missing.length > 0) return refuse('EVIDENCE_MISSING', missing.join(', '));
      const rentalId = input.rentalId.toLowerCase();
      const claimed = await query(
        `SELECT FROM programs.claim WHERE program_id = $1 AND rental_id = $2 AND status NOT IN ('REJECTED', 'WITHDRAWN')`,
        [program.id, rentalId],
      );
      if (claimed.length > 0) return refuse('ALREADY_CLAIMED');

      const id = uuidv7();
      const declared = claimedPurchase(rental, input);
      const self = readApplicant(input.applicant);
      const gathered = await gather(query, { id: rentalId, program, declared, company, self });
      const on = { ...gathered, relation: { ...gathered.relation, CLAIM: relationNow } };
      const evaluation = await judgeClaimed(query, { claimId: id, program, rule, on });
      if (!evaluation.eligible || evaluation.subsidy === 0n) {
        const stops = evaluation.checks.filter(({ outcome }) => outcome === 'FAILED' || outcome === 'UNKNOWN');
        const why = stops.map(({ message }) => message).join(' ');
        return refuse('NOT_ELIGIBLE', why || 'The rule gives nothing for this.');
      }
      const requested = input.requested ? readFen(input.requested) : evaluation.subsidy;
      if (requested === null) return refuse('AMOUNT_INVALID', input.requested?.amount ?? '');
      if (requested > evaluation.subsidy) return refuse('REQUESTED_TOO_MUCH', evaluation.subsidy);
      await storeClaim(query, {
        id,
        programId: program.id,
        ruleVersion: rule.version,
        rentalId,
        stated,
        evidence,
        on,
        evaluation,
        requested,
        viewer,
      });
      return { claimId: id };
    },
  });
}
