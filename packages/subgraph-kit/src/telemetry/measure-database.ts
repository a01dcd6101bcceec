import { defineGauge, defineHistogram } from './instruments.ts';
import { errorType, withSpan } from './spans.ts';
import { isFollowing } from './trace-context.ts';

const statementDuration = defineHistogram({
  name: 'db.client.operation.duration',
  unit: 's',
  description: 'SQL statements, until their last row was here',
  buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
});
const connectionCount = defineGauge({
  name: 'db.client.connection.count',
  description: 'Connections to PostgreSQL, by what they do',
});
const pendingRequests = defineGauge({
  name: 'db.client.connection.pending_requests',
  description: 'Statements that wait for a connection',
});

type Statement = { readonly schema: string; readonly text: string };

/** Runs one statement as a step of the trace. Its text holds no values: they are bound beside it. */
export function measureStatement<T>(statement: Statement, work: () => Promise<T>): Promise<T> {
  return isFollowing() ? measure(statement, work) : work();
}

async function measure<T>({ schema, text }: Statement, work: () => Promise<T>): Promise<T> {
  const operation = operationOf(text);
  const labels = { 'db.system.name': 'postgresql', 'db.namespace': schema, 'db.operation.name': operation };
  const began = performance.now();
  const record = (failure?: string) =>
    statementDuration.record((performance.now() - began) / 1000, {
      ...labels,
      ...(failure !== undefined && { 'error.type': failure }),
    });
  try {
    const attributes = { ...labels, 'db.query.text': text };
    const rows = await withSpan(`${operation} ${schema}`, { kind: 'CLIENT', attributes }, work);
    record();
    return rows;
  } catch (error) {
    record(errorType(error));
    throw error;
  }
}

const operations = ['SELECT', 'WITH', 'INSERT', 'UPDATE', 'DELETE', 'BEGIN', 'COMMIT', 'ROLLBACK'];

function operationOf(text: string): string {
  const first = /^\s*([a-z]+)/i.exec(text)?.[1]?.toUpperCase() ?? '';
  return operations.includes(first) ? first : 'OTHER';
}

/** Watches a pool. @returns stops watching */
export function observeConnections(
  schema: string,
  connections: () => { readonly open: number; readonly idle: number; readonly waiting: number },
): () => void {
  const pool = { 'db.client.connection.pool.name': schema };
  const stops = [
    connectionCount.observe(() => {
      const { open, idle } = connections();
      return [
        { value: idle, labels: { ...pool, 'db.client.connection.state': 'idle' } },
        { value: open - idle, labels: { ...pool, 'db.client.connection.state': 'used' } },
      ];
    }),
    pendingRequests.observe(() => [{ value: connections().waiting, labels: pool }]),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
