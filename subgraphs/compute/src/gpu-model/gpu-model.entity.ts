import { EntitySchema } from 'typeorm';
import type { ChipOrigin, FigureConfidence } from '../__generated__/schema.ts';

/** A real product. Its peak speed is FP16, dense, in TFLOPS; the source of that figure stands beside it. */
export type GpuModel = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly vendor: string;
  readonly fp16DenseTflops: number;
  readonly memoryGiB: number;
  readonly chipOrigin: ChipOrigin;
  readonly releasedYear: number;
  readonly sourceUrl: string;
  readonly sourceTitle: string;
  readonly sourceConfidence: FigureConfidence;
};

export const GpuModelEntity = new EntitySchema<GpuModel>({
  name: 'GpuModel',
  tableName: 'gpu_model',
  columns: {
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text', nullable: true },
    vendor: { type: 'text' },
    fp16DenseTflops: { name: 'fp16_dense_tflops', type: 'double precision' },
    memoryGiB: { name: 'memory_gib', type: 'integer' },
    chipOrigin: { name: 'chip_origin', type: 'text' },
    releasedYear: { name: 'released_year', type: 'integer' },
    sourceUrl: { name: 'source_url', type: 'text' },
    sourceTitle: { name: 'source_title', type: 'text' },
    sourceConfidence: { name: 'source_confidence', type: 'text' },
  },
  uniques: [{ name: 'gpu_model_code_is_unique', columns: ['code'] }],
  checks: [
    { name: 'gpu_model_figures_are_positive', expression: 'fp16_dense_tflops > 0 AND memory_gib > 0' },
    { name: 'gpu_model_origin_is_known', expression: `chip_origin IN ('DOMESTIC', 'IMPORTED')` },
    { name: 'gpu_model_confidence_is_known', expression: `source_confidence IN ('OFFICIAL', 'REPOSTED', 'PRESS')` },
  ],
});
