import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '@voucher-graph/testing';
import type { Operation } from './corpus.ts';

/** An operation and its answer. */
export type Asked<T> = { readonly answer: Answer; readonly operation: T; readonly ms: number };

const clients = 4;
/** Between an answer and a client's next question: a subgraph that is left alone is tried again meanwhile. */
const pauseMs = 40;

/** Asks operations in turn, by a few clients at once, until so many have been asked. */
export async function askInTurn<T extends Operation>(
  url: string,
  operations: readonly T[],
  count = operations.length,
): Promise<readonly Asked<T>[]> {
  const asked: Asked<T>[] = [];
  let next = 0;
  const client = async () => {
    while (next < count) {
      const operation = operations[next++ % operations.length] as T;
      const began = performance.now();
      const answer = await askAt(url, operation.query, operation.variables);
      asked.push({ answer, operation, ms: performance.now() - began });
      await sleep(pauseMs);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return asked;
}

/** Asks a graph as a browser would that has been there before. */
export async function askAt(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: 'session=SECRET', 'x-forwarded-for': '8.8.8.8' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}
