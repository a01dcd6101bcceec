import { spawn } from 'node:child_process';
import type { Account } from './server-account.ts';

/** PostgreSQL's programs get none of our environment: a PGDATA or a broken LC_ALL would change what they do. */
export const programEnvironment: { readonly env?: NodeJS.ProcessEnv } =
  process.platform === 'win32' ? {} : { env: { LC_ALL: 'C', TZ: 'UTC' } };

/** Runs one of PostgreSQL's programs to its end. Rejects when it cannot be started at all. */
export function runProgram(
  path: string,
  args: readonly string[],
  account: Account | undefined,
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], ...programEnvironment, ...account });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}
