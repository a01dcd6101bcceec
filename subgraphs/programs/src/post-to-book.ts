import { post, type Operation, type Outcome } from '@voucher-graph/ledger';
import { defineHistogram, durationBuckets, type Query } from '@voucher-graph/subgraph-kit';

const batchDuration = defineHistogram({
  name: 'ledger.batch.duration',
  unit: 's',
  description:
    'Batches of ledger operations, the wait for their book included, by whether the ledger answered or failed',
  buckets: durationBuckets,
});
const batchSize = defineHistogram({
  name: 'ledger.batch.size',
  unit: '{operation}',
  description: 'Ledger operations in a batch',
  buckets: [1, 2, 5, 10, 25, 50, 100, 250, 500],
});

/** Posts operations to a fund's book within the transaction of `query`, and measures it. The book stays locked until its end. */
export async function postToBook(
  query: Query,
  fundId: string,
  operations: readonly Operation[],
): Promise<readonly Outcome[]> {
  const ledger = { query: async (sql: string, values?: readonly unknown[]) => ({ rows: await query(sql, values) }) };
  const posting = post(ledger, fundId, operations);
  measurePosting(operations.length, posting);
  return posting;
}

/** Measures a batch that is on its way. */
export function measurePosting(size: number, posting: Promise<unknown>): void {
  const began = performance.now();
  const tell = (outcome: 'answered' | 'failed') =>
    batchDuration.record((performance.now() - began) / 1000, { outcome });
  posting.then(
    () => {
      tell('answered');
      batchSize.record(size);
    },
    () => tell('failed'),
  );
}
