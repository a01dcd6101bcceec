import type { Resolvers } from './__generated__/schema.ts';
import { companyResolvers } from './company/company.resolvers.ts';
import { industryResolvers } from './industry/industry.resolvers.ts';
import { ownershipResolvers } from './ownership/ownership.resolvers.ts';
import { projectResolvers } from './project/project.resolvers.ts';
import { regionResolvers } from './region/region.resolvers.ts';
import { standingResolvers } from './standing/standing.resolvers.ts';
import { zoneResolvers } from './zone/zone.resolvers.ts';

/** All resolvers of the subgraph; the root fields of the nouns side by side. */
export const resolvers: Resolvers = {
  ...companyResolvers,
  ...industryResolvers,
  ...ownershipResolvers,
  ...projectResolvers,
  ...regionResolvers,
  ...standingResolvers,
  ...zoneResolvers,
  Query: {
    ...companyResolvers.Query,
    ...industryResolvers.Query,
    ...ownershipResolvers.Query,
    ...projectResolvers.Query,
    ...regionResolvers.Query,
    ...zoneResolvers.Query,
  },
};
