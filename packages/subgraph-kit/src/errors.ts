import { GraphQLError } from 'graphql';

/**
 * The closed set of codes for requests that are wrong, or that cannot be answered now (a rule that says no is a refusal:
 * data, not an error).
 */
export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'UNAVAILABLE'
  | 'OVERLOADED'
  | 'STORAGE_FULL'
  | 'UNKNOWN_OUTCOME';

/** An error that the client shall read. Its message is one line and says what to do next. */
export function fault(code: FaultCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** The value, or a bug (masked from clients): for rows that a constraint promises. */
export function mustFind<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`${what} is missing although a constraint promises it.`);
  return value;
}

/** What keeps a process from starting, in one line that says what to set or do. Its stack is of no use to the reader. */
export class StartupFault extends Error {
  override readonly name = 'StartupFault';
}
