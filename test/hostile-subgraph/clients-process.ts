import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Operation } from './corpus.ts';

// Clients that ask when it is time to, whether or not they were answered before: as many as there are in the world.

/** Whom they ask, and what, in turn. */
export type ClientsSettings = { readonly url: string; readonly operations: readonly Operation[] };
/** When to ask follows from the seed: in one round as in another. */
export type Round = { readonly perSecond: number; readonly forMs: number; readonly seed: number };
export type ClientsReply = {
  /** From when a request was due to the end of its answer. */
  readonly ms: readonly number[];
  /** Answers that were none, and those with errors in them. */
  readonly failed: number;
  readonly withErrors: number;
};

const { url, operations } = JSON.parse(process.argv[2] ?? '') as ClientsSettings;
const bodies = operations.map(({ query, variables }) => JSON.stringify({ query, variables }));
const pool = new Pool(url, { pipelining: 1 });

process.on('message', (round: Round) => void ask(round).then((reply) => process.send?.(reply)));
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function ask(round: Round): Promise<ClientsReply> {
  const began = performance.now();
  const asked: Promise<Asked>[] = [];
  for (const [i, dueMs] of dueTimes(round).entries()) {
    const due = began + dueMs;
    if (due > performance.now()) await sleep(due - performance.now());
    asked.push(askOne(bodies[i % bodies.length] as string, due));
  }
  const all = await Promise.all(asked);
  return {
    ms: all.map(({ ms }) => ms),
    failed: all.filter(({ status }) => status !== 200).length,
    withErrors: all.filter(({ hasErrors }) => hasErrors).length,
  };
}

type Asked = { readonly ms: number; readonly status: number; readonly hasErrors: boolean };

async function askOne(body: string, due: number): Promise<Asked> {
  const { statusCode, body: answer } = await pool.request({
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await answer.text();
  return {
    ms: performance.now() - due,
    status: statusCode,
    hasErrors: text.startsWith('{"errors":'),
  };
}

/** At random, as strangers come: at regular times, one kind of request might always meet another, or never. */
function dueTimes({ perSecond, forMs, seed }: Round): readonly number[] {
  const random = randomFrom(seed);
  return Array.from({ length: Math.round((perSecond * forMs) / 1000) }, () => random() * forMs).sort(
    (one, other) => one - other,
  );
}

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
