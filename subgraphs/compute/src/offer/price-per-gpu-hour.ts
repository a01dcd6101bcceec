import type { PriceUnit } from '../__generated__/schema.ts';

type Priced = {
  readonly unit: PriceUnit;
  /** Fen. */
  readonly pricePerUnit: bigint;
  readonly gpusPerNode: number;
  readonly fp16DenseTflops: number;
};

/** The price of one accelerator during one hour, in fen, rounded down: what makes offers in different units comparable. */
export function pricePerGpuHour({ unit, pricePerUnit, gpusPerNode, fp16DenseTflops }: Priced): bigint {
  switch (unit) {
    case 'CARD_HOUR':
      return pricePerUnit;
    case 'NODE_HOUR':
      return pricePerUnit / BigInt(gpusPerNode);
    case 'PFLOPS_DAY':
      // An accelerator of T TFLOPS does T/1000 PFLOPS, and an hour is 1/24 of a day. Figures have two decimals at most.
      return (pricePerUnit * BigInt(Math.round(fp16DenseTflops * 100))) / (100n * 1000n * 24n);
  }
}
