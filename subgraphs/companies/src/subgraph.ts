import { defineSubgraph, readSdl } from '@voucher-graph/subgraph-kit';
import { access } from './access.ts';
import { AccountsEntity } from './accounts/accounts.entity.ts';
import { CompanyEntity } from './company/company.entity.ts';
import { IndustryEntity } from './industry/industry.entity.ts';
import { invariants } from './invariants.ts';
import { createLoaders } from './loaders.ts';
import { migrations } from './migrations/index.ts';
import { OwnershipEntity } from './ownership/ownership.entity.ts';
import { ImpactReportEntity } from './project/impact-report.entity.ts';
import { AiProjectEntity } from './project/project.entity.ts';
import { RegionEntity } from './region/region.entity.ts';
import { resolvers } from './resolvers.ts';
import { StandingEntity } from './standing/standing.entity.ts';
import { ZoneEntity } from './zone/zone.entity.ts';

/** Who: companies, where and in which branch they are, how large, who owns them, how they stand, what they do with AI. */
export const companies = defineSubgraph({
  name: 'companies',
  typeDefs: readSdl(new URL('../schema.graphql', import.meta.url)),
  resolvers,
  entities: [
    AccountsEntity,
    AiProjectEntity,
    CompanyEntity,
    ImpactReportEntity,
    IndustryEntity,
    OwnershipEntity,
    RegionEntity,
    StandingEntity,
    ZoneEntity,
  ],
  migrations,
  createLoaders,
  hasCatalog: true,
  access,
  invariants,
});
