import { readFile } from 'node:fs/promises';
import { StartupFault } from '@voucher-graph/subgraph-kit';
import { errorCode } from './postgres/error-code.ts';

/**
 * Turns what PostgreSQL refuses while a seed is written into the line that its operator needs; anything else is returned
 * as it is. Codes are those of appendix A of PostgreSQL's manual.
 * @param logFile the embedded server's: it knows why a connection broke
 */
export async function explainDatabaseFault(error: unknown, logFile?: string): Promise<unknown> {
  if (!(error instanceof Error)) return error;
  const code = errorCode(error);
  const fault = (line: string) => new StartupFault(line, { cause: error });
  const broke =
    /^(57P0[123]|08...|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(code) ||
    error.message.includes('Connection terminated');
  const lastWords = broke && logFile !== undefined ? await lastWordsIn(logFile) : '';
  if (code === '53100' || lastWords.includes('No space left on device'))
    return fault("PostgreSQL's disk is full: free 200 MB, and start again. What is half written is then written anew.");
  if (error instanceof StartupFault) return error;
  if (code === '42501')
    return fault(
      `PostgreSQL forbids it (${error.message}): give DATABASE_URL an account that may create roles and schemas.`,
    );
  if (code === '25006')
    return fault(`PostgreSQL is read-only (${error.message}): point DATABASE_URL at the primary server.`);
  if (broke)
    return fault(
      `The connection to PostgreSQL broke (${error.message}): ${logFile === undefined ? 'see that it runs' : `read ${logFile}`}, and start again. What is half written is then written anew.`,
    );
  return error;
}

/** What a server said since this process began: the time in UTC begins each line. */
async function lastWordsIn(logFile: string): Promise<string> {
  const began = new Date(performance.timeOrigin).toISOString().replace('T', ' ').slice(0, 19);
  const log = await readFile(logFile, 'utf8').catch(() => '');
  const lines = log.slice(-100_000).split('\n');
  return lines.slice(lines.findIndex((line) => /^\d{4}-/.test(line) && line >= began)).join('\n');
}
