import { childrenLoader, columns, defineRows, rowLoader, type Database } from '@voucher-graph/subgraph-kit';
import { GpuModelEntity, type GpuModel } from '../gpu-model/gpu-model.entity.ts';
import { jsonObject } from '../json-object.ts';
import { RegionEntity, type Region } from '../region/region.entity.ts';
import { DataCenterEntity, type DataCenter } from './data-center.entity.ts';

export type DataCenterRow = DataCenter & {
  readonly region: Region;
  readonly devices: readonly { readonly count: number; readonly gpuModel: GpuModel }[];
};

const dataCenterRows = defineRows<DataCenterRow>({
  select: [
    columns(DataCenterEntity, 'data_center'),
    columns(RegionEntity, 'region', 'region'),
    `(SELECT coalesce(json_agg(json_build_object('count', device.count, 'gpuModel', ${jsonObject(GpuModelEntity, 'gpu_model')})
        ORDER BY gpu_model.code), '[]')
      FROM compute.device device JOIN compute.gpu_model gpu_model ON gpu_model.id = device.gpu_model_id
      WHERE device.data_center_id = data_center.id) AS "devices"`,
  ],
  from: 'compute.data_center data_center JOIN compute.region region ON region.code = data_center.region_code',
  id: 'data_center.id',
});

export function createDataCenterLoaders(database: Database) {
  return {
    dataCenterById: rowLoader(database, dataCenterRows),
    dataCentersByProvider: childrenLoader(database, dataCenterRows, {
      sql: 'data_center.provider_id',
      order: 'data_center.commissioned_on',
    }),
  };
}
