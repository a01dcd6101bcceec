import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type { CompanyResolvers, Resolvers, Voucher as VoucherType, VoucherResolvers } from '../__generated__/schema.ts';
import { ruleOf } from '../program/rule-of.ts';
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
};

const Company: CompanyResolvers = {
  vouchers: ({ id }, page, { loaders }) => loaders.voucherPageOfCompany.load({ parent: id, ...page }),
};

const Query: Resolvers['Query'] = {
  voucher: (_root, { id }, { loaders }) => loaders.voucherById.load(id),
  vouchers: (_root, page, { loaders }) => loaders.voucherPage.load(page),
};

export const voucherResolvers: Resolvers = { Query, Voucher, Company };
