import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Express, Request, RequestHandler, Response } from 'express';

/** Whether a request is a POST of JSON to /graphql as nearly all are, no larger than that. */
export function isPlainPost({ method, url, headers }: IncomingMessage, bytesAtMost: number): boolean {
  return (
    method === 'POST' &&
    url === '/graphql' &&
    headers['content-type'] === 'application/json' &&
    headers['content-encoding'] === undefined &&
    Number(headers['content-length']) <= bytesAtMost
  );
}

/**
 * Reads a body whose length is known.
 * @throws when the client leaves meanwhile
 */
export function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.once('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('close', () => {
      if (!request.readableEnded) reject(new Error('The client left.'));
    });
  });
}

/** Writes a whole answer at once. Headers come one after the other, as Node writes them without making an object of them. */
export function writeText(
  response: ServerResponse,
  status: number,
  headers: readonly Readonly<Record<string, string>>[],
  body: string,
): void {
  const list = ['content-length', String(Buffer.byteLength(body))];
  for (const some of headers) for (const [name, value] of Object.entries(some)) list.push(name, value);
  response.writeHead(status, list);
  response.end(body);
}

/** Has Express say, and log, what failed before it was asked. Who has left, or was answered in part, is cut off. */
export function failBy(app: Express, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (request.socket.destroyed || response.headersSent) response.destroy();
  else app(request as Request, Object.assign(response as Response, { locals: { failure: error } }));
}

/** What Express begins with for that. */
export const takeFailure: RequestHandler = (_request, response, next) => next(response.locals['failure']);
