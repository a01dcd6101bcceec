import { isReason, isUuid, malformed, mustFind, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { ApproveClaimInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import { lockGroup } from '../eligibility/lock-group.ts';
import { readProgram } from '../eligibility/read-program.ts';
import { fromFenJson } from '../fen-json.ts';
import { postToBook } from '../post-to-book.ts';
import { readFen } from '../read-fen.ts';
import { refuse } from '../refusal.ts';
import { claimEvidence } from './claim-evidence.ts';
import { judgeClaimed } from './judge-claimed.ts';
import { lockClaimToDecide } from './lock-claim.ts';
import { moveClaim } from './move-claim.ts';

/** What is approved is owed: it does not lapse, so the account ends when nobody will care. */
export const neverEnds = new Date('2099-12-31T16:00:00Z');

/**
 * Approves a claim: in one transaction its money is set aside in the fund's book, on an account of the claim's own. What
 * caps and other programs leave by now is judged again, under the locks under which vouchers are granted and held.
 */
export function approveClaim(context: Pick<Context, 'database' | 'viewer'>, input: ApproveClaimInput) {
  const { viewer } = context;
  return command(context, {
    name: 'approveClaim',
    input,
    work: async (query) => {
      const { claimId: id } = input;
      if (!isUuid(id)) throw malformed(id);
      if (typeof input.reason === 'string' && !isReason(input.reason)) return refuse('REASON_MISSING');
      const [known] = await query<{ programId: string }>(
        'SELECT program_id AS "programId" FROM programs.claim WHERE id = $1',
        [id],
      );
      if (!known) return refuse('CLAIM_NOT_FOUND');
      const program = mustFind(await readProgram(query, { id: known.programId }, { lock: true }), 'A program');
      const claim = await lockClaimToDecide(query, viewer, id);
      if ('refusal' in claim) return claim;
      if (claim.status !== 'ASSESSED') return refuse('WRONG_CLAIM_STATUS', claim.status);
      const amount = input.amount ? readFen(input.amount) : claim.requestedFen;
      if (amount === null) return refuse('AMOUNT_INVALID', input.amount?.amount ?? '');
      if (amount > claim.requestedFen) return refuse('AMOUNT_TOO_HIGH', claim.requestedFen);

      const on = fromFenJson<JudgedOn>(claim.request);
      const rule = mustFind(
        program.versions.find(({ version }) => version === claim.ruleVersion),
        'A version of a rule',
      );
      await lockGroup(query, on.applicant.groupIds, { sellerId: claim.sellerId, contract: claim.contract });
      // Judged as on the day on which it was submitted: intake may have closed since then.
      const then = { ...program, now: claim.submittedAt };
      const now = await judgeClaimed(query, { claimId: id, program: then, rule, on });
      if (amount > now.subsidy) return refuse('CAP_REACHED', now.subsidy);

      await query('SAVEPOINT approval');
      const reason = isReason(input.reason) ? input.reason : 'Approved.';
      await moveClaim(query, { claim, verb: 'approve', through: ['APPROVED'], viewer, reason, approved: amount });
      // The book last, and its refusal undoes all but the answer.
      const [outcome] = await postToBook(query, mustFind(program.fundId, 'The fund of a claim'), [
        {
          kind: 'encumber',
          key: uuidv7(),
          actor: actorOf(viewer),
          reason: `Claim ${claim.id} is approved.`,
          ruleVersion: `${rule.version}`,
          evidenceHash: claimEvidence(claim),
          voucherId: claim.id,
          amount,
          validUntil: neverEnds,
        },
      ]);
      if (outcome === 'OK') return { claimId: claim.id };
      await query('ROLLBACK TO SAVEPOINT approval');
      if (outcome === 'INSUFFICIENT_FUNDS') return refuse('FUND_EXHAUSTED');
      throw new Error(`The ledger answered ${outcome} to the encumbrance for claim ${claim.id}.`);
    },
  });
}
