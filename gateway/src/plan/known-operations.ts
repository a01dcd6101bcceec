import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { decide, type Viewer } from '@voucher-graph/subgraph-kit';
import type { Authorize } from '../authorization/authorize.ts';
import type { Asked } from '../limits/read-request.ts';
import type { ObserveOperation } from '../observe/observe-operations.ts';
import type { Answer } from './compile-operation.ts';
import type { Plans } from './serve-plans.ts';

/**
 * A request that may be answered at once: its operation is compiled, its variables fit, its viewer may ask it.
 * @param points what its client paid for it
 */
export type Ready = (points: number) => Promise<Result>;

/** Without data when something broke on our side. */
export type Result = Partial<Omit<Answer, 'errors'>> & { readonly errors?: readonly GraphQLFormattedError[] };

/** @returns null for what Apollo Server has to look at, be it to refuse it */
export type KnownOperations = (
  asked: Pick<Asked, 'document' | 'operationName' | 'variables'>,
  viewer: Viewer,
) => Ready | null;

export type KnownOperationsOptions = Pick<Plans, 'find'> & {
  readonly schema: () => GraphQLSchema;
  readonly authorize: Authorize;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Told of each request that needed no plan. */
  readonly noteHit: () => unknown;
  readonly observe: ObserveOperation;
};

/** Answers operations that are compiled as Apollo Server would, which decides nothing about them any more. */
export function knownOperations({
  find,
  schema,
  authorize,
  formatError,
  noteHit,
  observe,
}: KnownOperationsOptions): KnownOperations {
  const isAllowed = (asked: Parameters<Authorize>[0]): boolean => {
    try {
      authorize(asked);
      return true;
    } catch {
      return false;
    }
  };
  const format = (error: GraphQLError): GraphQLFormattedError => {
    const code = error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR';
    return formatError({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error);
  };
  return ({ document: text, operationName, variables }, viewer) => {
    const known = text === undefined ? undefined : find(text, operationName);
    if (!known) return null;
    const { document, operation, conditions, readVariables, answers } = known;
    const { coerced } = readVariables(variables);
    const decided = coerced && decide(conditions, coerced);
    if (!decided || !isAllowed({ schema: schema(), document, operation, variables, viewer })) return null;
    return async (points) => {
      noteHit();
      const observed = observe();
      observed?.named(operation.name?.value, operation.operation, points);
      let result: Result;
      try {
        const answer = await answers({ viewer, variables, coerced, decided });
        const whole: Omit<Answer, 'errors'> = answer;
        result = answer.errors ? { ...whole, errors: answer.errors.map(format) } : whole;
      } catch (error) {
        const unexpected =
          error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
        result = { errors: [format(unexpected)] };
      }
      observed?.ended(result);
      return result;
    };
  };
}
