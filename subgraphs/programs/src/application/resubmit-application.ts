import { isUuid, malformed, mustFind } from '@voucher-graph/subgraph-kit';
import type { ResubmitApplicationInput } from '../__generated__/schema.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { gather } from '../eligibility/judge.ts';
import { readProgram } from '../eligibility/read-program.ts';
import { toFenJson } from '../fen-json.ts';
import { refuse } from '../refusal.ts';
import { judgeRequest } from './judge-request.ts';
import { lockOwn } from './lock-application.ts';
import { move } from './move.ts';
import { prepareRequest } from './prepare-request.ts';

/** Hands in what was returned, corrected. The version of the rule stays; what was asked before stays in no row. */
export function resubmitApplication(
  context: Pick<Context, 'database' | 'viewer' | 'peers'>,
  input: ResubmitApplicationInput,
) {
  const { viewer } = context;
  const { applicationId: id, requested } = input;
  if (!isUuid(id)) throw malformed(id);
  return command(context, {
    name: 'resubmitApplication',
    input,
    prepare: () => prepareRequest(context, viewer.companyId ?? id, input),
    work: async (query, prepared) => {
      const [known] = await query<{ programId: string }>(
        'SELECT program_id AS "programId" FROM programs.application WHERE id = $1',
        [id],
      );
      if (!known) return refuse('APPLICATION_NOT_FOUND');
      const program = mustFind(await readProgram(query, { id: known.programId }, { lock: true }), 'A program');
      const application = await lockOwn(query, viewer, id);
      if ('refusal' in application) return application;
      if (application.status !== 'RETURNED') return refuse('WRONG_STATUS', application.status);
      const rule = mustFind(
        program.versions.find(({ version }) => version === application.ruleVersion),
        'A version of a rule',
      );
      const on = await gather(query, { id: application.id, program, ...prepared });
      // Judged as on the day on which it was first submitted: intake may have closed, and a version ended, since then.
      const then = { ...program, now: application.submittedAt };
      const judged = await judgeRequest(query, { id: application.id, program: then, rule, on, requested });
      if ('refusal' in judged) return judged;
      await query(
        `UPDATE programs.application SET request = $2, evaluation = $3, requested_fen = $4, contract = $5, seller_id = $6
          WHERE id = $1`,
        [
          application.id,
          toFenJson(on),
          toFenJson(judged.evaluation),
          judged.requested,
          on.purchase.contract,
          on.purchase.seller.id,
        ],
      );
      await move(query, { application, verb: 'resubmit', through: ['SUBMITTED'], viewer, reason: 'Corrected.' });
      return { applicationId: application.id };
    },
  });
}
