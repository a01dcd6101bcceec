import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A graph that can be killed by what it is sent. */
export type Victim = {
  readonly url: string;
  /** An access token of an auditor, who may see everything. */
  readonly token: string;
  /** How it ended, once it has: undefined while it runs. */
  readonly exit: () => string | undefined;
  /** The last it wrote to standard error. */
  readonly lastWords: () => string;
  /** Ends it. */
  readonly stop: () => Promise<{
    readonly exitCode: number | null;
    readonly polluted: readonly string[];
    readonly rssMb: number;
  }>;
};

/** Starts a graph whose process ends at the first rejection that nobody handles. */
export async function startVictim(): Promise<Victim> {
  const child = spawn(
    process.execPath,
    [
      '--unhandled-rejections=strict',
      '--import',
      '@voucher-graph/tooling/typescript',
      fileURLToPath(new URL('victim.ts', import.meta.url)),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let said = '';
  let exit: string | undefined;
  child.stderr.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-20_000)));
  child.once('exit', (code, signal) => (exit = `exit code ${code ?? 'none'}, signal ${signal ?? 'none'}`));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const line = async () => JSON.parse(String((await lines.next()).value ?? 'null')) as unknown;
  const started = (await line()) as { readonly url: string; readonly token: string } | null;
  if (!started) throw new Error(`The graph did not start: ${said}`);
  return {
    ...started,
    exit: () => exit,
    lastWords: () => said,
    stop: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      const last = (await line()) as { readonly polluted: readonly string[]; readonly rssMb: number };
      await ended;
      return { exitCode: child.exitCode, ...last };
    },
  };
}
