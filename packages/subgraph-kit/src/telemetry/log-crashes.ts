import type { Log } from '../log.ts';

/**
 * Ends the process by a bug that nobody caught as Node does, but tells it as every other: Node itself would print the error
 * with all that it carries.
 */
export function logCrashes(log: Log): void {
  process.once('uncaughtException', (error) => {
    log.error({ error }, 'a bug that nobody caught ends the process');
    process.exit(1);
  });
}
