import pg from 'pg';
import { startContestants } from '../contestants/start-contestants.ts';
import { openLoad } from '../load/open-load.ts';
import { randomFrom, shuffled } from '../load/random-from.ts';
import { templatesOf } from '../operations/templates-of.ts';
import { summarize, type Summary } from '../report/summarize.ts';
import { writeReport } from '../report/write-report.ts';
import { commitOf } from '../world/commit-of.ts';
import { describeMachine } from '../world/describe-machine.ts';
import { compareContestants } from './compare-contestants.ts';
import { readCompareOptions } from './compare-options.ts';
import { keepCells } from './keep-cells.ts';
import { measureOperation } from './measure-operation.ts';
import type { CommandTools } from './run-bench-command.ts';

/** `npm run bench`: all contestants, all operations, in one run. Who does not start or answers otherwise is left out. */
export async function compareSpeed(
  args: readonly string[],
  { progress, onStop, openWorld, folders }: CommandTools,
): Promise<void> {
  const { settings, companies, chosen, asked, fresh, writesReadme } = readCompareOptions(args);
  const commit = commitOf();
  const title = JSON.stringify([commit, settings, companies]);
  const cells = keepCells(`${folders.data}/compare.jsonl`, title, fresh);
  const leftOut: string[] = [];
  const leaveOut = (name: string, why: string) => {
    leftOut.push(oneLine(`Left out: ${name} ${why}`));
    progress(String(leftOut.at(-1)));
  };

  const world = await openWorld({
    companies,
    database: 'compared',
  });
  const load = await openLoad(world.issuer);
  onStop(load.stop);
  const running = await startContestants(chosen, world, { progress, leaveOut, onStop });

  const admin = new pg.Client(world.databaseUrl);
  await admin.connect();
  onStop(() => admin.end());
  const summaries: Summary[] = [];
  for (const operation of asked) {
    const askings = shuffled(await operation.askings(admin), randomFrom(settings.seed)).slice(0, 2000);
    const templates = templatesOf(operation, askings);
    progress(`${operation.title}: do all answer alike?`);
    const differing = await compareContestants(running, operation, templates.slice(0, 10), world.issuer);
    for (const [name, why] of differing) leaveOut(name, `from ${operation.title}: it ${why}`);
    const measured = await measureOperation({
      operation,
      templates,
      running: new Map([...running].filter(([name]) => !differing.has(name))),
      world,
      load,
      cells,
      settings,
      progress,
      leaveOut,
    });
    for (const [name, values] of measured) {
      const { title: contestantTitle = name } = chosen.find((each) => each.name === name) ?? {};
      summaries.push(summarize({ operation: operation.title, contestant: name, title: contestantTitle }, values));
    }
  }

  await writeReport(
    {
      at: new Date().toISOString(),
      commit,
      machine: describeMachine(),
      postgresql: world.serverVersion,
      companies,
      ...settings,
      leftOut,
      summaries,
    },
    { folder: folders.results, writesReadme },
  );
  cells.forget();
  if (leftOut.length > 0) process.exitCode = 1;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 600);
}
