import type { ApolloServerPlugin } from '@apollo/server';
import { trace, type Span } from '@opentelemetry/api';
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

/** Executes one request to a subgraph in this process, as a step of the trace. */
export function measureExecution<T extends Result>(subgraph: string, work: () => Promise<T>): Promise<T> {
  if (!isFollowing()) return work();
  const began = performance.now();
  return withSpan(`execute ${subgraph}`, { attributes: { subgraph } }, async (span) => {
    const result = await work();
    record(subgraph, began, result, span);
    return result;
  });
}

/** Executes one request to a subgraph that is served: its HTTP server made the step of the trace. */
export async function measureServed<T extends Result>(subgraph: string, work: () => Promise<T>): Promise<T> {
  const done = beginServed(subgraph);
  const result = await work();
  done?.(result);
  return result;
}

/** The same of what Apollo Server executes. */
export function observeExecutions(subgraph: string): ApolloServerPlugin {
  return {
    requestDidStart: () => {
      const done = beginServed(subgraph);
      if (!done) return Promise.resolve();
      return Promise.resolve({
        willSendResponse: ({ response: { body } }) => {
          done(body.kind === 'single' ? body.singleResult : {});
          return Promise.resolve();
        },
      });
    },
  };
}

function beginServed(subgraph: string): ((result: Result) => void) | undefined {
  if (!isFollowing()) return undefined;
  const began = performance.now();
  const span = trace.getActiveSpan();
  span?.updateName(`execute ${subgraph}`);
  span?.setAttribute('subgraph', subgraph);
  return (result) => record(subgraph, began, result, span);
}

function record(subgraph: string, began: number, result: Result, span: Span | undefined): void {
  const outcome = outcomeOf(result);
  if (span && outcome !== 'ok') failSpan(span, outcome);
  executionDuration.record((performance.now() - began) / 1000, { subgraph, outcome });
}

/** `partial` answers have both data and errors. */
export function outcomeOf({ data, errors }: Result): 'ok' | 'partial' | 'error' {
  if (!errors || errors.length === 0) return 'ok';
  return data === null || data === undefined ? 'error' : 'partial';
}
