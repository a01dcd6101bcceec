import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { adminUrls, findViolations, verifyLedger, type Databases } from '@voucher-graph/platform';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import fc from 'fast-check';
import { ask } from '../launch/ask.ts';
import { createLauncher, type Launcher } from '../launch/launcher.ts';
import { readConfig } from './config.ts';
import { openIssuer, type Issuer } from './kills/open-issuer.ts';
import { startProcesses, type Processes } from './kills/processes.ts';
import type { Answer } from './model/commands.ts';
import { finishJobs } from './model/finish-jobs.ts';
import { make } from './model/make.ts';
import { openMarket, type Asked, type Market } from './model/market.ts';
import { createMoneyModel, inOrder, pendingHolds, readBooks } from './model/money.ts';
import { openBeside } from './model/open-beside.ts';
import { calmly, makePlans } from './model/plans.ts';
import { createWire, type Wire } from './model/wire.ts';
import { identify, isDecided, type World } from './model/world.ts';

// The model's journeys, through processes that are killed with -9 at any moment: each client sends again, with the same
// key, what was not answered.

/** So many are on their way at once. */
const journeysAtOnce = 24;
const mortals = ['programs', 'compute', 'gateway'] as const;
const { processKills, seed } = readConfig();

let launcher: Launcher;
/** The same database, past the processes. */
let graph: TestGraph;
let databases: Databases;
let issuer: Issuer;
let processes: Processes;
let asked: Asked;
let market: Market;

beforeAll(async () => {
  launcher = await createLauncher();
  issuer = await openIssuer();
  graph = await createTestGraph();
  processes = await startProcesses(launcher, graph.databaseUrl, issuer.settings);
  databases = await openBeside(graph.databaseUrl);
  asked = { ...graph, databases, tokenOf: issuer.tokenOf, ask: send };
  market = await openMarket(asked);
});
afterAll(async () => {
  processes.leave();
  await launcher.close();
  await market.close();
  await databases.close();
  await graph.close();
  issuer.close();
});

/** A client who may find nobody, or loses the connection before it heard the whole answer. */
const send: Asked['ask'] = (query, variables, _operationName, token) =>
  ask(processes.url, query, variables, token).catch((error: unknown) => ({
    status: 0,
    errors: [{ message: String(error), extensions: { code: 'UNREACHABLE' } }],
  }));

/** All three in turn, in an order of chance; each when so many more operations were answered, be the others there or not. */
const round = fc
  .array(fc.nat({ max: 40 }), { minLength: mortals.length, maxLength: mortals.length })
  .chain((rests) =>
    fc
      .shuffledSubarray([...mortals], { minLength: mortals.length })
      .map((order) => order.map((name, i) => ({ name, rest: rests[i] ?? 0 }))),
  );

async function killAtRandom({ answered }: Wire, isOver: () => boolean): Promise<void> {
  const kills = fc.sample(round, { seed, numRuns: Math.ceil(processKills / mortals.length) }).flat();
  for (const { name, rest } of kills.slice(0, processKills)) {
    await processes.areUp([name]);
    const until = answered() + rest;
    while (!isOver() && answered() < until) await sleep(5);
    await processes.kill(name);
  }
}

type Acknowledged = { readonly sent: Parameters<Wire['send']>; readonly answer: Answer };

const rememberAnswers =
  ({ send }: Wire, acknowledged: Acknowledged[]): Wire['send'] =>
  async (...sent) => {
    const answer = await send(...sent);
    if ('idempotencyKey' in sent[2] && isDecided(answer)) acknowledged.push({ sent, answer });
    return answer;
  };

/** Sends all of it once more: what was acknowledged is answered as it was. */
async function askAgain({ send }: Wire, acknowledged: readonly Acknowledged[]) {
  const answers = await Promise.all(
    acknowledged.map(async ({ sent, answer }) => ({ sent, answer, again: await send(...sent) })),
  );
  const lost = answers.filter(({ answer, again }) => identify(answer) !== identify(again));
  return { kept: answers.length - lost.length, lost };
}

test(
  `programs, compute and the gateway are killed in running journeys, and all money is accounted for (MODEL_SEED=${seed})`,
  async () => {
    process.stderr.write(`process kills: MODEL_SEED=${seed} PROCESS_KILLS=${processKills}\n`);
    await finishJobs(asked);
    const granted = new Map(
      await Promise.all(
        market.companies.map(async (id) => [id, [await market.grant(id, 5_000_000n)]] as [string, string[]]),
      ),
    );
    const wire = createWire(asked);
    const acknowledged: Acknowledged[] = [];
    const world: World = {
      market,
      money: createMoneyModel(await readBooks(databases)),
      wire: { ...wire, send: rememberAnswers(wire, acknowledged) },
      granted,
      paid: [],
      surprises: [],
    };
    const { money, surprises } = world;
    const heldBefore = await pendingHolds(databases);
    const plans = makePlans(seed, 0);
    let journeys = 0;
    let isOver = false;
    const began = performance.now();
    const people = Array.from({ length: journeysAtOnce }, async () => {
      while (!isOver) {
        journeys++;
        await make(world, calmly(plans.next().value));
      }
    });
    const all = Promise.all(people).finally(() => (isOver = true)); // one that fails ends it for all
    await Promise.race([killAtRandom(wire, () => isOver), all]);
    isOver = true;
    await all;
    // Once more, with what they had begun for later: what a killed worker had taken is free after a minute.
    const withJobs = ['programs', 'compute'];
    await processes.kill(...withJobs);
    for (const subgraph of withJobs)
      await market.asAdmin(`UPDATE ${subgraph}_jobs._private_jobs SET locked_at = locked_at - interval '1 minute'`);
    await processes.areUp();
    await finishJobs(asked);
    money.close();
    const { kept, lost } = await askAgain(wire, acknowledged);
    const seconds = (performance.now() - began) / 1000;
    process.stderr.write(
      `process kills: ${wire.answered()} operations of ${journeys} journeys in ${seconds.toFixed(0)} s; refusals ` +
        `${JSON.stringify(Object.fromEntries(wire.refusals))}; faults ${JSON.stringify(Object.fromEntries(wire.faults))}\n`,
    );

    expect(surprises).toEqual([]);
    expect(lost).toEqual([]);
    expect(kept).toBeGreaterThan(0);
    expect(inOrder(await readBooks(databases))).toEqual(inOrder(money.books));
    expect(await pendingHolds(databases)).toEqual(heldBefore);
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
    expect((await verifyLedger(graph.databaseUrl, [])).violations).toEqual([]);
    expect([...wire.faults.keys()]).toEqual(expect.arrayContaining(['UNREACHABLE']));
  },
  24 * 3_600_000,
);
