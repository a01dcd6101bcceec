import { mustFind } from '@voucher-graph/subgraph-kit';
import type { ResubmitClaimInput } from '../__generated__/schema.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { readProgram } from '../eligibility/read-program.ts';
import { refuse } from '../refusal.ts';
import { judgePapers } from './judge-papers.ts';
import { findOwnClaim } from './lock-claim.ts';
import { moveClaim } from './move-claim.ts';
import { prepareClaim } from './prepare-claim.ts';
import { correctClaim } from './store-claim.ts';

/** Hands in what was returned, corrected. The version of the rule stays; what was handed in before stays in no row. */
export function resubmitClaim(context: Pick<Context, 'database' | 'viewer' | 'peers'>, input: ResubmitClaimInput) {
  const { viewer } = context;
  return command(context, {
    name: 'resubmitClaim',
    input,
    prepare: async () => {
      const found = await findOwnClaim(context.database.query, viewer, input.claimId);
      return 'refusal' in found ? found : prepareClaim(context, found, input);
    },
    work: async (query, prepared) => {
      const known = await findOwnClaim(query, viewer, input.claimId);
      if ('refusal' in known) return known;
      const program = mustFind(await readProgram(query, { id: known.programId }, { lock: true }), 'A program');
      const claim = await findOwnClaim(query, viewer, input.claimId, { lock: true });
      if ('refusal' in claim) return claim;
      if (claim.status !== 'RETURNED') return refuse('WRONG_CLAIM_STATUS', claim.status);
      const { id: claimId, rentalId } = claim;
      const rule = mustFind(
        program.versions.find(({ version }) => version === claim.ruleVersion),
        'A version of a rule',
      );
      // Judged as on the day on which it was first submitted: intake may have closed, and a version ended, since then.
      const then = { ...program, now: claim.submittedAt };
      const judged = await judgePapers(query, { claimId, rentalId, program: then, rule, papers: input, prepared });
      if ('refusal' in judged) return judged;
      const { stated, evidence } = prepared;
      await correctClaim(query, claimId, { stated, evidence, ...judged });
      await moveClaim(query, { claim, verb: 'resubmit', through: ['SUBMITTED'], viewer, reason: 'Corrected.' });
      return { claimId };
    },
  });
}
