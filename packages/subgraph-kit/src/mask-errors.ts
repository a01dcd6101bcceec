import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { databaseFault } from './database-fault.ts';
import type { Log } from './log.ts';

/** Lets deliberate errors through; everything else becomes an id that the log can be searched for. */
export function maskError(error: unknown, formatted: GraphQLFormattedError, log: Log): GraphQLFormattedError {
  const cause = rootCause(error);
  const code = cause instanceof GraphQLError ? codeOf(cause, formatted) : null;
  if (code !== null) {
    const { message, locations, path } = formatted;
    return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
  }
  const position = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const away = databaseFault(cause);
  if (away) {
    log.error({ error: cause }, 'the database does not do what it is asked');
    return { message: away.message, ...position, extensions: { code: away.code } };
  }
  const incident = randomUUID();
  log.error({ incident, error: cause }, 'unexpected error');
  return {
    message: `Something went wrong on our side. Report incident ${incident}.`,
    ...position,
    extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
  };
}

/**
 * The code of an error that is about the request; null for a bug. graphql-js gives its errors no code: about the request
 * are those of a document and its variables, which have no path; one with a path could not write what a resolver answered.
 */
function codeOf(cause: GraphQLError, { path, extensions }: GraphQLFormattedError): unknown {
  const own = cause.extensions['code'];
  if (typeof own === 'string') return own;
  if (path) return null;
  const given = extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR'; // Apollo Server's, where it knows no better
  return given === 'INTERNAL_SERVER_ERROR' ? 'BAD_USER_INPUT' : given;
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}
