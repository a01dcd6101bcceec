import { voucherHolders } from '@voucher-graph/rules';
import { uuidv7 } from '@voucher-graph/subgraph-kit';
import type { SubmitApplicationInput } from '../__generated__/schema.ts';
import { findBar } from '../clawback/find-bar.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { gather } from '../eligibility/judge.ts';
import { readProgram, versionNow } from '../eligibility/read-program.ts';
import { refuse } from '../refusal.ts';
import { judgeRequest } from './judge-request.ts';
import { prepareRequest } from './prepare-request.ts';
import { storeApplication } from './store-application.ts';

/** Applies for a voucher: judged by the rule in force now, which judges it from here on. */
export function submitApplication(
  context: Pick<Context, 'database' | 'viewer' | 'peers'>,
  input: SubmitApplicationInput,
) {
  const { viewer } = context;
  const isOwn = viewer.companyId?.toLowerCase() === input.companyId.toLowerCase();
  return command(context, {
    name: 'submitApplication',
    input,
    prepare: () => (isOwn ? prepareRequest(context, input.companyId, input) : refuse('COMPANY_NOT_FOUND')),
    work: async (query, prepared) => {
      // The lock counts places in the intake one by one.
      const program = await readProgram(query, { code: input.programCode }, { lock: true });
      if (!program) return refuse('PROGRAM_NOT_FOUND');
      const rule = versionNow(program);
      if (!rule?.terms.rateTiers) return refuse('TERMS_UNKNOWN');
      if (program.intakeStatus !== 'OPEN') return refuse('INTAKE_NOT_OPEN', program.intakeStatus);
      if (voucherHolders(rule.terms).length === 0) return refuse('NO_VOUCHER_ISSUED');
      if (!program.hasBook) return refuse('FUND_UNKNOWN');
      const barredUntil = await findBar(query, { companyId: input.companyId, programId: program.id });
      if (barredUntil !== null) return refuse('BARRED', barredUntil);
      const id = uuidv7();
      const on = await gather(query, { id, program, ...prepared });
      const judged = await judgeRequest(query, { id, program, rule, on, requested: input.requested });
      if ('refusal' in judged) return judged;
      const most = rule.terms.intakeTerms?.closesAtApplications ?? null;
      const isFull = most !== null && program.facts.applicationsTaken >= most;
      const why = isFull ? `Intake closed at ${most} applications` : 'The fund has nothing left';
      const waits = isFull || judged.fundIsEmpty;
      if (waits && input.waitIfFull !== true) return refuse('INTAKE_FULL', why);
      await storeApplication(query, {
        id,
        programId: program.id,
        ruleVersion: rule.version,
        status: waits ? 'WAITLISTED' : 'SUBMITTED',
        on,
        ...judged,
        viewer,
        verb: 'submit',
        reason: waits ? `${why}.` : 'Submitted.',
      });
      return { applicationId: id };
    },
  });
}
