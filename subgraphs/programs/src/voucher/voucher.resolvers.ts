import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type { CompanyResolvers, Resolvers, Voucher as VoucherType, VoucherResolvers } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { ruleOf } from '../program/rule-of.ts';
import type { Refusal } from '../refusal.ts';
import { extendVoucher } from './extend-voucher.ts';
import { freezeVoucher, unfreezeVoucher } from './freeze-voucher.ts';
import { revokeVoucher } from './revoke-voucher.ts';
import type { VoucherRow } from './voucher.loaders.ts';

const Voucher: Completing<VoucherResolvers, VoucherType, VoucherRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.voucherById.load(id),
  company: ({ companyId }) => ({ id: companyId }),
  // Mostly the program's own fund, which comes along; else that of an earlier year.
  fund: async ({ fundId, program }, _args, { loaders }) =>
    program.fund?.id === fundId ? program.fund : mustFind(await loaders.fundById.load(fundId), 'A fund'),
  rule: async ({ program, ruleVersion }, _args, { loaders }) =>
    mustFind(
      (await ruleOf(program, loaders)).find(({ version }) => version === ruleVersion),
      'A version of a rule',
    ),
  holds: ({ id }, page, { loaders }) => loaders.holdPageOfVoucher.load({ parent: id, ...page }),
  events: ({ id }, _args, { loaders }) => loaders.eventsByVoucher.load(id),
  clawbacks: ({ id }, _args, { loaders }) => loaders.clawbacksOfVoucher.load(id),
};

const Company: CompanyResolvers = {
  claims: ({ id }, page, { loaders }) => loaders.claimPageOfCompany.load({ parent: id, ...page }),
  applications: ({ id }, page, { loaders }) => loaders.applicationPageOfCompany.load({ parent: id, ...page }),
  vouchers: ({ id }, page, { loaders }) => loaders.voucherPageOfCompany.load({ parent: id, ...page }),
};

const Query: Resolvers['Query'] = {
  voucher: (_root, { id }, { loaders }) => loaders.voucherById.load(id),
  vouchers: (_root, page, { loaders }) => loaders.voucherPage.load(page),
};

const Mutation: Resolvers['Mutation'] = {
  freezeVoucher: async (_root, { input }, context) =>
    answer('FreezeVoucher', await freezeVoucher(context, input), context),
  unfreezeVoucher: async (_root, { input }, context) =>
    answer('UnfreezeVoucher', await unfreezeVoucher(context, input), context),
  extendVoucher: async (_root, { input }, context) =>
    answer('ExtendVoucher', await extendVoucher(context, input), context),
  revokeVoucher: async (_root, { input }, context) =>
    answer('RevokeVoucher', await revokeVoucher(context, input), context),
};

/** The voucher as it stands now, or why not. */
async function answer<TName extends string, TCode extends string>(
  name: TName,
  outcome: { readonly voucherId: string } | Refusal<TCode>,
  { loaders }: Pick<Context, 'loaders'>,
) {
  if ('refusal' in outcome) return { __typename: `${name}Refusal`, ...outcome.refusal } as const;
  const { voucherId } = outcome;
  const voucher = mustFind(await loaders.voucherById.clear(voucherId).load(voucherId), 'A voucher');
  return { __typename: `${name}Success`, voucher } as const;
}

export const voucherResolvers: Resolvers = { Query, Mutation, Voucher, Company };
