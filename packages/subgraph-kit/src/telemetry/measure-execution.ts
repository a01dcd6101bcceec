import { defineHistogram, durationBuckets } from './instruments.ts';
import { failSpan, withSpan } from './spans.ts';
import { isFollowing } from './trace-context.ts';

const executionDuration = defineHistogram({
  name: 'graphql.subgraph.execution.duration',
  unit: 's',
  description: 'What subgraphs were asked, by how it went: ok, partial, error',
  buckets: durationBuckets,
});

type Result = { readonly data?: unknown; readonly errors?: readonly unknown[] | undefined };

/** Executes one request to a subgraph as a step of the trace. */
export async function measureExecution<T extends Result>(subgraph: string, work: () => Promise<T>): Promise<T> {
  if (!isFollowing()) return work();
  const began = performance.now();
  return withSpan(`execute ${subgraph}`, { attributes: { 'graphql.subgraph.name': subgraph } }, async (span) => {
    const result = await work();
    const outcome = outcomeOf(result);
    if (span && outcome !== 'ok') failSpan(span, outcome);
    executionDuration.record((performance.now() - began) / 1000, { subgraph, outcome });
    return result;
  });
}

/** `partial` answers have both data and errors. */
export function outcomeOf({ data, errors }: Result): 'ok' | 'partial' | 'error' {
  if (!errors || errors.length === 0) return 'ok';
  return data === null || data === undefined ? 'error' : 'partial';
}
