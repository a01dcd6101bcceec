import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type { Application as ApplicationType, ApplicationResolvers, Resolvers } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import type { JudgedOn, StoredEvaluation } from '../eligibility/judged-on.ts';
import { fromFenJson } from '../fen-json.ts';
import type { Refusal } from '../refusal.ts';
import { admitApplication } from './admit-application.ts';
import { appealApplication } from './appeal-application.ts';
import type { ApplicationRow } from './application.loaders.ts';
import { approveApplication } from './approve-application.ts';
import { checkApplication } from './check-application.ts';
import { objectToApplication } from './object-to-application.ts';
import { publishApplication } from './publish-application.ts';
import { rejectApplication } from './reject-application.ts';
import { resubmitApplication } from './resubmit-application.ts';
import { returnApplication } from './return-application.ts';
import { reviewApplication } from './review-application.ts';
import { submitApplication } from './submit-application.ts';
import { waitlistApplication } from './waitlist-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

const Application: Completing<ApplicationResolvers, ApplicationType, ApplicationRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.applicationById.load(id),
  company: ({ companyId }) => ({ id: companyId }),
  purchase: ({ request }) => {
    const { purchase } = fromFenJson<JudgedOn>(request);
    const { kind, seller, signedOn, serviceFrom, serviceTo, contract, costs } = purchase;
    const amount = (costs.CONTRACT ?? []).reduce((sum, cost) => sum + cost.amount, 0n);
    return { kind, seller: { id: seller.id }, amount, signedOn, serviceFrom, serviceTo, contract };
  },
  requested: ({ requestedFen }) => requestedFen,
  approved: ({ approvedFen }) => approvedFen,
  evaluation: ({ evaluation }) => fromFenJson<StoredEvaluation>(evaluation),
  voucher: ({ voucherId }, _args, { loaders }) => (voucherId === null ? null : loaders.voucherById.load(voucherId)),
  reviews: ({ id }, _args, { loaders }) => loaders.reviewsByApplication.load(id),
  events: ({ id }, _args, { loaders }) => loaders.eventsByApplication.load(id),
  appealOf: ({ appealOf }, _args, { loaders }) => (appealOf === null ? null : loaders.applicationById.load(appealOf)),
};

const Query: Resolvers['Query'] = {
  application: (_root, { id }, { loaders }) => loaders.applicationById.load(id),
  applications: (_root, page, { loaders }) => loaders.applicationPage.load(page),
};

const Mutation: Resolvers['Mutation'] = {
  submitApplication: async (_root, { input }, context) =>
    answer('SubmitApplication', await submitApplication(context, input), context),
  withdrawApplication: async (_root, { input }, context) =>
    answer('WithdrawApplication', await withdrawApplication(context, input), context),
  returnApplication: async (_root, { input }, context) =>
    answer('ReturnApplication', await returnApplication(context, input), context),
  resubmitApplication: async (_root, { input }, context) =>
    answer('ResubmitApplication', await resubmitApplication(context, input), context),
  checkApplication: async (_root, { input }, context) =>
    answer('CheckApplication', await checkApplication(context, input), context),
  reviewApplication: async (_root, { input }, context) =>
    answer('ReviewApplication', await reviewApplication(context, input), context),
  approveApplication: async (_root, { input }, context) => {
    const outcome = await approveApplication(context, input);
    if ('refusal' in outcome) return { __typename: 'ApproveApplicationRefusal', ...outcome.refusal };
    const voucher = mustFind(await context.loaders.voucherById.load(outcome.voucherId), 'A voucher');
    return { __typename: 'ApproveApplicationSuccess', application: await reload(outcome, context), voucher };
  },
  rejectApplication: async (_root, { input }, context) =>
    answer('RejectApplication', await rejectApplication(context, input), context),
  publishApplication: async (_root, { input }, context) =>
    answer('PublishApplication', await publishApplication(context, input), context),
  objectToApplication: async (_root, { input }, context) =>
    answer('ObjectToApplication', await objectToApplication(context, input), context),
  waitlistApplication: async (_root, { input }, context) =>
    answer('WaitlistApplication', await waitlistApplication(context, input), context),
  admitApplication: async (_root, { input }, context) =>
    answer('AdmitApplication', await admitApplication(context, input), context),
  appealApplication: async (_root, { input }, context) =>
    answer('AppealApplication', await appealApplication(context, input), context),
};

type Done = { readonly applicationId: string };

/** The application as it stands now, or why not. */
async function answer<TName extends string, TCode extends string>(
  name: TName,
  outcome: Done | Refusal<TCode>,
  context: Pick<Context, 'loaders'>,
) {
  return 'refusal' in outcome
    ? ({ __typename: `${name}Refusal`, ...outcome.refusal } as const)
    : ({ __typename: `${name}Success`, application: await reload(outcome, context) } as const);
}

/** Though it was read before, by an earlier mutation of the same request. */
async function reload({ applicationId }: Done, { loaders }: Pick<Context, 'loaders'>): Promise<ApplicationRow> {
  return mustFind(await loaders.applicationById.clear(applicationId).load(applicationId), 'An application');
}

export const applicationResolvers: Resolvers = { Query, Mutation, Application };
