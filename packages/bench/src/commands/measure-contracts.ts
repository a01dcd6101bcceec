import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { adminUrls, findViolations } from '@voucher-graph/platform';
import pg from 'pg';
import { oursEmbedded } from '../contestants/ours-embedded.ts';
import { openMarket } from '../contracts/open-market.ts';
import { openLoad } from '../load/open-load.ts';
import { countStatements } from '../measure/count-statements.ts';
import { measureRound, type Round } from '../measure/measure-round.ts';
import { format, table } from '../report/markdown.ts';
import { median } from '../report/median.ts';
import { rateOf } from '../report/summarize.ts';
import type { CommandTools } from './run-bench-command.ts';

/** `npm run bench -- contracts`: rentals a second that are contracted through the gateway, each with a voucher's hold. */
export async function measureContracts(
  args: readonly string[],
  { progress, onStop, openWorld, folders }: CommandTools,
): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      contracts: { type: 'string', default: '1000' },
      clients: { type: 'string', default: '16' },
      companies: { type: 'string', default: '2000' },
    },
  });
  const [rounds, requests, clients] = [Number(values.rounds), Number(values.contracts), Number(values.clients)];
  const world = await openWorld({
    companies: Number(values.companies),
    database: 'contracted',
    isFresh: true,
  });
  const load = await openLoad(world.issuer);
  onStop(load.stop);
  const admin = new pg.Client(world.databaseUrl);
  await admin.connect();
  onStop(() => admin.end());
  const market = await openMarket(admin);
  const running = await oursEmbedded.start(world);
  onStop(running.stop);

  const job = { seed: 1, clients, requests, seconds: 300, inOrder: true };
  const quoted: Round[] = [];
  const contracted: Round[] = [];
  let statements = NaN;
  for (let round = 0; round <= rounds; round++) {
    const quotes = await measureRound(load, running, world.postmaster, { ...job, templates: market.quotes(requests) });
    const before = await market.contracted();
    const templates = await market.contracts();
    const measure = () => measureRound(load, running, world.postmaster, { ...job, templates });
    const warming = round === 0 ? await countStatements(world, measure) : undefined;
    const contracts = warming?.result ?? (await measure());
    const made = (await market.contracted()) - before;
    const failed = [quotes, contracts].find((each) => each.failed > 0);
    if (failed) throw new Error(`${String(failed.failed)} failed: ${String(failed.firstFailure)}`);
    if (made !== templates.length || made !== requests)
      throw new Error(`${String(made)} of ${String(requests)} were contracted: ${String(await market.aRefusal())}`);
    progress(
      `${warming ? 'Warming up' : `Round ${String(round)} of ${String(rounds)}`}: ${format(rateOf(quotes))} quotes/s, ${format(rateOf(contracts))} contracts/s`,
    );
    if (warming) {
      statements = warming.statements / made;
      continue;
    }
    quoted.push(quotes);
    contracted.push(contracts);
  }
  const violations = await findViolations(adminUrls(world.databaseUrl));
  if (violations.length > 0) throw new Error(`An invariant is broken: ${JSON.stringify(violations[0])}`);

  const rowOf = (name: string, taken: readonly Round[], sql: number) => {
    const each = (value: (round: Round) => number) => format(median(taken.map(value)));
    const perRequest = (value: (round: Round) => number | null) =>
      each((round) => (value(round) ?? NaN) / round.answered);
    return [
      name,
      each(rateOf),
      each(({ p50Ms }) => p50Ms),
      each(({ p99Ms }) => p99Ms),
      perRequest(({ cpuMs }) => cpuMs),
      perRequest(({ serverCpuMs }) => serverCpuMs),
      format(sql),
    ];
  };
  const written = table(
    ['', 'a second', 'p50 ms', 'p99 ms', 'CPU ms', 'PostgreSQL ms', 'SQL'],
    [rowOf('quotes', quoted, NaN), rowOf('contracts, each with a hold', contracted, statements)],
  );
  mkdirSync(folders.results, { recursive: true });
  writeFileSync(`${folders.results}/contracts.md`, `${written}\n`);
  console.log(
    `\n${String(rounds)} rounds of ${String(requests)} contracts of ${String(market.companies)} companies, one fund, ${String(clients)} clients; none failed, no invariant is broken.\n\n${written}`,
  );
}
