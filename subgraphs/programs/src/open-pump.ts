import { createPump, type Pump, type PumpOptions } from '@voucher-graph/ledger';
import { defineGauge, defineHistogram, durationBuckets } from '@voucher-graph/subgraph-kit';

const batchDuration = defineHistogram({
  name: 'ledger.batch.duration',
  unit: 's',
  description: 'Batches of ledger operations, from when they were sent until they were committed or had failed',
  buckets: durationBuckets,
});
const batchSize = defineHistogram({
  name: 'ledger.batch.size',
  unit: '{operation}',
  description: 'Ledger operations in a batch: many when the ledger is busy, one when it is idle',
  buckets: [1, 2, 5, 10, 25, 50, 100, 250, 512],
});
const waiting = defineGauge({
  name: 'ledger.operations.waiting',
  unit: '{operation}',
  description: 'Ledger operations that wait for the batch before them',
});

/** Opens the ledger's pump, and measures what it sends. */
export function openPump(options: Omit<PumpOptions, 'onBatch'>): Pump {
  const pump = createPump({
    ...options,
    onBatch: ({ size, durationMs, outcome }) => {
      batchDuration.record(durationMs / 1000, { outcome });
      batchSize.record(size);
    },
  });
  const stopObserving = waiting.observe(() => [{ value: pump.stats().waiting }]);
  return {
    ...pump,
    close: async () => {
      await pump.close();
      stopObserving();
    },
  };
}
