import { StartupFault } from '@voucher-graph/subgraph-kit';
import { errorCode } from './postgres/error-code.ts';

/**
 * Turns what PostgreSQL refuses while schemas and seed are written into the line that its operator needs; anything else
 * is returned as it is. Codes are those of appendix A of PostgreSQL's manual.
 */
export function explainDatabaseFault(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StartupFault) return error;
  const code = errorCode(error);
  const fault = (line: string) => new StartupFault(line, { cause: error });
  if (code === '53100')
    return fault(
      `PostgreSQL's disk is full (${error.message}): free 200 MB, and start again. What is half written is written anew.`,
    );
  if (code === '53300') return fault(`PostgreSQL takes no more connections (${error.message}): raise max_connections.`);
  if (code === '42501')
    return fault(
      `PostgreSQL forbids it (${error.message}): give DATABASE_URL an account that may create roles and schemas.`,
    );
  if (code === '25006')
    return fault(`PostgreSQL is read-only (${error.message}): point DATABASE_URL at the primary server.`);
  if (
    /^(57P0[123]|08...|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(code) ||
    error.message.startsWith('Connection terminated')
  )
    return fault(
      `The connection to PostgreSQL broke (${error.message}): see that it runs, and start again. What is half written is written anew.`,
    );
  return error;
}
