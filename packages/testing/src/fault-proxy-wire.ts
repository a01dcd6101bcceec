import type { Direction } from './fault-proxy-faults.ts';

/** Takes bytes as they come, and gives them in pieces that may be counted. */
export type Splitter = (chunk: Buffer) => readonly Buffer[];

/** Bytes as they come. */
export const anyBytes: Splitter = (chunk) => [chunk];

const protocol3 = 196_608;

/**
 * PostgreSQL's messages, whole: a type, and a length that counts itself. What a client sends first has no type; neither
 * has the one byte that answers its question whether to encrypt, which ours never ask.
 */
export function postgresMessages(direction: Direction): Splitter {
  let typed = direction === 'toClient';
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const messages: Buffer[] = [];
    for (;;) {
      const typeBytes = typed ? 1 : 0;
      if (rest.length < typeBytes + 4) return messages;
      const end = typeBytes + rest.readInt32BE(typeBytes);
      if (rest.length < end) return messages;
      const message = rest.subarray(0, end);
      if (!typed && message.readInt32BE(4) === protocol3) typed = true;
      messages.push(message);
      rest = rest.subarray(end);
    }
  };
}
