import { clawback, ruleTermsFromJson } from '@voucher-graph/rules';
import { isReason, isUuid, malformed, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { ClawBackInput } from '../__generated__/schema.ts';
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
import { findPaid } from './find-paid.ts';

/**
 * Asks money back that a voucher or claim paid: from now on its payee owes it. Never more than was paid and not clawed back
 * before. Nobody asks back what they decided to grant.
 */
export function clawBack(context: Pick<Context, 'database' | 'viewer'>, input: ClawBackInput) {
  const { viewer } = context;
  return command(context, {
    name: 'clawBack',
    input,
    work: async (query) => {
      const { voucherId = null, claimId = null, payeeId, cause, reason, findingId = null } = input;
      const accountId = voucherId ?? claimId;
      if (accountId === null || (voucherId !== null && claimId !== null)) return refuse('VOUCHER_OR_CLAIM');
      for (const id of [accountId, payeeId]) if (!isUuid(id)) throw malformed(id);
      if (!isReason(reason)) return refuse('REASON_MISSING');
      if (cause.trim() === '' || cause.length > 100) return refuse('CAUSE_MISSING');
      const evidence = input.evidenceHash.toLowerCase();
      if (!/^[0-9a-f]{64}$/.test(evidence)) return refuse('EVIDENCE_INVALID');
      const amount = readFen(input.amount);
      if (amount === null) return refuse('AMOUNT_INVALID', input.amount.amount);
      await lockPayee(query, payeeId);
      const paid = await findPaid(query, { accountId, payeeId, actor: actorOf(viewer) });
      if (!paid || !(viewer.scopes.includes('auditor') || covers(viewer.cityCode, paid.cityCode)))
        return refuse(voucherId === null ? 'CLAIM_NOT_FOUND' : 'VOUCHER_NOT_FOUND');
      if (paid.decidedByActor) return refuse('SAME_PERSON');
      const order = clawback(ruleTermsFromJson(paid.terms), {
        trigger: cause,
        amount,
        paid: paid.paid,
        takenBack: paid.takenBack,
        stillToPay: 0n,
        decidedOn: dayInChina(paid.now),
      });
      if (order.amount < amount) return refuse('CLAWBACK_TOO_HIGH', order.amount);
      const baseless = findingId === null ? null : await checkFinding(query, findingId, { accountId, payeeId, amount });
      if (baseless) return baseless;
      const clawbackId = uuidv7();
      await query(
        `INSERT INTO programs.clawback (id, voucher_id, claim_id, payee_id, cause, reason, barred_until, finding_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [clawbackId, voucherId, claimId, payeeId, cause, reason, order.barredUntil, findingId],
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
              voucherId: accountId,
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
