import type { ApolloServerPlugin } from '@apollo/server';
import { trace } from '@opentelemetry/api';
import type { GraphQLFormattedError } from 'graphql';
import {
  createOperationNames,
  defineHistogram,
  durationBuckets,
  failSpan,
  isFollowing,
  otherOperation,
} from '@voucher-graph/subgraph-kit';
import type { GraphContext } from '../graph-context.ts';

const operationDuration = defineHistogram({
  name: 'graphql.operation.duration',
  unit: 's',
  description:
    'Operations by name, type and how they went: ok, partial, refused (by us, or as wrong), error (our fault)',
  buckets: durationBuckets,
});
const operationCost = defineHistogram({
  name: 'graphql.operation.cost',
  unit: '{point}',
  description: 'What operations cost at most, as their clients paid for them',
  buckets: [1, 10, 50, 100, 250, 500, 1000, 2500, 5000, 10_000],
});

/** An operation that is under way. */
type Observed = {
  /** Says which it is: by its own name, its type, and what its client paid. */
  readonly named: (name: string | null | undefined, type: string | undefined, points: number | undefined) => void;
  readonly ended: (result: Result) => void;
};

type Result = {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
};

/** Begins to observe an operation: names the request's trace after it, and measures it by name. */
export type ObserveOperation = () => Observed | undefined;

export function createOperationObserver(): ObserveOperation {
  const nameOf = createOperationNames({ unknownAtMost: 100 });
  return () => {
    if (!isFollowing()) return undefined;
    const began = performance.now();
    const span = trace.getActiveSpan();
    let labels = { 'graphql.operation.name': otherOperation, 'graphql.operation.type': 'unknown' };
    return {
      named: (given, type = 'unknown', points) => {
        const name = nameOf(given);
        labels = { 'graphql.operation.name': name, 'graphql.operation.type': type };
        span?.updateName(name === otherOperation ? type : `${type} ${name}`);
        span?.setAttributes(labels);
        if (points !== undefined) operationCost.record(points, { 'graphql.operation.name': name });
      },
      ended: (result) => {
        const outcome = outcomeOf(result);
        if (span && outcome === 'error') failSpan(span, outcome);
        span?.setAttribute('graphql.operation.outcome', outcome);
        operationDuration.record((performance.now() - began) / 1000, { ...labels, outcome });
      },
    };
  };
}

/** Observes what Apollo Server answers. */
export function observeOperations(observe: ObserveOperation): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () => {
      const observed = observe();
      if (!observed) return Promise.resolve();
      return Promise.resolve({
        didResolveOperation: ({ operationName, operation, contextValue: { admission } }) => {
          observed.named(operationName, operation?.operation, admission?.points);
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body } }) => {
          observed.ended(body.kind === 'single' ? body.singleResult : {});
          return Promise.resolve();
        },
      });
    },
  };
}

/** Codes of answers that are our fault, or a subgraph's. */
const ourFault = /^(INTERNAL_SERVER_ERROR|UNAVAILABLE|OVERLOADED|STORAGE_FULL|UNKNOWN_OUTCOME|SUBGRAPH_\w+)$/;

function outcomeOf({ data, errors = [] }: Result): string {
  if (errors.length === 0) return 'ok';
  const hasData = Object.values(data ?? {}).some((value) => value !== null);
  if (!errors.some(({ extensions }) => ourFault.test(String(extensions?.['code'])))) return 'refused';
  return hasData ? 'partial' : 'error';
}
