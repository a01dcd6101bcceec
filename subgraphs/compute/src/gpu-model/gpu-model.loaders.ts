import {
  columns,
  defineList,
  defineRows,
  matches,
  pageLoader,
  rowLoader,
  type Database,
} from '@voucher-graph/subgraph-kit';
import type { GpuModelFilter, GpuModelOrderField } from '../__generated__/schema.ts';
import { GpuModelEntity, type GpuModel } from './gpu-model.entity.ts';

const gpuModelRows = defineRows<GpuModel>({
  select: [columns(GpuModelEntity, 'gpu_model')],
  from: 'compute.gpu_model gpu_model',
  id: 'gpu_model.id',
});

const gpuModelList = defineList<GpuModel, GpuModelFilter, GpuModelOrderField>({
  rows: gpuModelRows,
  orders: {
    CODE: { sql: 'gpu_model.code', type: 'text' },
    FP16_DENSE_TFLOPS: { sql: 'gpu_model.fp16_dense_tflops::numeric', type: 'numeric' },
    RELEASED_YEAR: { sql: 'gpu_model.released_year', type: 'int4' },
  },
  where: ({ code, vendor, chipOrigin }, bind) => [
    matches('gpu_model.code', code, bind),
    matches('gpu_model.vendor', vendor, bind),
    matches('gpu_model.chip_origin', chipOrigin, bind),
  ],
});

export function createGpuModelLoaders(database: Database, catalog: Database) {
  return {
    gpuModelByCode: rowLoader(database, gpuModelRows, { sql: 'gpu_model.code', type: 'text' }),
    gpuModelPage: pageLoader(catalog, gpuModelList),
  };
}
