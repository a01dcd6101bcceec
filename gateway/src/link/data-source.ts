import type { GraphQLDataSource } from '@apollo/gateway';
import type { Log } from '@voucher-graph/subgraph-kit';
import { batchEntities } from './batch-entities.ts';
import { LinkFault } from './link-fault.ts';
import { publicFault } from './public-fault.ts';
import type { Execute, SubgraphLink } from './subgraph-link.ts';
import type { GraphContext } from '../graph-context.ts';

/** Asks through a link. A subgraph that cannot be reached costs its own fields, never the rest. */
export function askThrough(link: SubgraphLink, log: Log): Execute {
  const fail = (error: unknown): never => {
    throw publicFault(link.name, kindOf(error, link.name, log));
  };
  return batchEntities((request) => {
    try {
      return link.execute(request).catch(fail);
    } catch (error) {
      return fail(error);
    }
  });
}

/** A link as @apollo/gateway takes it. */
export function dataSource(execute: Execute): GraphQLDataSource<GraphContext> {
  return {
    process: ({ request: { query = '', operationName, variables }, context }) =>
      execute({ query, operationName, variables, viewer: (context as GraphContext).viewer }),
  };
}

/** A subgraph that is left alone for a moment was logged when it failed. */
function kindOf(error: unknown, subgraph: string, log: Log): LinkFault['kind'] {
  if (!(error instanceof LinkFault)) {
    log.error({ subgraph, error }, 'a subgraph cannot be reached');
    return 'unreachable';
  }
  if (error.kind !== 'resting')
    log.error({ subgraph, fault: error.kind, detail: error.message }, 'a subgraph gave no answer');
  return error.kind;
}
