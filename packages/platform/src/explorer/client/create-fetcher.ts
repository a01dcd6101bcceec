import type { GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';

/** Sends what GraphiQL asks to the graph as JSON, and says what to do when no GraphQL answer comes back. */
export function createFetcher(endpoint: string): GraphiQLProps['fetcher'] {
  return async (request, options) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...options?.headers,
      },
      body: JSON.stringify(request),
    }).catch(() => {
      throw new Error(`${endpoint} does not answer: see that the server is still running, then try again.`);
    });
    if (response.headers.get('content-type')?.includes('json')) return (await response.json()) as ExecutionResult;
    throw new Error(`${endpoint} answered ${response.status} without JSON: see the server's log, then try again.`);
  };
}
