import { StartupFault } from './errors.ts';

/** What PostgreSQL refused while a process started, as one line that says what to do; null when it is a bug of ours. */
export function explainRefusal(error: unknown, url: string): StartupFault | null {
  if (error instanceof StartupFault) return error;
  const { code = '' } = error as { readonly code?: string };
  const at = `PostgreSQL at ${placeOf(url)}`;
  const reason = reasonOf(error);
  if (code === '42501')
    return new StartupFault(
      `${at} refuses what migrating takes (${reason}): give the account in DATABASE_URL CREATEROLE, and CREATE on the database.`,
    );
  if (code === '53100') return new StartupFault(`${at} has no room left (${reason}): free some, then start again.`);
  if (/^(08...|57P..|ECONNRESET|EPIPE)$/.test(code) || reason.startsWith('Connection terminated'))
    return new StartupFault(`${at} went away while it was migrated (${reason}): start again.`);
  return null;
}

/** A connection that could not be made, as one line that says what to do. */
export function explainNoConnection(error: unknown, url: string): StartupFault {
  return new StartupFault(
    `PostgreSQL at ${placeOf(url)} does not let us in (${reasonOf(error)}): start it, or correct DATABASE_URL.`,
  );
}

function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** Node gathers the errors of a host's addresses in one that says nothing itself. */
function reasonOf(error: unknown): string {
  const { message, errors } = error as { readonly message?: unknown; readonly errors?: readonly unknown[] };
  return errors?.[0] ? reasonOf(errors[0]) : (String(message).split('\n')[0] ?? '');
}
