import { expect, test } from '@jest/globals';
import { pricePerGpuHour } from './price-per-gpu-hour.ts';

const a100 = { gpusPerNode: 8, fp16DenseTflops: 312 };

test('a price by the card-hour is what it says', () => {
  expect(pricePerGpuHour({ ...a100, unit: 'CARD_HOUR', pricePerUnit: 799n })).toBe(799n);
});

test('a price by the node-hour is divided by the node’s accelerators, and rounded down', () => {
  expect(pricePerGpuHour({ ...a100, unit: 'NODE_HOUR', pricePerUnit: 6399n })).toBe(799n);
});

test('a price by the PFLOPS-day counts FP16, dense: 312 TFLOPS during an hour are 0.013 PFLOPS-days', () => {
  expect(pricePerGpuHour({ ...a100, unit: 'PFLOPS_DAY', pricePerUnit: 60_000n })).toBe(780n);
  expect(pricePerGpuHour({ unit: 'PFLOPS_DAY', pricePerUnit: 100_000n, gpusPerNode: 8, fp16DenseTflops: 119.5 })).toBe(
    497n,
  );
});
