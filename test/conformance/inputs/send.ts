import { connect } from 'node:net';
import { Pool } from 'undici';
import type { Request } from './request.ts';

/** What came back. */
export type Reply = {
  /** Of each answer on the connection; none where the server closed it without one. */
  readonly statuses: readonly number[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type Sender = { readonly send: (request: Request) => Promise<Reply>; readonly close: () => Promise<void> };

/** No answer may take longer, on any machine. */
const patienceMs = 30_000;

/** Sends requests to a server, as many at once as are asked for, over connections that stay open. */
export function createSender(url: string, connections: number): Sender {
  const pool = new Pool(url, { connections, headersTimeout: patienceMs, bodyTimeout: patienceMs });
  const { hostname, port } = new URL(url);
  return {
    send: async (request) => {
      if ('bytes' in request) return sendBytes(hostname, Number(port), request.bytes);
      const { method, path, headers, body } = request;
      const reply = await pool.request({ method, path, headers, ...(body !== undefined && { body }) });
      return {
        statuses: [reply.statusCode],
        headers: Object.fromEntries(Object.entries(reply.headers).map(([name, value]) => [name, String(value)])),
        body: await reply.body.text(),
      };
    },
    close: () => pool.close(),
  };
}

/** Writes bytes, says that there are no more, and reads until the server closes. */
function sendBytes(host: string, port: number, bytes: Buffer): Promise<Reply> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect({ host, port });
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('The server neither answered nor closed.')));
    socket.on('data', (data) => (text += data.toString('latin1')));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // A server may close under what it refuses to read.
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(readReplies(text));
      else reject(error);
    });
    socket.on('close', () => resolve(readReplies(text)));
    socket.end(bytes);
  });
}

function readReplies(text: string): Reply {
  return {
    statuses: [...text.matchAll(/HTTP\/1\.[01] (\d{3}) /g)].map(([, status]) => Number(status)),
    headers: {},
    body: text,
  };
}
