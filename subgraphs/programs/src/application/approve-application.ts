import { evidenceHash } from '@voucher-graph/ledger';
import { voidFrom } from '@voucher-graph/rules';
import { isReason, isUuid, malformed, mustFind, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { ApproveApplicationInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { dayInChina, startOfDayInChina } from '../day-in-china.ts';
import { judge } from '../eligibility/judge.ts';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import { lockGroup } from '../eligibility/lock-group.ts';
import { readProgram } from '../eligibility/read-program.ts';
import { fromFenJson } from '../fen-json.ts';
import { readFen } from '../read-fen.ts';
import { postToBook } from '../post-to-book.ts';
import { refuse } from '../refusal.ts';
import { lockToDecide } from './lock-application.ts';
import { move } from './move.ts';
import { leads } from './transitions.ts';

/**
 * Approves an application: in one transaction the fund is encumbered and the voucher issued. What caps leave by now is
 * judged again, under locks that queue up all who decide on the program and on the applicant's group.
 */
export function approveApplication(context: Pick<Context, 'database' | 'viewer'>, input: ApproveApplicationInput) {
  const { viewer } = context;
  return command(context, {
    name: 'approveApplication',
    input,
    work: async (query) => {
      const { applicationId: id } = input;
      if (!isUuid(id)) throw malformed(id);
      if (typeof input.reason === 'string' && !isReason(input.reason)) return refuse('REASON_MISSING');
      const [known] = await query<{ programId: string }>(
        'SELECT program_id AS "programId" FROM programs.application WHERE id = $1',
        [id],
      );
      if (!known) return refuse('APPLICATION_NOT_FOUND');
      const program = mustFind(await readProgram(query, { id: known.programId }, { lock: true }), 'A program');
      const application = await lockToDecide(query, viewer, id);
      if ('refusal' in application) return application;
      if (!leads('approve', application.status, 'APPROVED')) return refuse('WRONG_STATUS', application.status);
      const amount = input.amount ? readFen(input.amount) : application.requestedFen;
      if (amount === null) return refuse('AMOUNT_INVALID', input.amount?.amount ?? '');
      if (amount > application.requestedFen) return refuse('AMOUNT_TOO_HIGH', application.requestedFen);
      const { fundId } = program;
      if (fundId === null || !program.hasBook) return refuse('FUND_UNKNOWN');

      const on = fromFenJson<JudgedOn>(application.request);
      const rule = mustFind(
        program.versions.find(({ version }) => version === application.ruleVersion),
        'A version of a rule',
      );
      await lockGroup(query, on.applicant.groupIds);
      const now = await judge(query, { program, rule, on, moment: 'PURCHASE' });
      if (amount > now.subsidy) return refuse('CAP_REACHED', now.subsidy);

      const reason = isReason(input.reason) ? input.reason : 'Approved.';
      const voucherId = uuidv7();
      await query('SAVEPOINT approval');
      await query(
        `INSERT INTO programs.voucher (id, company_id, program_id, fund_id, rule_version, state, issued_at, synthetic)
         VALUES ($1, $2, $3, $4, $5, 'ACTIVE', now(), false)`,
        [voucherId, application.companyId, program.id, fundId, rule.version],
      );
      await move(query, {
        application,
        verb: 'approve',
        through: ['APPROVED'],
        viewer,
        reason,
        grant: { voucherId, amount },
      });
      // The book last, and its refusal undoes all but the answer.
      const [outcome] = await postToBook(query, fundId, [
        {
          kind: 'encumber',
          key: uuidv7(),
          actor: actorOf(viewer),
          reason: `Application ${application.id} is approved.`,
          ruleVersion: `${rule.version}`,
          evidenceHash: evidenceHash(JSON.stringify([application.request, application.evaluation])),
          voucherId,
          amount,
          validUntil: startOfDayInChina(voidFrom(rule.terms, dayInChina(program.now)).day),
        },
      ]);
      if (outcome === 'OK') return { applicationId: application.id, voucherId };
      await query('ROLLBACK TO SAVEPOINT approval');
      if (outcome === 'INSUFFICIENT_FUNDS') return refuse('FUND_EXHAUSTED');
      throw new Error(`The ledger answered ${outcome} to the encumbrance for application ${application.id}.`);
    },
  });
}
