import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureWay } from '../ledger/measure-way.ts';
import { ways } from '../ledger/ways.ts';
import { randomFrom, shuffled } from '../load/random-from.ts';
import { format, table } from '../report/markdown.ts';
import { median } from '../report/median.ts';
import type { CommandTools } from './run-bench-command.ts';

/** `npm run bench -- ledger`: reservations a second on one hot fund, ours and the usual ways, in turns. */
export async function measureLedger(
  args: readonly string[],
  { progress, openWorld, folders }: CommandTools,
): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '2' },
      seconds: { type: 'string', default: '3' },
      concurrent: { type: 'string', default: '64,1000,5000' },
      companies: { type: 'string', default: '2000' },
    },
  });
  const world = await openWorld({
    companies: Number(values.companies),
    database: 'ledger_measured',
  });
  const rows: (readonly string[])[] = [];
  for (const concurrent of values.concurrent.split(',').map(Number)) {
    const results = new Map(ways.map(({ name }) => [name, [] as Awaited<ReturnType<typeof measureWay>>[]]));
    for (let round = 1; round <= Number(values.rounds); round++)
      for (const way of shuffled(ways, randomFrom(round))) {
        const result = await measureWay(way, world.databaseUrl, concurrent, Number(values.seconds));
        results.get(way.name)?.push(result);
        progress(`${concurrent} at once, round ${round}: ${way.name} ${format(result.perSecond)}/s`);
      }
    for (const [name, taken] of results)
      rows.push([
        name,
        String(concurrent),
        format(median(taken.map(({ perSecond }) => perSecond))),
        format(median(taken.map(({ p50Ms }) => p50Ms))),
        format(median(taken.map(({ p99Ms }) => p99Ms))),
      ]);
  }
  const written = table(['', 'at once', 'reservations/s', 'p50 ms', 'p99 ms'], rows);
  mkdirSync(folders.results, { recursive: true });
  writeFileSync(`${folders.results}/ledger.md`, `${written}\n`);
  console.log(`\n${written}`);
}
