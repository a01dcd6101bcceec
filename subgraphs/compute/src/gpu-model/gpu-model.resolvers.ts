import { nameIn, type Completing } from '@voucher-graph/subgraph-kit';
import type { GpuModel as GpuModelType, GpuModelResolvers, Resolvers } from '../__generated__/schema.ts';
import type { GpuModel as GpuModelRow } from './gpu-model.entity.ts';

const Query: Resolvers['Query'] = {
  gpuModel: (_root, { code }, { loaders }) => loaders.gpuModelByCode.load(code),
  gpuModels: (_root, page, { loaders }) => loaders.gpuModelPage.load(page),
};

const GpuModel: Completing<GpuModelResolvers, GpuModelType, GpuModelRow> = {
  name: (model, { language }) => nameIn(model, language),
  source: ({ sourceUrl, sourceTitle, sourceConfidence }) => ({
    url: sourceUrl,
    title: sourceTitle,
    confidence: sourceConfidence,
  }),
};

export const gpuModelResolvers: Resolvers = { Query, GpuModel };
