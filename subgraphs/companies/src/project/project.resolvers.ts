import { mustFind, nameIn, type Completing } from '@voucher-graph/subgraph-kit';
import type {
  AiProjectResolvers,
  AiProject as AiProjectType,
  ImpactReportResolvers,
  ImpactReport as ImpactReportType,
  Resolvers,
} from '../__generated__/schema.ts';
import type { AiProjectRow } from './project.entity.ts';
import type { OwnedImpactReport } from './project.loaders.ts';

const AiProject: Completing<AiProjectResolvers, AiProjectType, AiProjectRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.aiProjectById.load(id),
  company: async ({ companyId }, _args, { loaders }) =>
    mustFind(await loaders.companyById.load(companyId), `Company ${companyId}`),
  name: (project, { language }) => nameIn(project, language),
  impactReports: ({ id }, page, { loaders }) => loaders.impactReportPage.load({ parent: id, ...page }),
};

const ImpactReport: Completing<ImpactReportResolvers, ImpactReportType, OwnedImpactReport> = {
  project: async ({ projectId }, _args, { loaders }) =>
    mustFind(await loaders.aiProjectById.load(projectId), `AI project ${projectId}`),
};

const Query: Resolvers['Query'] = {
  aiProject: (_root, { id }, { loaders }) => loaders.aiProjectById.load(id),
  aiProjects: (_root, page, { loaders }) => loaders.aiProjectPage.load(page),
};

export const projectResolvers: Resolvers = { Query, AiProject, ImpactReport };
