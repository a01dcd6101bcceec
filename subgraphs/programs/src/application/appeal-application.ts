import type { Evaluation } from '@voucher-graph/rules';
import { isReason, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { AppealApplicationInput } from '../__generated__/schema.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import { fromFenJson } from '../fen-json.ts';
import { refuse } from '../refusal.ts';
import { lockOwn } from './lock-application.ts';
import { storeApplication } from './store-application.ts';

/**
 * Appeals a rejection, once. The rejected application never leaves where it is: the appeal is an application of its own,
 * by the same version of the rule, and nobody who decided on the first decides on it.
 */
export function appealApplication(context: Pick<Context, 'database' | 'viewer'>, input: AppealApplicationInput) {
  const { viewer } = context;
  return command(context, {
    name: 'appealApplication',
    input,
    work: async (query) => {
      const { reason } = input;
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const rejected = await lockOwn(query, viewer, input.applicationId);
      if ('refusal' in rejected) return rejected;
      if ((rejected.status !== 'REJECTED' && rejected.status !== 'INELIGIBLE') || rejected.appealOf !== null)
        return refuse('WRONG_STATUS', rejected.appealOf === null ? rejected.status : 'an appeal itself');
      const appeals = await query('SELECT FROM programs.application WHERE appeal_of = $1', [rejected.id]);
      if (appeals.length > 0) return refuse('ALREADY_APPEALED');
      const id = uuidv7();
      const on = fromFenJson<JudgedOn>(rejected.request);
      await storeApplication(query, {
        id,
        programId: rejected.programId,
        ruleVersion: rejected.ruleVersion,
        status: 'SUBMITTED',
        on: { ...on, purchase: { ...on.purchase, id } },
        evaluation: fromFenJson<Evaluation>(rejected.evaluation),
        requested: rejected.requestedFen,
        appealOf: rejected.id,
        viewer,
        verb: 'appeal',
        reason,
      });
      return { applicationId: id };
    },
  });
}
