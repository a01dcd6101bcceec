import type { Pool } from 'undici';
import type { PreparedRequest } from './prepare-requests.ts';

export type Reply = { readonly status: number; readonly body: Buffer; readonly error?: string };

/** Sends one request, by undici's thinnest call: what a client costs is taken from what the servers have. */
export function sendRequest(pool: Pool, path: string, { body, authorization }: PreparedRequest): Promise<Reply> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let status = 0;
    pool.dispatch(
      {
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', authorization },
        body,
      },
      {
        onRequestStart: () => undefined, // by which undici knows a handler of this kind
        onResponseStart: (_controller, statusCode) => void (status = statusCode),
        onResponseData: (_controller, chunk) => void chunks.push(chunk),
        onResponseEnd: () => resolve({ status, body: Buffer.concat(chunks) }),
        onResponseError: (_controller, error) => resolve({ status, body: Buffer.alloc(0), error: String(error) }),
      },
    );
  });
}
