import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { makeSecrets, subgraphs } from '@voucher-graph/platform';
import type { Launched, Launcher } from '../launch/launcher.ts';
import type { ComposeFile, Service } from './compose-file.ts';
import { fillImage } from './fill-image.ts';

export type RunningServices = {
  /** Where each service listens on this machine. */
  readonly urls: Readonly<Record<string, string>>;
  readonly launched: Readonly<Record<string, Launched>>;
  /** Starts a service once more, with other settings, and waits for nothing. */
  readonly again: (name: string, settings: Readonly<Record<string, string>>) => Launched;
  /** The folder of the secrets. */
  readonly secrets: string;
};

/**
 * Runs the services of a compose file that have a command, against one PostgreSQL: each by its own command and
 * environment, in a folder that holds what its image does, in the order and under the conditions of `depends_on`. Only
 * what is of a container's world is replaced: the hosts' names, the ports, the folder of the secrets.
 */
export async function runServices(
  { services }: ComposeFile,
  databaseUrl: string,
  launcher: Launcher,
): Promise<RunningServices> {
  const secrets = launcher.newPath();
  await mkdir(secrets, { recursive: true });
  await writeFile(join(secrets, 'admin_database_url'), databaseUrl);
  await makeSecrets(secrets, Object.values(subgraphs));
  const wanted = Object.entries(services).filter(([, { command, profiles }]) => command && !profiles);
  const ports = Object.fromEntries(await Promise.all(wanted.map(async ([name]) => [name, await freePort()] as const)));
  const images = new Map<string, Promise<string>>();
  const launched: Record<string, Launched> = {};
  const starts = new Map<string, (more?: Readonly<Record<string, string>>) => Launched>();
  const started = new Map<string, Promise<void>>();

  const start = async (name: string, service: Service): Promise<void> => {
    for (const other of Object.keys(service.depends_on ?? {})) await started.get(other);
    const target = service.build?.target ?? '';
    const image = images.get(target) ?? makeImage(target, launcher);
    images.set(target, image);
    const replace = (text: string) => toThisMachine(text, { ports, own: ports[name] ?? 0, secrets });
    const settings = Object.entries(service.environment ?? {}).map(([key, value]) => [
      key,
      key === 'METRICS_PORT' ? '0' : replace(key === 'PORT' ? ':4000' : String(value)).replace(/^:/, ''),
    ]);
    const environment = { ...(Object.fromEntries(settings) as Record<string, string>), ...stripsTypes() };
    const folder = await image;
    const command = [...(service.entrypoint ?? []), ...(service.command ?? [])] as [string, ...string[]];
    const launch = (more = {}) => launcher.launch(command, { ...environment, ...more }, folder);
    starts.set(name, launch);
    const run = (launched[name] = launch());
    if (!service.healthcheck) {
      if ((await run.ended) !== 0) throw new Error(`${name} did not succeed:\n${run.output()}`);
      return;
    }
    const [, ...check] = service.healthcheck.test.map(replace);
    for (;;) {
      const tried = launcher.launch(check as [string, ...string[]], {});
      const ended = await Promise.race([tried.ended, run.ended.then(() => 'gone')]);
      if (ended === 0) return;
      if (ended === 'gone') throw new Error(`${name} ended:\n${run.output()}`);
      await sleep(1000); // each check is a process, beside those that start
    }
  };
  // Services stand in the file after those that they depend on.
  for (const [name, service] of wanted) started.set(name, start(name, service));
  await Promise.all(started.values());
  return {
    urls: Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, `http://127.0.0.1:${port}`])),
    launched,
    again: (name, settings) => {
      const launch = starts.get(name);
      if (!launch) throw new Error(`${name} was not started.`);
      return launch(settings);
    },
    secrets,
  };
}

async function makeImage(target: string, launcher: Launcher): Promise<string> {
  const folder = launcher.newPath();
  await fillImage(target, folder);
  return folder;
}

type Places = { readonly ports: Readonly<Record<string, number>>; readonly own: number; readonly secrets: string };

function toThisMachine(text: string, { ports, own, secrets }: Places): string {
  return text
    .replaceAll('/run/secrets/', `${secrets}/`)
    .replace(/\/\/([a-z]+):4000\b/g, (all, host: string) =>
      host in ports ? `//127.0.0.1:${String(ports[host])}` : all,
    )
    .replace(/^:4000$|(?<=127\.0\.0\.1):4000\b/g, `:${own}`);
}

/** Node 22.18 and newer strip types by themselves, as the image's does. An older one that runs the tests is helped. */
function stripsTypes(): Readonly<Record<string, string>> {
  if ('typescript' in process.features && process.features.typescript !== false) return {};
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('@voucher-graph/tooling/typescript')).href;
  return { NODE_OPTIONS: `--import=${loader}` };
}

/** A port that nobody listens on now; services must know one another's before they start. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
