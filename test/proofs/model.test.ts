import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { adminUrls, findViolations, verifyLedger, type Databases } from '@voucher-graph/platform';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { readConfig } from './config.ts';
import { finishJobs } from './model/finish-jobs.ts';
import { make } from './model/make.ts';
import { openMarket, type Market } from './model/market.ts';
import { createMoneyModel, inOrder, pendingHolds, readBooks } from './model/money.ts';
import { openBeside } from './model/open-beside.ts';
import { makePlans } from './model/plans.ts';
import { skewClock } from './model/skew-clock.ts';
import { createWire } from './model/wire.ts';
import type { World } from './model/world.ts';

// Random journeys of many at once through the real graph, whose clock is wrong, each command sent several times, and the
// same money in memory.

/** So many are on their way at once. */
const journeysAtOnce = 64;
const { operations, seed } = readConfig();
/** How wrong the clock of the graph's process is: by more than a voucher is valid. The database's clock decides. */
const skewMs = (seed % 2 === 0 ? 400 : -400) * 86_400_000;

let graph: TestGraph;
let databases: Databases;
let market: Market;
let setClockRight: () => void;

beforeAll(async () => {
  setClockRight = skewClock(skewMs);
  graph = await createTestGraph('embedded', { jobs: true, limits: { pointsPerMinute: 0 } });
  databases = await openBeside(graph.databaseUrl);
  market = await openMarket({ ...graph, databases });
});
afterAll(async () => {
  await market.close();
  await databases.close();
  await graph.close();
  setClockRight();
});

test(`the money of random journeys is where it was promised to be, to the fen (MODEL_SEED=${seed})`, async () => {
  process.stderr.write(`model: MODEL_SEED=${seed} MODEL_OPERATIONS=${operations}\n`);
  await finishJobs({ ...graph, databases });
  const world: World = {
    market,
    money: createMoneyModel(await readBooks(databases)),
    wire: createWire(graph),
    granted: new Map(),
    paid: [],
    surprises: [],
  };
  const { money, wire, surprises } = world;
  const heldBefore = await pendingHolds(databases);
  const plans = makePlans(seed, 40);
  let journeys = 0;
  const began = performance.now();
  const people = Array.from({ length: journeysAtOnce }, async () => {
    while (wire.answered() < operations) {
      journeys++;
      await make(world, plans.next().value);
    }
  });
  await Promise.all(people);
  const seconds = (performance.now() - began) / 1000;
  await finishJobs({ ...graph, databases });
  money.close();
  process.stderr.write(
    `model: ${wire.answered()} operations of ${journeys} journeys in ${seconds.toFixed(0)} s; refusals ` +
      `${JSON.stringify(Object.fromEntries(wire.refusals))}; faults ${JSON.stringify(Object.fromEntries(wire.faults))}\n`,
  );

  expect(surprises).toEqual([]);
  expect(inOrder(await readBooks(databases))).toEqual(inOrder(money.books));
  expect(await pendingHolds(databases)).toEqual(heldBefore);
  expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  expect((await verifyLedger(graph.databaseUrl, [])).violations).toEqual([]);
  expect(wire.answered()).toBeGreaterThanOrEqual(operations);
  expect([...wire.refusals.keys()]).toEqual(
    expect.arrayContaining(['KEY_REUSED', 'WRONG_STATUS', 'VOUCHER_EXHAUSTED']),
  );
}, 1_800_000);
