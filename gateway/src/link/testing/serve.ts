import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An HTTP server of a test, on a free port of loopback. */
export type Served = {
  readonly url: string;
  readonly server: Server;
  /** How many connections were made to it. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
};

export async function serve(listener: RequestListener): Promise<Served> {
  const server = createServer(listener);
  let connections = 0;
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    server,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers every request with a GraphQL answer, or with what its body asks for. */
export function answering(
  answer: (request: { query: string; variables?: Readonly<Record<string, unknown>> }) => unknown,
): RequestListener {
  return (request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer(JSON.parse(text) as { query: string })));
    });
  };
}
