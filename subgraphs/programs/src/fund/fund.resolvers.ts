import { mustFind, nameIn, type Completing } from '@voucher-graph/subgraph-kit';
import type { Fund as FundType, FundResolvers, FunderResolvers, Resolvers } from '../__generated__/schema.ts';
import { byIdOrCode } from '../by-id-or-code.ts';
import type { Loaders } from '../loaders.ts';
import type { FundRow } from './fund.loaders.ts';

const Fund: Completing<FundResolvers, FundType, FundRow> = {
  __resolveReference: (reference, { loaders }) => findFund(reference, loaders),
  name: (fund, { language }) => nameIn(fund, language),
  // Beside a voucher or program, a fund comes without its city.
  city: async ({ city, cityId }, _args, { loaders }) => city ?? mustFind(await loaders.cityById.load(cityId), 'A city'),
  programs: ({ id }, _args, { loaders }) => loaders.programsByFund.load(id),
  vouchers: ({ id }, page, { loaders }) => loaders.voucherPageOfFund.load({ parent: id, ...page }),
  ledger: ({ id }, page, { loaders }) => loaders.operationPageOfFund.load({ parent: id, ...page }),
  audits: ({ id }, page, { loaders }) => loaders.auditPageOfFund.load({ parent: id, ...page }),
  chainHead: ({ operations, head }) => (operations === null || head === null ? null : { operations, hash: head }),
};

const Funder: FunderResolvers = {
  name: (funder, { language }) => nameIn(funder, language),
};

const Query: Resolvers['Query'] = {
  fund: (_root, args, { loaders }) => findFund(args, loaders),
  funds: (_root, page, { loaders }) => loaders.fundPage.load(page),
};

function findFund(
  by: { readonly id?: string | null | undefined; readonly code?: string | null | undefined },
  { fundById, fundByCode }: Loaders,
): Promise<FundRow | null> {
  return byIdOrCode('fund', by, { byId: (id) => fundById.load(id), byCode: (code) => fundByCode.load(code) });
}

export const fundResolvers: Resolvers = { Query, Fund, Funder };
