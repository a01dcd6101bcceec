import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { mustFind } from '@voucher-graph/subgraph-kit';
import { oursEmbedded } from '../contestants/ours-embedded.ts';
import { openLoad } from '../load/open-load.ts';
import { operations } from '../operations/index.ts';
import { templatesOf } from '../operations/templates-of.ts';
import { sumByPackage, type Profile } from '../profile/sum-by-package.ts';
import { format, table } from '../report/markdown.ts';
import { choose } from './choose.ts';
import type { CommandTools } from './run-bench-command.ts';

/** `npm run bench -- profile`: where the embedded server's CPU goes under an operation, by package, as V8 samples it. */
export async function measureProfile(
  args: readonly string[],
  { progress, onStop, openWorld, folders }: CommandTools,
): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '10' },
      clients: { type: 'string', default: '16' },
      companies: { type: 'string', default: '2000' },
      operation: { type: 'string', default: 'Flagship' },
    },
  });
  const seconds = Number(values.seconds);
  const operation = mustFind(choose('--operation', operations, values.operation)[0], 'An operation');
  const world = await openWorld({
    companies: Number(values.companies),
    database: 'compared',
  });
  const load = await openLoad(world.issuer);
  onStop(load.stop);
  const admin = new pg.Client(world.databaseUrl);
  await admin.connect();
  const templates = templatesOf(operation, await operation.askings(admin));
  await admin.end();

  const folder = `${folders.data}/profile`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  progress('Starting ours, embedded, with V8’s profiler …');
  const running = await oursEmbedded.start(world, { flags: ['--cpu-prof', `--cpu-prof-dir=${folder}`] });
  onStop(running.stop);
  const job = { url: running.url, templates, clients: Number(values.clients), requests: 20_000 };
  await load.run({ ...job, seed: 1, seconds });
  progress('It is warm: measuring …');
  const from = await load.run({ ...job, seed: 2, seconds });
  await running.stop();

  const [file] = readdirSync(folder);
  if (file === undefined) throw new Error('V8 wrote no profile.');
  const profile = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Profile;
  const shares = sumByPackage(profile, from.tookMs);
  const written = table(
    ['package', 'part of CPU', 'ms a request'],
    shares.slice(0, 20).map(({ name, part, ms }) => [name, `${(part * 100).toFixed(1)} %`, format(ms / from.answered)]),
  );
  mkdirSync(folders.results, { recursive: true });
  writeFileSync(`${folders.results}/profile.md`, `${written}\n`);
  console.log(
    `\n${operation.title}, ${values.clients} clients, ${format((from.answered * 1000) / from.tookMs)} requests/s while profiled\n\n${written}\n\nThe profile, for Chrome or an editor: ${folder}/${file}`,
  );
}
