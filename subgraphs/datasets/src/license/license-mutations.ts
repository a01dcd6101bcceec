import { isRefusal, mustFind, type Refusal } from '@voucher-graph/subgraph-kit';
import type { Resolvers } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { readPlan } from '../signing/signing.ts';
import type { DatasetLicenseRow } from './license.loaders.ts';
import { declineDatasetLicense } from './decline-dataset-license.ts';
import { noteLicenseSettlement } from './note-license-settlement.ts';
import { requestDatasetLicense } from './request-dataset-license.ts';
import { resumeDatasetLicense } from './resume-dataset-license.ts';
import { revokeDatasetLicense } from './revoke-dataset-license.ts';
import { signDatasetLicense } from './sign-dataset-license.ts';
import { suspendDatasetLicense } from './suspend-dataset-license.ts';
import { terminateDatasetLicense } from './terminate-dataset-license.ts';

export const Mutation: NonNullable<Resolvers['Mutation']> = {
  requestDatasetLicense: async (_root, { input }, context) => {
    const outcome = await requestDatasetLicense(context, input);
    if (isRefusal(outcome)) return { __typename: 'RequestDatasetLicenseRefusal', ...outcome.refusal };
    const license = await reload(outcome, context);
    const voucherPlan = await readPlan(context.database.query, license.id);
    const planned = voucherPlan.reduce((sum, { amount }) => sum + amount, 0n);
    return {
      __typename: 'RequestDatasetLicenseSuccess',
      license,
      voucherPlan: voucherPlan.map(({ voucherId, ...line }) => ({ ...line, voucher: { id: voucherId } })),
      companyPays: license.price - planned,
    };
  },
  signDatasetLicense: async (_root, { input }, context) =>
    answer('SignDatasetLicense', await signDatasetLicense(context, input), context),
  declineDatasetLicense: async (_root, { input }, context) =>
    answer('DeclineDatasetLicense', await declineDatasetLicense(context, input), context),
  suspendDatasetLicense: async (_root, { input }, context) =>
    answer('SuspendDatasetLicense', await suspendDatasetLicense(context, input), context),
  resumeDatasetLicense: async (_root, { input }, context) =>
    answer('ResumeDatasetLicense', await resumeDatasetLicense(context, input), context),
  terminateDatasetLicense: async (_root, { input }, context) =>
    answer('TerminateDatasetLicense', await terminateDatasetLicense(context, input), context),
  revokeDatasetLicense: async (_root, { input }, context) =>
    answer('RevokeDatasetLicense', await revokeDatasetLicense(context, input), context),
  noteLicenseSettlement: (_root, { input }, context) => noteLicenseSettlement(context, input),
};

type Done = { readonly licenseId: string };

/** The license as it stands now, or why not. */
async function answer<TName extends string, TCode extends string>(
  name: TName,
  outcome: Done | Refusal<TCode>,
  context: Pick<Context, 'loaders'>,
) {
  return isRefusal(outcome)
    ? ({ __typename: `${name}Refusal`, ...outcome.refusal } as const)
    : ({ __typename: `${name}Success`, license: await reload(outcome, context) } as const);
}

/** Though it was read before, by an earlier mutation of the same request. */
async function reload({ licenseId }: Done, { loaders }: Pick<Context, 'loaders'>): Promise<DatasetLicenseRow> {
  return mustFind(await loaders.licenseById.clear(licenseId).load(licenseId), 'A license');
}
