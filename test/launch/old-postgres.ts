import { createServer, type Server } from 'node:net';

/**
 * A server that speaks PostgreSQL's protocol as version 14 would, as far as a client gets that asks for the version.
 * The real one would be another 60 MB of programs for one line of text.
 */
export function createOldPostgres(): Server {
  return createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (received) => {
      const kind = received.toString('latin1', 0, 1);
      if (kind === '\0') socket.write(Buffer.concat([authenticated, ready])); // the startup message has no kind
      if (kind === 'Q') socket.write(Buffer.concat([versionRow, ready]));
      if (kind === 'X') socket.end();
    });
  });
}

function message(kind: string, ...parts: readonly (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(kind), length, body]);
}

const authenticated = message('R', '\0\0\0\0');
const ready = message('Z', 'I');
const int4 = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 4, 0xff, 0xff, 0xff, 0xff, 0, 0]);
const versionRow = Buffer.concat([
  message('T', '\0\x01', 'version\0', int4),
  message('D', '\0\x01', '\0\0\0\x06', '140012'),
  message('C', 'SELECT 1\0'),
]);
