import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { contestants } from '../contestants/index.ts';
import type { RunningContestant } from '../contestants/contestant.ts';
import { openLoad } from '../load/open-load.ts';
import { randomFrom, shuffled } from '../load/random-from.ts';
import { catalog, flagship, fundTrace, quoteRental } from '../operations/index.ts';
import { templatesOf } from '../operations/templates-of.ts';
import { drawPlot } from '../report/draw-plot.ts';
import { summarize, type Summary } from '../report/summarize.ts';
import { writeTables } from '../report/write-table.ts';
import { commitOf } from '../world/commit-of.ts';
import { describeMachine } from '../world/describe-machine.ts';
import { openWorld } from '../world/open-world.ts';
import { compareContestants } from './compare-contestants.ts';
import { keepCells } from './keep-cells.ts';
import { measureOperation } from './measure-operation.ts';
import type { CommandTools } from './run-bench-command.ts';

const operations = [flagship, fundTrace, catalog, quoteRental];

/** `npm run bench`: all contestants, all operations, in one run. */
export async function compareSpeed(
  args: readonly string[],
  { progress, onStop, folders }: CommandTools,
): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '2.5' },
      companies: { type: 'string', default: '2000' },
      clients: { type: 'string', default: '16' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      operations: { type: 'string' },
      fresh: { type: 'boolean', default: false },
    },
  });
  const settings = {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    clients: Number(values.clients),
    seed: Number(values.seed),
  };
  const chosen = contestants.filter(({ name }) => values.only === undefined || values.only.split(',').includes(name));
  const asked = operations.filter(({ name }) => values.operations?.split(',').includes(name) ?? true);
  const commit = commitOf();
  const { fresh, ...options } = values;
  const cells = keepCells(`${folders.data}/compare.jsonl`, JSON.stringify([commit, options]), fresh);

  const world = await openWorld({
    dataDir: `${folders.data}/data`,
    companies: Number(values.companies),
    database: 'compared',
    onProgress: progress,
  });
  onStop(world.close);
  const load = await openLoad(world.issuer);
  onStop(load.stop);
  const running = new Map<string, RunningContestant>();
  for (const { name, title, missing, start } of chosen) {
    const lack = missing?.() ?? null;
    if (lack !== null) {
      progress(`Without ${title}: ${lack}`);
      continue;
    }
    progress(`Starting ${title} …`);
    const started = await start(world);
    onStop(started.stop);
    running.set(name, started);
  }

  const admin = new pg.Client(world.databaseUrl);
  await admin.connect();
  onStop(() => admin.end());
  const summaries: Summary[] = [];
  for (const operation of asked) {
    const askings = shuffled(await operation.askings(admin), randomFrom(settings.seed)).slice(0, 2000);
    const templates = templatesOf(operation, askings);
    progress(`${operation.title}: do all answer alike?`);
    await compareContestants(running, operation, templates.slice(0, 10), world.issuer);
    const measured = await measureOperation({ operation, templates, running, world, load, cells, settings, progress });
    for (const [name, values] of measured) {
      const title = chosen.find((each) => each.name === name)?.title ?? name;
      summaries.push(summarize({ operation: operation.title, contestant: name, title }, values));
    }
  }

  const machine = describeMachine();
  const report = {
    at: new Date().toISOString(),
    commit,
    machine,
    postgresql: world.serverVersion,
    companies: Number(values.companies),
    ...settings,
    summaries,
  };
  const caption = `${machine.cores} × ${machine.cpu}, Node ${machine.node}, PostgreSQL ${world.serverVersion}, commit ${commit}, ${values.companies} companies, ${values.clients} clients, medians of ${values.rounds} rounds of ${values.seconds} s, seed ${values.seed}`;
  mkdirSync(folders.results, { recursive: true });
  const tables = writeTables(summaries);
  writeFileSync(`${folders.results}/compare.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${folders.results}/compare.md`, `${caption}\n\n${tables}\n`);
  writeFileSync(`${folders.results}/compare.svg`, drawPlot(summaries, caption));
  console.log(`\n${caption}\n\n${tables}\n\nWritten to ${folders.results}/compare.{json,md,svg}`);
  await admin.query('SELECT 1');
  cells.forget();
}
