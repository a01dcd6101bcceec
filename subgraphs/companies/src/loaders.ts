import type { Database, Viewer } from '@voucher-graph/subgraph-kit';
import { createCompanyLoaders } from './company/company.loaders.ts';
import { createIndustryLoaders } from './industry/industry.loaders.ts';
import { createOwnershipLoaders } from './ownership/ownership.loaders.ts';
import { createProjectLoaders } from './project/project.loaders.ts';
import { createRegionLoaders } from './region/region.loaders.ts';
import { createStandingLoaders } from './standing/standing.loaders.ts';
import { createZoneLoaders } from './zone/zone.loaders.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** A fresh set per request. */
export function createLoaders(database: Database, _viewer: Viewer, catalog: Database) {
  return {
    ...createCompanyLoaders(database, catalog),
    ...createIndustryLoaders(database),
    ...createOwnershipLoaders(database),
    ...createProjectLoaders(database),
    ...createRegionLoaders(database),
    ...createStandingLoaders(database),
    ...createZoneLoaders(database),
  };
}
