import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type { Claim as ClaimType, ClaimResolvers, Resolvers } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import type { StoredEvaluation } from '../eligibility/judged-on.ts';
import { fromFenJson } from '../fen-json.ts';
import type { Refusal } from '../refusal.ts';
import { approveClaim } from './approve-claim.ts';
import { checkClaim } from './check-claim.ts';
import type { ClaimRow } from './claim.loaders.ts';
import { failClaimPayment } from './fail-claim-payment.ts';
import { payClaim } from './pay-claim.ts';
import { rejectClaim } from './reject-claim.ts';
import { resubmitClaim } from './resubmit-claim.ts';
import { retryClaimPayment } from './retry-claim-payment.ts';
import { returnClaim } from './return-claim.ts';
import { submitClaim } from './submit-claim.ts';
import { withdrawClaim } from './withdraw-claim.ts';

const Claim: Completing<ClaimResolvers, ClaimType, ClaimRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.claimById.load(id),
  company: ({ companyId }) => ({ id: companyId }),
  rental: ({ rentalId }) => ({ id: rentalId }),
  requested: ({ requestedFen }) => requestedFen,
  approved: ({ approvedFen }) => approvedFen,
  setOff: ({ setOffFen }) => setOffFen,
  billed: ({ billedFen }) => billedFen,
  evaluation: ({ evaluation }) => fromFenJson<StoredEvaluation>(evaluation),
  events: ({ id }, _args, { loaders }) => loaders.eventsByClaim.load(id),
  clawbacks: ({ id }, _args, { loaders }) => loaders.clawbacksOfClaim.load(id),
};

const Query: Resolvers['Query'] = {
  claim: (_root, { id }, { loaders }) => loaders.claimById.load(id),
  claims: (_root, page, { loaders }) => loaders.claimPage.load(page),
};

const Mutation: Resolvers['Mutation'] = {
  submitClaim: async (_root, { input }, context) => answer('SubmitClaim', await submitClaim(context, input), context),
  checkClaim: async (_root, { input }, context) => answer('CheckClaim', await checkClaim(context, input), context),
  returnClaim: async (_root, { input }, context) => answer('ReturnClaim', await returnClaim(context, input), context),
  resubmitClaim: async (_root, { input }, context) =>
    answer('ResubmitClaim', await resubmitClaim(context, input), context),
  approveClaim: async (_root, { input }, context) =>
    answer('ApproveClaim', await approveClaim(context, input), context),
  rejectClaim: async (_root, { input }, context) => answer('RejectClaim', await rejectClaim(context, input), context),
  withdrawClaim: async (_root, { input }, context) =>
    answer('WithdrawClaim', await withdrawClaim(context, input), context),
  payClaim: async (_root, { input }, context) => answer('PayClaim', await payClaim(context, input), context),
  failClaimPayment: async (_root, { input }, context) =>
    answer('FailClaimPayment', await failClaimPayment(context, input), context),
  retryClaimPayment: async (_root, { input }, context) =>
    answer('RetryClaimPayment', await retryClaimPayment(context, input), context),
};

/** The claim as it stands now, or why not. */
async function answer<TName extends string, TCode extends string>(
  name: TName,
  outcome: { readonly claimId: string } | Refusal<TCode>,
  { loaders }: Pick<Context, 'loaders'>,
) {
  if ('refusal' in outcome) return { __typename: `${name}Refusal`, ...outcome.refusal } as const;
  const { claimId } = outcome;
  const claim = mustFind(await loaders.claimById.clear(claimId).load(claimId), 'A claim');
  return { __typename: `${name}Success`, claim } as const;
}

export const claimResolvers: Resolvers = { Query, Mutation, Claim };
