import { fault, mustFind, nameIn, type Completing } from '@voucher-graph/subgraph-kit';
import type { CompanyResolvers, Company as CompanyType, Resolvers } from '../__generated__/schema.ts';
import { accountsAsOf, classifySize } from '../accounts/classify-size.ts';
import { findRelatedParty } from '../ownership/find-related-party.ts';
import { today } from '../today.ts';
import type { CompanyRow } from './company.loaders.ts';

const Company: Completing<CompanyResolvers, CompanyType, CompanyRow> = {
  __resolveReference: (reference, { loaders }) =>
    'id' in reference ? loaders.companyById.load(reference.id) : loaders.companyByCreditCode.load(reference.creditCode),
  name: (company, { language }) => nameIn(company, language),
  sizeClassification: async ({ id, industryCode }, { asOf }, { loaders }) => {
    const accounts = accountsAsOf(await loaders.accountsByCompany.load(id), asOf);
    return accounts && { ...classifySize(industryCode, accounts), accounts };
  },
  accounts: ({ id }, _args, { loaders }) => loaders.accountsByCompany.load(id),
  owners: ({ id }, page, { loaders }) => loaders.ownerPage.load({ parent: id, ...page }),
  holdings: ({ id }, page, { loaders }) => loaders.holdingPage.load({ parent: id, ...page }),
  controlGroup: async ({ id }, { asOf }, { loaders, now }) => {
    const ids = await loaders.controlGroup.load({ companyId: id, asOf: asOf ?? today(now()) });
    const members = await Promise.all(ids.map((member) => loaders.companyById.load(member)));
    return members
      .map((member) => mustFind(member, 'A member of a control group'))
      .sort((one, other) => (one.creditCode < other.creditCode ? -1 : 1));
  },
  relationTo: async ({ id }, { creditCode, asOf, maxDepth }, { database, loaders, now }) => {
    const other = await loaders.companyByCreditCode.load(creditCode);
    return other && findRelatedParty(database, { a: id, b: other.id, asOf: asOf ?? today(now()), maxDepth });
  },
  standingRecords: ({ id }, page, { loaders }) => loaders.standingPage.load({ parent: id, ...page }),
  aiProjects: ({ id }, page, { loaders }) => loaders.aiProjectPageOfCompany.load({ parent: id, ...page }),
};

const Query: Resolvers['Query'] = {
  company: (_root, { id, creditCode }, { loaders }) => {
    const [byId, byCreditCode] = [id ?? null, creditCode ?? null];
    if (byId !== null && byCreditCode === null) return loaders.companyById.load(byId);
    if (byCreditCode !== null && byId === null) return loaders.companyByCreditCode.load(byCreditCode);
    throw fault('BAD_USER_INPUT', 'A company is asked for by exactly one key: give either id or creditCode.');
  },
  companies: (_root, page, { loaders }) => loaders.companyPage.load(page),
};

export const companyResolvers: Resolvers = { Query, Company };
