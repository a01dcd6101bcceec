import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidv7 } from '@voucher-graph/subgraph-kit';
import pg from 'pg';
import { newFolder, openOwnPostgres, type OwnPostgres } from '../faults/own-postgres.ts';
import { ask } from '../launch/ask.ts';
import { readConfig } from './config.ts';
import { mutations, type Mutation, type Prepared, type Send, type World } from './kills/mutations.ts';
import { documentOf, type Answer } from './model/commands.ts';
import { openMarket, type Asked, type Market } from './model/market.ts';

// PostgreSQL is killed with -9, all its processes, at a protocol message of a mutation that moves money; then the same
// mutation is sent again with its key. What was acknowledged is there, and all is done once.

type Keyed = Prepared & { readonly input: object & { readonly idempotencyKey: string } };

type Aims = {
  readonly messages: number;
  readonly at: readonly { readonly message: number; readonly prepared: Keyed }[];
};

const { kills } = readConfig();
let own: OwnPostgres;
let graph: Asked;
let market: Market;
let world: World;
let total = 0;
/** What is about to be sent, and at which message of it the server is killed; by mutation. */
const aims = new Map<string, Aims>();

beforeAll(async () => {
  own = await openOwnPostgres(await newFolder());
  graph = {
    databases: await own.databases(),
    databaseUrl: own.adminUrl,
    tokenOf: own.tokenOf,
    ask: (query, variables, _operationName, token) => ask(own.url, query, variables, token),
  };
  market = await openMarket(graph);
  world = { graph, market, send };
  for (const mutation of mutations) aims.set(mutation.name, await takeAim(mutation));
  await market.close(); // its connections would be killed too
}, 3_600_000);
afterAll(async () => {
  process.stderr.write(`kills: PostgreSQL was killed ${total} times\n`);
  await own.close();
});

const send: Send = async (viewer, name, input) => {
  const keyed = name === 'recordUsage' ? input : { idempotencyKey: uuidv7(), ...input };
  const answer = await trySend(viewer, name, keyed);
  if ('fault' in answer || answer.code !== undefined) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer;
};

async function trySend(...[viewer, name, input]: Parameters<Send>): Promise<Answer | { readonly fault: string }> {
  const token = await own.tokenOf(viewer);
  const { data, errors } = await ask(own.url, documentOf(name, 1), { c0: input }, token);
  return errors ? { fault: errors.map(({ extensions }) => extensions.code).join() } : data.c0;
}

/** All messages of one call, in the order in which they passed: which way, and whether one ends a transaction. */
async function listMessages(
  name: Mutation['name'],
  { viewer, input }: Keyed,
): Promise<readonly ('commit' | 'other')[]> {
  const messages: ('commit' | 'other')[] = [];
  own.network.setFaults({
    watch: (direction, piece) =>
      void messages.push(direction === 'toServer' && piece.toString('latin1').includes('COMMIT') ? 'commit' : 'other'),
  });
  const answer = await trySend(viewer, name, input);
  own.network.setFaults();
  expect(answer).not.toHaveProperty('fault');
  expect(answer).not.toHaveProperty('code');
  return messages;
}

/** The last COMMIT, what follows it, then others, evenly. */
function choose(messages: readonly ('commit' | 'other')[]): readonly number[] {
  const every = messages.map((_, at) => at);
  if (kills >= every.length) return every;
  const last = messages.lastIndexOf('commit');
  const spread = Array.from({ length: kills }, (_, i) => Math.floor(((i + 1) * every.length) / (kills + 1)));
  return [...new Set([last, last + 1, ...spread])].slice(0, kills);
}

/** Kills the server the moment that the message arrives at the network between. */
async function killAt(message: number, call: () => ReturnType<typeof trySend>) {
  const { kill, isBack } = await own.aim();
  let passed = 0;
  const shot: { isFired: boolean } = { isFired: false };
  own.network.setFaults({
    watch: () => {
      if (shot.isFired || passed++ < message) return;
      shot.isFired = true;
      kill();
    },
  });
  const answer = await call();
  own.network.setFaults();
  if (shot.isFired) {
    total++;
    await isBack();
  }
  return answer;
}

/** The same again, until it is answered. */
async function replay(call: () => ReturnType<typeof trySend>): Promise<Answer> {
  for (;;) {
    const answer = await call();
    if (!('fault' in answer)) return answer;
    expect(['UNAVAILABLE', 'UNKNOWN_OUTCOME', 'OVERLOADED', 'SUBGRAPH_UNAVAILABLE', 'CONFLICT']).toContain(
      answer.fault,
    );
    await sleep(20);
  }
}

async function effectOf({ effect }: Mutation, subject: string): Promise<string | null> {
  const admin = new pg.Client({ connectionString: own.adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query<(string | null)[]>({ text: effect, values: [subject], rowMode: 'array' });
    return rows[0]?.[0] ?? null;
  } finally {
    await admin.end();
  }
}

const identify = ({ rental, voucher, license, settlement, invoice }: Answer) =>
  JSON.stringify([rental?.id, voucher?.id, license?.id, settlement?.id, invoice?.id]);

const prepareKeyed = async (mutation: Mutation, i: number): Promise<Keyed> => {
  const prepared = await mutation.prepare(world, i);
  return { ...prepared, input: { idempotencyKey: uuidv7(), ...prepared.input } };
};

/** Before anything is killed: what prepares has connections of its own. */
async function takeAim(mutation: Mutation): Promise<Aims> {
  const messages = await listMessages(mutation.name, await prepareKeyed(mutation, 0));
  const at: { message: number; prepared: Keyed }[] = [];
  for (const [i, message] of choose(messages).entries())
    at.push({ message, prepared: await prepareKeyed(mutation, i + 1) });
  return { messages: messages.length, at };
}

describe.each(mutations)('$name', (mutation) => {
  const { name, once } = mutation;
  test('whenever PostgreSQL is killed, what was acknowledged stays, and all is done once', async () => {
    const { messages, at } = aims.get(name)!;
    process.stderr.write(`kills: ${name} takes ${messages} messages; killed at ${at.length} of them\n`);
    for (const { message, prepared } of at) {
      const { viewer, input, subject } = prepared;
      const call = () => trySend(viewer, name, input);
      const before = await killAt(message, call);
      const after = await replay(call);
      const context = `${name}, message ${message} of ${messages}`;

      expect([context, after.code]).toEqual([context, undefined]);
      if (!('fault' in before)) expect([context, identify(before)]).toEqual([context, identify(after)]);
      let effect = await effectOf(mutation, subject);
      // What is left to a job is done by it: the same again asks for it at once.
      for (let tries = 0; effect !== once && tries < 100; tries++) {
        await replay(call);
        await sleep(100);
        effect = await effectOf(mutation, subject);
      }
      expect([context, effect]).toEqual([context, once]);
    }
    expect(await own.violations()).toEqual([]);
  }, 7_200_000);
});

test('most kills came in time: a call may need fewer messages than the one that was counted', () => {
  const aimed = [...aims.values()].reduce((sum, { at }) => sum + at.length, 0);

  expect(total).toBeGreaterThanOrEqual(aimed / 2);
});
