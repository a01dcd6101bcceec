import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
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

/**
 * Connection errors of Node, and PostgreSQL's classes 08, 28, 3D, 53 and 57: connections that break, are not let in or find
 * no database, resources, operator intervention.
 */
function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|08...|28...|3D...|53...|57P..)$/.test(code) ||
    /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message)
  );
}
