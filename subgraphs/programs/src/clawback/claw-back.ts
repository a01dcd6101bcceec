import { clawback, ruleTermsFromJson, type RuleTermsJson } from '@voucher-graph/rules';
import { isReason, isUuid, malformed, uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { ClawBackInput } from '../__generated__/schema.ts';
import { decidingVerbs } from '../application/transitions.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { covers } from '../covers.ts';
import { dayInChina } from '../day-in-china.ts';
import { ledgerReason } from '../ledger-reason.ts';
import { postByBook } from '../post-by-book.ts';
import { readFen } from '../read-fen.ts';
import { refuse } from '../refusal.ts';
import { lockPayee } from '../settlement/lock-payee.ts';
import { checkFinding } from './check-finding.ts';

/**
 * Asks money back that a voucher paid: from now on its payee owes it. Never more than was paid and not clawed back
 * before. Nobody asks back what they decided to grant.
 */
export function clawBack(context: Pick<Context, 'database' | 'viewer'>, input: ClawBackInput) {
  const { viewer } = context;
  return command(context, {
    name: 'clawBack',
    input,
    work: async (query) => {
      const { voucherId, payeeId, cause, reason, findingId = null } = input;
      for (const id of [voucherId, payeeId]) if (!isUuid(id)) throw malformed(id);
      if (!isReason(reason)) return refuse('REASON_MISSING');
      if (cause.trim() === '' || cause.length > 100) return refuse('CAUSE_MISSING');
      const evidence = input.evidenceHash.toLowerCase();
      if (!/^[0-9a-f]{64}$/.test(evidence)) return refuse('EVIDENCE_INVALID');
      const amount = readFen(input.amount);
      if (amount === null) return refuse('AMOUNT_INVALID', input.amount.amount);
      await lockPayee(query, payeeId);
      const paid = await findPaid(query, { voucherId, payeeId, actor: actorOf(viewer) });
      if (!paid || !(viewer.scopes.includes('auditor') || covers(viewer.cityCode, paid.cityCode)))
        return refuse('VOUCHER_NOT_FOUND');
      if (paid.decidedByViewer) return refuse('SAME_PERSON');
      const order = clawback(ruleTermsFromJson(paid.terms), {
        trigger: cause,
        amount,
        paid: paid.paid,
        takenBack: paid.takenBack,
        stillToPay: 0n,
        decidedOn: dayInChina(new Date()),
      });
      if (order.amount < amount) return refuse('CLAWBACK_TOO_HIGH', order.amount);
      const baseless = findingId === null ? null : await checkFinding(query, findingId, { voucherId, payeeId, amount });
      if (baseless) return baseless;
      const clawbackId = uuidv7();
      await query(
        `INSERT INTO programs.clawback (id, voucher_id, payee_id, cause, reason, barred_until, finding_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [clawbackId, voucherId, payeeId, cause, reason, order.barredUntil, findingId],
      );
      await postByBook(
        query,
        [
          {
            fundId: paid.fundId,
            operation: {
              kind: 'claw_back',
              key: clawbackId,
              actor: actorOf(viewer),
              reason: ledgerReason(reason),
              ruleVersion: `${paid.ruleVersion}`,
              evidenceHash: evidence,
              voucherId,
              payeeId,
              amount,
              destination: 'RECEIVABLE',
            },
          },
        ],
        [],
      );
      return { clawbackId };
    },
  });
}

type Paid = {
  readonly fundId: string;
  readonly cityCode: string;
  readonly ruleVersion: number;
  readonly terms: RuleTermsJson;
  readonly paid: bigint;
  readonly takenBack: bigint;
  readonly decidedByViewer: boolean;
};

async function findPaid(
  query: Query,
  { voucherId, payeeId, actor }: { readonly voucherId: string; readonly payeeId: string; readonly actor: string },
): Promise<Paid | undefined> {
  const [paid] = await query<Paid>(
    `SELECT voucher.fund_id AS "fundId", city.code AS "cityCode", voucher.rule_version AS "ruleVersion", rule.terms,
            coalesce(payable.paid, 0)::bigint AS paid, coalesce(payable.clawed_back, 0)::bigint AS "takenBack",
            EXISTS (SELECT FROM programs.application application
                      JOIN programs.application_event event ON event.application_id = application.id
                     WHERE application.voucher_id = voucher.id AND event.actor = $3 AND event.verb = ANY ($4::text[]))
              AS "decidedByViewer"
       FROM programs.voucher voucher
       JOIN programs.fund fund ON fund.id = voucher.fund_id
       JOIN programs.city city ON city.id = fund.city_id
       JOIN programs.rule_version rule ON rule.program_id = voucher.program_id AND rule.version = voucher.rule_version
       LEFT JOIN ledger.payable_balance payable ON payable.voucher_id = voucher.id AND payable.payee_id = $2
      WHERE voucher.id = $1`,
    [voucherId, payeeId, actor, decidingVerbs],
  );
  return paid;
}
