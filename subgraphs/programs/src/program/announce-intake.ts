import type { AnnounceIntakeInput } from '../__generated__/schema.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { versionNow } from '../eligibility/read-program.ts';
import { refuse } from '../refusal.ts';
import { findForOfficer } from './find-for-officer.ts';

/** Says when a program takes applications; an end that has come closes it. */
export function announceIntake(context: Pick<Context, 'database' | 'viewer'>, input: AnnounceIntakeInput) {
  return command(context, {
    name: 'announceIntake',
    input,
    work: async (query) => {
      const { programCode, opensAt, closesAt = null } = input;
      if (closesAt !== null && closesAt <= opensAt) return refuse('DATES_OUT_OF_ORDER', `${opensAt} to ${closesAt}`);
      const program = await findForOfficer(query, context.viewer, programCode);
      if ('refusal' in program) return program;
      if (!versionNow(program)?.terms.rateTiers) return refuse('TERMS_UNKNOWN');
      await query('UPDATE programs.program SET intake_opens_at = $2, intake_closes_at = $3 WHERE id = $1', [
        program.id,
        opensAt,
        closesAt,
      ]);
      return { programId: program.id };
    },
  });
}
