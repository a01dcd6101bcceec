import cluster from 'node:cluster';
import { StartupFault } from '@voucher-graph/subgraph-kit';
import { isMessage } from './worker-messages.ts';

/** Whether this process is one of several that another keeps. */
export function isWorker(): boolean {
  return cluster.isWorker;
}

/**
 * What a worker does: answers, until it is told to end. Ctrl-C in a terminal reaches all processes at once, and is the
 * affair of the one that keeps us; when that one is gone, Node ends us.
 * @param serve starts to answer with the task that it is given, says where, and how to stop
 */
export async function beWorker<TTask>(
  serve: (task: TTask) => Promise<{ readonly url: string; readonly close: () => Promise<void> }>,
): Promise<void> {
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
  try {
    const serving = receiveTask<TTask>().then(serve);
    process.once('SIGTERM', () => {
      void serving
        .then(({ close }) => close())
        .catch(() => undefined) // it never began, which is said below
        .then(() => process.exit());
    });
    process.send?.({ ready: (await serving).url });
  } catch (error) {
    console.error(error instanceof StartupFault ? error.message : error);
    process.exit(1);
  }
}

function receiveTask<TTask>(): Promise<TTask> {
  return new Promise((resolve) => {
    process.on('message', (message: unknown) => {
      if (isMessage(message) && 'task' in message) resolve(message.task as TTask);
    });
    process.send?.({ asks: 'task' });
  });
}
