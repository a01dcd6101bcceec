import cluster, { type Worker } from 'node:cluster';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupFault, type Log } from '@voucher-graph/subgraph-kit';
import { asksForTask, readyAt } from './worker-messages.ts';

export type KeepWorkersOptions = {
  readonly count: number;
  /** What each is told when it begins: whatever JSON can hold. */
  readonly task?: unknown;
  /** What differs in the environment of the worker of a number, 1 to `count`; one that replaces another has its number. */
  readonly settingsOf?: (number: number) => Readonly<Record<string, string>>;
  readonly log: Log;
};

export type Workers = {
  /** Where they answer, all at one address. */
  readonly url: string;
  /** Ends all, each as SIGTERM ends it. */
  readonly close: () => Promise<void>;
};

/** A worker that ends sooner than this would end again: its replacement waits a little. */
const briefLifeMs = 5000;
const pauseMs = 1000;
/** How long a worker may take to end. */
const patienceMs = 20_000;

/**
 * Runs this program once more in so many processes that share its port, and replaces each that ends. The connections are
 * dealt out by this process, one after the other.
 * @returns when all of them answer
 * @throws StartupFault when one cannot; it has said why
 */
export async function keepWorkers({ count, task, settingsOf, log }: KeepWorkersOptions): Promise<Workers> {
  const running = new Set<Worker>();
  let isClosing = false;
  const close = async () => {
    isClosing = true;
    await Promise.all([...running].map(end));
  };

  const fork = (number: number): Promise<string> => {
    const worker = cluster.fork(settingsOf?.(number));
    const began = performance.now();
    running.add(worker);
    return new Promise((resolve, reject) => {
      let isReady = false;
      worker.on('message', (message: unknown) => {
        if (asksForTask(message)) worker.send({ task: task ?? null });
        const url = readyAt(message);
        if (url === undefined) return;
        isReady = true;
        resolve(url);
      });
      worker.once('exit', (code, signal) => {
        running.delete(worker);
        reject(new StartupFault('A worker could not start, and no other was: it says above why.'));
        if (isClosing) return;
        if (!isReady && !isUp) return;
        log.warn({ worker: number, code, signal }, 'a worker ended, and is replaced');
        void replace(number, performance.now() - began);
      });
    });
  };
  const replace = async (number: number, livedMs: number) => {
    if (livedMs < briefLifeMs) await sleep(pauseMs);
    if (!isClosing) await fork(number).catch(() => undefined); // replaced in its turn
  };

  let isUp = false;
  try {
    const urls = await Promise.all(Array.from({ length: count }, (_, i) => fork(i + 1)));
    isUp = true;
    return { url: urls[0] ?? '', close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function end(worker: Worker): Promise<void> {
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  worker.process.kill('SIGTERM');
  const patience = setTimeout(() => worker.process.kill('SIGKILL'), patienceMs);
  await ended;
  clearTimeout(patience);
}
