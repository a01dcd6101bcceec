import { nameIn, type Completing } from '@voucher-graph/subgraph-kit';
import type { IndustryResolvers, Industry as IndustryType, Resolvers } from '../__generated__/schema.ts';
import { sizeGroupOf } from '../accounts/size-groups.ts';
import type { IndustryRow } from './industry.entity.ts';

const Industry: Completing<IndustryResolvers, IndustryType, IndustryRow> = {
  __resolveReference: ({ code }, { loaders }) => loaders.industryByCode.load(code),
  name: (industry, { language }) => nameIn(industry, language),
  parent: ({ parentCode }, _args, { loaders }) =>
    parentCode === null ? null : loaders.industryByCode.load(parentCode),
  children: ({ code }, _args, { loaders }) => loaders.industriesByParent.load(code),
  sizeGroup: ({ code }) => sizeGroupOf(code),
};

const Query: Resolvers['Query'] = {
  industry: (_root, { code }, { loaders }) => loaders.industryByCode.load(code),
  industries: (_root, page, { loaders }) => loaders.industryPage.load(page),
};

export const industryResolvers: Resolvers = { Query, Industry };
