import type { GraphQLFormattedError } from 'graphql';
import type { Viewer } from './viewer.ts';

export type SubgraphRequest = {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** On whose behalf; the public when absent. */
  readonly viewer?: Viewer;
};

export type SubgraphResponse = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
};
