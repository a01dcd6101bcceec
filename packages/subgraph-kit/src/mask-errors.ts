import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from './log.ts';

/** Lets deliberate errors through; everything else becomes an id that the log can be searched for. */
export function maskError(error: unknown, formatted: GraphQLFormattedError, log: Log): GraphQLFormattedError {
  const cause = rootCause(error);
  if (cause instanceof GraphQLError) {
    const { message, locations, path, extensions } = formatted;
    const code = extensions?.['code'] ?? 'BAD_USER_INPUT';
    return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
  }
  const position = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (isDatabaseAway(cause)) {
    log.error({ error: cause }, 'the database cannot be reached');
    return {
      message: 'The data cannot be reached right now. Try again in a few seconds.',
      ...position,
      extensions: { code: 'UNAVAILABLE' },
    };
  }
  const incident = randomUUID();
  log.error({ incident, error: cause }, 'unexpected error');
  return {
    message: `Something went wrong on our side. Report incident ${incident}.`,
    ...position,
    extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
  };
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}

/** Connection errors of Node, and PostgreSQL's classes 08, 53 and 57 (connection, resources, operator intervention). */
function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|08...|53...|57P..)$/.test(code) ||
    /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message)
  );
}
