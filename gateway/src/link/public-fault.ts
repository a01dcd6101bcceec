import { GraphQLError } from 'graphql';
import type { FaultKind } from './link-fault.ts';

/** What a client is told of a subgraph that gave no usable answer: what is missing, and what to do. */
export function publicFault(subgraph: string, kind: FaultKind): GraphQLError {
  const { code, message } = told(subgraph, kind);
  return new GraphQLError(message, { extensions: { code } });
}

function told(subgraph: string, kind: FaultKind): { readonly code: string; readonly message: string } {
  switch (kind) {
    case 'unknown-outcome':
      return {
        code: 'UNKNOWN_OUTCOME',
        message: 'It is not known whether this took effect: send it again with the same idempotencyKey.',
      };
    case 'invalid':
      return {
        code: 'SUBGRAPH_INVALID_RESPONSE',
        message: `${subgraph} answered what does not fit its schema, so that part is missing. Tell whoever runs ${subgraph}.`,
      };
    case 'too-large':
      return {
        code: 'SUBGRAPH_INVALID_RESPONSE',
        message: `${subgraph} answered more than it may, so that part is missing. Ask for less at once.`,
      };
    case 'key-mismatch':
      return {
        code: 'SUBGRAPH_KEY_MISMATCH',
        message: `${subgraph} answered for another object than it was asked, so that part is missing. Tell whoever runs ${subgraph}.`,
      };
    default:
      return {
        code: 'SUBGRAPH_UNAVAILABLE',
        message: `What ${subgraph} knows cannot be reached right now. Try again in a few seconds.`,
      };
  }
}
