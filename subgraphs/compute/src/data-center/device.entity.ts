import { EntitySchema } from 'typeorm';

/** How many accelerators of one model stand in a data center. */
export type Device = {
  readonly dataCenterId: string;
  readonly gpuModelId: string;
  readonly count: number;
};

export const DeviceEntity = new EntitySchema<Device>({
  name: 'Device',
  tableName: 'device',
  columns: {
    dataCenterId: { name: 'data_center_id', type: 'uuid', primary: true },
    gpuModelId: { name: 'gpu_model_id', type: 'uuid', primary: true },
    count: { type: 'integer' },
  },
  foreignKeys: [
    {
      name: 'device_data_center_fkey',
      target: 'DataCenter',
      columnNames: ['dataCenterId'],
      referencedColumnNames: ['id'],
    },
    { name: 'device_gpu_model_fkey', target: 'GpuModel', columnNames: ['gpuModelId'], referencedColumnNames: ['id'] },
  ],
  checks: [{ name: 'device_count_is_positive', expression: 'count > 0' }],
});
