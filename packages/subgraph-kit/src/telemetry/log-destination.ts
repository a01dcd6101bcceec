import type { Writable } from 'node:stream';
import { defineCounter } from './instruments.ts';

/** What waits to be written at most. A reader that is this far behind will not catch up. */
const bytesAtMost = 1024 * 1024;

const droppedLines = defineCounter({
  name: 'log.dropped.lines',
  description: 'Log lines that were not written, because what reads them was slow or gone',
});

/** Where lines go that must cost no request anything: a full pipe, a closed one and a full disk lose lines, no more. */
export type LogDestination = { readonly write: (line: string) => void; readonly dropped: () => number };

/**
 * Writes lines to a stream without ever waiting for it. Node writes to pipes without blocking; pino's own destination
 * would write from its thread pool, where a full pipe also keeps the process from ending.
 * @param stream looked for at the first line, as `process.stderr` may be closed
 */
export function createLogDestination(stream: () => Writable): LogDestination {
  let dropped = 0;
  let known: Writable | undefined;
  const drop = () => {
    dropped++;
    droppedLines.add(1);
  };
  const open = () => {
    if (known) return known;
    known = stream();
    known.on('error', () => undefined); // told to each write
    return known;
  };
  const write = (target: Writable, line: string) => {
    keepFromBlocking(target);
    target.write(line, (error) => {
      if (error) drop();
    });
  };
  return {
    write: (line) => {
      try {
        const target = open();
        if (target.destroyed || target.writableLength > bytesAtMost) drop();
        else write(target, line);
      } catch {
        drop(); // a file on a full disk throws
      }
    },
    dropped: () => dropped,
  };
}

/**
 * A child that is given our standard error, such as a compiler's, is given it blocking, and since it is one and the same
 * pipe, it then blocks us as well. Node has no public way to set it back.
 */
function keepFromBlocking(stream: Writable): void {
  const { _handle: handle } = stream as { readonly _handle?: { readonly setBlocking?: (blocking: boolean) => void } };
  handle?.setBlocking?.(false);
}

export const standardError = createLogDestination(() => process.stderr);
