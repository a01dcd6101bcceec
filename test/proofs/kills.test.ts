import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidv7 } from '@voucher-graph/subgraph-kit';
import pg from 'pg';
import { newFolder, openOwnPostgres, type OwnPostgres } from '../faults/own-postgres.ts';
import { ask } from '../launch/ask.ts';
import { readConfig } from './config.ts';
import { mutations, type Mutation, type Send, type World } from './kills/mutations.ts';
import { passOverJobs, takeShot, type Aim } from './kills/shot.ts';
import { documentOf, type Answer } from './model/commands.ts';
import { openMarket } from './model/market.ts';

// PostgreSQL is killed with -9, all its processes, at a protocol message of a mutation that moves money; then the same
// mutation is sent again with its key. What was acknowledged is there, and all is done once.

const { kills, killsOf, seed } = readConfig();
/** All kills take hours where others are at work. */
const patienceMs = kills === 'all' ? 24 * 3_600_000 : undefined;
let own: OwnPostgres;
let world: World;

beforeAll(async () => {
  own = await openOwnPostgres(await newFolder());
  own.network.setFaults({ watch: forCalls() });
  // What a killed process has written, the kernel has: only a power cut needs the disk to have it, and it takes its time.
  if (kills === 'all') await asAdmin('ALTER SYSTEM SET fsync = off');
  const graph = {
    databases: await own.databases(),
    databaseUrl: own.adminUrl,
    tokenOf: own.tokenOf,
    ask: (query: string, variables?: object, _operationName?: string, token?: string) =>
      ask(own.url, query, { ...variables }, token),
  };
  const market = await openMarket(graph);
  world = { graph, market, send };
}, patienceMs);
afterAll(async () => {
  await world.market.close();
  await own.close();
}, patienceMs);

const forCalls = passOverJobs();

const send: Send = async (viewer, name, input) => {
  const keyed = name === 'recordUsage' ? input : { idempotencyKey: uuidv7(), ...input };
  const answer = await insist(() => trySend(viewer, name, keyed));
  if (answer.code !== undefined) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer;
};

async function trySend(...[viewer, name, input]: Parameters<Send>): Promise<Answer | { readonly fault: string }> {
  const token = await own.tokenOf(viewer);
  const { data, errors } = await ask(own.url, documentOf(name, 1), { c0: input }, token);
  return errors ? { fault: errors.map(({ extensions }) => extensions.code).join() } : data.c0;
}

/** The same again, until it is answered. */
async function insist(call: () => ReturnType<typeof trySend>): Promise<Answer> {
  for (;;) {
    const answer = await call();
    if (!('fault' in answer)) return answer;
    expect(['UNAVAILABLE', 'UNKNOWN_OUTCOME', 'OVERLOADED', 'SUBGRAPH_UNAVAILABLE', 'CONFLICT']).toContain(
      answer.fault,
    );
    await sleep(20);
  }
}

/** What was answered, or not, by a server that was killed meanwhile; nothing, when the call was over before. */
async function killAt(aim: Aim, call: () => ReturnType<typeof trySend>) {
  const { isBack, ...target } = await own.aim();
  const shot = takeShot(aim, target);
  own.network.setFaults({ watch: forCalls(shot.watch) });
  const answer = await call();
  own.network.setFaults({ watch: forCalls() });
  if (!shot.isFired()) return undefined;
  await isBack();
  return answer;
}

async function asAdmin(text: string, values: readonly string[] = []): Promise<readonly (string | null)[]> {
  const admin = new pg.Client({ connectionString: own.adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query<(string | null)[]>({ text, values: [...values], rowMode: 'array' });
    return rows[0] ?? [];
  } finally {
    await admin.end();
  }
}

async function effectOf({ effect }: Mutation, subject: string): Promise<string | null> {
  const [found] = await asAdmin(effect, [subject]);
  return found ?? null;
}

const identify = ({ rental, voucher, license, settlement, invoice, clawback, claim }: Answer) =>
  JSON.stringify([rental, voucher, license, settlement, invoice, clawback, claim].map((each) => each?.id));

let prepared = 0;

/** @returns whether the server was killed, and all is as it should be */
async function prove(mutation: Mutation, aim: Aim): Promise<boolean> {
  const { name, once } = mutation;
  const { viewer, input, subject } = await mutation.prepare(world, prepared++);
  const keyed = { idempotencyKey: uuidv7(), ...input };
  const call = () => trySend(viewer, name, keyed);
  const before = await killAt(aim, call);
  if (before === undefined) return false;
  const after = await insist(call);
  const context = `${name}, ${JSON.stringify(aim)}`;

  expect([context, after.code]).toEqual([context, undefined]);
  if (!('fault' in before)) expect([context, identify(before)]).toEqual([context, identify(after)]);
  let effect = await effectOf(mutation, subject);
  // What is left to a job is done by it: the same again asks for it at once.
  for (let tries = 0; effect !== once && tries < 100; tries++) {
    await insist(call);
    await sleep(100);
    effect = await effectOf(mutation, subject);
  }
  expect([context, effect]).toEqual([context, once]);
  return true;
}

const moments = ['before', 'within', 'after'] as const;
/** Of the three each mutation has its turn: a run kills each once. */
const turnOf = (mutation: Mutation) => moments.filter((_, i) => (mutations.indexOf(mutation) + seed) % 3 === i);

if (kills !== 'all')
  describe.each(mutations)('$name', (mutation) => {
    test.each(kills === 'commits' ? moments : turnOf(mutation))(
      `PostgreSQL killed %s the COMMIT: all is done once (MODEL_SEED=${seed})`,
      async (when) => {
        const isKilled = await prove(mutation, { commit: mutation.commit, when });

        expect(isKilled).toBe(true);
      },
    );
  });
else
  test.each(mutations.filter(({ name }) => killsOf?.has(name) ?? true))(
    '$name: PostgreSQL killed at whichever message, all is done once',
    async (mutation) => {
      const { name } = mutation;
      let message = killsOf?.get(name) ?? 0;
      while (await prove(mutation, { message })) {
        message++;
        process.stderr.write(`kills: go on with KILLS=all KILLS_OF=${name}:${message}\n`);
      }
      process.stderr.write(`kills: ${name} was over before its message ${message}\n`);

      expect(message).toBeGreaterThan(0);
    },
    patienceMs,
  );

test('none of this broke an invariant', async () => {
  expect(await own.violations()).toEqual([]);
});
