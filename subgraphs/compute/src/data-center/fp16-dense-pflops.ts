import type { DataCenterRow } from './data-center.loaders.ts';

/** What the accelerators of data centers can do together, in PFLOPS of FP16, dense. */
export function fp16DensePflops(dataCenters: readonly Pick<DataCenterRow, 'devices'>[]): number {
  const tflops = dataCenters
    .flatMap(({ devices }) => devices)
    .reduce((sum, { count, gpuModel }) => sum + count * gpuModel.fp16DenseTflops, 0);
  return Math.round(tflops) / 1000;
}
