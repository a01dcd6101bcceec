import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '@voucher-graph/testing';
import type { Operation } from './corpus.ts';

/** An operation and its answer. */
export type Asked<T> = { readonly answer: Answer; readonly operation: T; readonly ms: number };

/** How long after one operation the next is asked, however long that takes: who waits for a slow answer hides it. */
const paceMs = 40;

/** Asks operations in turn, at a steady pace, until so many have been asked. */
export async function askInTurn<T extends Operation>(
  url: string,
  operations: readonly T[],
  count = operations.length,
): Promise<readonly Asked<T>[]> {
  const asked: Promise<Asked<T>>[] = [];
  for (let i = 0; i < count; i++) {
    const operation = operations[i % operations.length] as T;
    const began = performance.now();
    asked.push(
      askAt(url, operation.query, operation.variables).then((answer) => ({
        answer,
        operation,
        ms: performance.now() - began,
      })),
    );
    await sleep(paceMs);
  }
  return Promise.all(asked);
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

/** Somebody who asks for nothing that a hostile subgraph knows. */
export async function askBeside(url: string): Promise<void> {
  const { errors } = await askAt(url, '{ programs(first: 5) { edges { node { code name city { name } } } } }');
  if (errors) throw new Error(`A bystander was told ${JSON.stringify(errors)}`);
}
