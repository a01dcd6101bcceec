import { fork, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/** A process of its own that says when it is ready, and answers each message with one. */
export type AnsweringProcess<Ready, Call, Reply> = {
  readonly ready: Ready;
  /** Calls are answered in their order, one at a time. */
  readonly call: (message: Call) => Promise<Reply>;
  readonly close: () => Promise<void>;
};

/** @param isElsewhere whether it is another machine in truth: of this one's processors it gets what others leave */
export async function startAnsweringProcess<Ready, Call, Reply>(
  file: URL,
  argument: object,
  { isElsewhere = false }: { readonly isElsewhere?: boolean } = {},
): Promise<AnsweringProcess<Ready, Call, Reply>> {
  const child = fork(fileURLToPath(file), [JSON.stringify(argument)], {
    execArgv: ['--import', '@voucher-graph/tooling/typescript'],
    serialization: 'json',
  });
  const ready = (await answerOf(child)) as Ready;
  if (isElsewhere && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  let last: Promise<unknown> = Promise.resolve();
  return {
    ready,
    call: (message) => {
      const reply = last.then(() => {
        const answer = answerOf(child);
        child.send(message as object);
        return answer;
      });
      last = reply;
      return reply as Promise<Reply>;
    },
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          resolve();
        });
        child.disconnect();
      }),
  };
}

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => {
      reject(new Error(`${child.spawnfile} ${child.spawnargs.at(-2) ?? ''} ended with ${code}: its output is above.`));
    };
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message);
    });
  });
}
