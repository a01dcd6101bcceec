import { joinLoaders } from '@voucher-graph/subgraph-kit';
import { createCompanyLoaders } from './company/company.loaders.ts';
import { createIndustryLoaders } from './industry/industry.loaders.ts';
import { createOwnershipLoaders } from './ownership/ownership.loaders.ts';
import { createProjectLoaders } from './project/project.loaders.ts';
import { createRegionLoaders } from './region/region.loaders.ts';
import { createStandingLoaders } from './standing/standing.loaders.ts';
import { createZoneLoaders } from './zone/zone.loaders.ts';

/** All loaders of one request. */
export const createLoaders = joinLoaders([
  (database, _viewer, catalog) => createCompanyLoaders(database, catalog),
  createIndustryLoaders,
  createOwnershipLoaders,
  createProjectLoaders,
  createRegionLoaders,
  createStandingLoaders,
  createZoneLoaders,
]);

export type Loaders = ReturnType<typeof createLoaders>;
