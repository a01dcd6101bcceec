import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { GraphContext } from './graph-context.ts';

/** Seconds after which it is worth asking again. */
export const retryAfterSeconds = 1;

/** An answer that is nothing but "too busy" says so in its status too, where load balancers and clients look first. */
export function answerOverload(): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response: { body, http } }) => {
          if (body.kind !== 'single') return Promise.resolve();
          if (isNothingButOverload(body.singleResult)) {
            http.status = 503;
            http.headers.set('retry-after', String(retryAfterSeconds));
          }
          return Promise.resolve();
        },
      }),
  };
}

export function isNothingButOverload({ data, errors }: Pick<FormattedExecutionResult, 'data' | 'errors'>): boolean {
  const isOverload = errors?.some(({ extensions }) => extensions?.['code'] === 'OVERLOADED') ?? false;
  return isOverload && !Object.values(data ?? {}).some((value) => value !== null);
}
