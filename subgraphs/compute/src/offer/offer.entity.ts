import { EntitySchema } from 'typeorm';
import type { PriceUnit } from '../__generated__/schema.ts';

/** What is offered, where. At what price, the price book says: `OfferPrice`. */
export type Offer = {
  readonly id: string;
  readonly providerId: string;
  readonly dataCenterId: string;
  readonly gpuModelId: string;
  readonly unit: PriceUnit;
  readonly gpusPerNode: number;
  /** Accelerators free now, as the provider last said. */
  readonly available: number;
  readonly synthetic: boolean;
};

export const OfferEntity = new EntitySchema<Offer>({
  name: 'Offer',
  tableName: 'offer',
  columns: {
    id: { type: 'uuid', primary: true },
    providerId: { name: 'provider_id', type: 'uuid' },
    dataCenterId: { name: 'data_center_id', type: 'uuid' },
    gpuModelId: { name: 'gpu_model_id', type: 'uuid' },
    unit: { type: 'text' },
    gpusPerNode: { name: 'gpus_per_node', type: 'integer' },
    available: { type: 'integer' },
    synthetic: { type: 'boolean' },
  },
  foreignKeys: [
    {
      name: 'offer_runs_in_a_data_center_of_its_provider',
      target: 'DataCenter',
      columnNames: ['dataCenterId', 'providerId'],
      referencedColumnNames: ['id', 'providerId'],
    },
    { name: 'offer_gpu_model_fkey', target: 'GpuModel', columnNames: ['gpuModelId'], referencedColumnNames: ['id'] },
  ],
  uniques: [{ name: 'offer_of_provider', columns: ['id', 'providerId'] }],
  indices: [{ name: 'offer_provider_id_idx', columns: ['providerId', 'id'] }],
  checks: [
    { name: 'offer_unit_is_known', expression: `unit IN ('CARD_HOUR', 'NODE_HOUR', 'PFLOPS_DAY')` },
    { name: 'offer_counts_are_possible', expression: 'gpus_per_node > 0 AND available >= 0' },
  ],
});
