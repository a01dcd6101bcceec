import { orderByPriority } from '@voucher-graph/rules';
import { isReason, isUuid, malformed, mustFind } from '@voucher-graph/subgraph-kit';
import type { AdmitApplicationInput } from '../__generated__/schema.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { dayInChina } from '../day-in-china.ts';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import { readProgram } from '../eligibility/read-program.ts';
import { fromFenJson } from '../fen-json.ts';
import { refuse } from '../refusal.ts';
import { lockOfCity } from './lock-application.ts';
import { move } from './move.ts';
import { termsOf } from './terms-of.ts';

/** Takes the next application from the waiting list: by the rule's priorities, then whoever applied first (R30). */
export function admitApplication(context: Pick<Context, 'database' | 'viewer'>, input: AdmitApplicationInput) {
  const { viewer } = context;
  return command(context, {
    name: 'admitApplication',
    input,
    work: async (query) => {
      const { applicationId: id, reason } = input;
      if (!isUuid(id)) throw malformed(id);
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const [known] = await query<{ programId: string }>(
        'SELECT program_id AS "programId" FROM programs.application WHERE id = $1',
        [id],
      );
      if (!known) return refuse('APPLICATION_NOT_FOUND');
      const program = mustFind(await readProgram(query, { id: known.programId }, { lock: true }), 'A program');
      const application = await lockOfCity(query, viewer, id);
      if ('refusal' in application) return application;
      if (application.status !== 'WAITLISTED') return refuse('WRONG_STATUS', application.status);
      const terms = await termsOf(query, application);
      const waiting = await query<{ id: string; submittedAt: Date; request: unknown }>(
        `SELECT id, submitted_at AS "submittedAt", request FROM programs.application
          WHERE program_id = $1 AND status = 'WAITLISTED' AND recommended = $2`,
        [application.programId, application.recommended],
      );
      const [next] = orderByPriority(
        terms,
        waiting.map(({ request, ...each }) => ({ ...each, applicant: fromFenJson<JudgedOn>(request).applicant })),
        dayInChina(program.now),
      );
      if (next && next.id !== application.id) return refuse('NOT_NEXT_IN_LINE', next.id);
      const most = terms.intakeTerms?.closesAtApplications ?? null;
      if (!application.recommended && most !== null && program.facts.applicationsTaken >= most)
        return refuse('INTAKE_FULL', `There are still ${most} applications`);
      const through = application.recommended ? (['RECOMMENDED'] as const) : (['SUBMITTED'] as const);
      await move(query, { application, verb: 'admit', through, viewer, reason });
      return { applicationId: application.id };
    },
  });
}
