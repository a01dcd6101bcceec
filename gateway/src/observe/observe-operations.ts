import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { trace } from '@opentelemetry/api';
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

/** Names the request's trace after its operation, and measures operations by name. */
export function observeOperations(): ApolloServerPlugin<GraphContext> {
  const nameOf = createOperationNames({ unknownAtMost: 100 });
  return {
    requestDidStart: () => {
      if (!isFollowing()) return Promise.resolve();
      const began = performance.now();
      const span = trace.getActiveSpan();
      let name = otherOperation;
      let type = 'unknown';
      return Promise.resolve({
        didResolveOperation: ({ operationName, operation, contextValue: { admission } }) => {
          name = nameOf(operationName);
          type = operation?.operation ?? type;
          span?.updateName(name === otherOperation ? type : `${type} ${name}`);
          span?.setAttributes({ 'graphql.operation.name': name, 'graphql.operation.type': type });
          if (admission) operationCost.record(admission.points, { 'graphql.operation.name': name });
          return Promise.resolve();
        },
        willSendResponse: (context) => {
          const outcome = outcomeOf(context);
          if (span && outcome === 'error') failSpan(span, outcome);
          span?.setAttribute('graphql.operation.outcome', outcome);
          operationDuration.record((performance.now() - began) / 1000, {
            'graphql.operation.name': name,
            'graphql.operation.type': type,
            outcome,
          });
          return Promise.resolve();
        },
      });
    },
  };
}

/** Codes of answers that are our fault, or a subgraph's. */
const ourFault = /^(INTERNAL_SERVER_ERROR|UNAVAILABLE|OVERLOADED|STORAGE_FULL|UNKNOWN_OUTCOME|SUBGRAPH_\w+)$/;

function outcomeOf({ response }: GraphQLRequestContextWillSendResponse<GraphContext>): string {
  const result = response.body.kind === 'single' ? response.body.singleResult : undefined;
  const errors = result?.errors ?? [];
  if (errors.length === 0) return 'ok';
  const hasData = Object.values(result?.data ?? {}).some((value) => value !== null);
  if (!errors.some(({ extensions }) => ourFault.test(String(extensions?.['code'])))) return 'refused';
  return hasData ? 'partial' : 'error';
}
