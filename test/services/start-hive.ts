import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Launched, Launcher } from '../launch/launcher.ts';
import { freePort } from './run-services.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const program = at('packages/bench/rivals/node_modules/@graphql-hive/gateway/dist/bin.js');

/** Whether Hive Gateway is there; `npm ci --prefix packages/bench/rivals` installs it. */
export const hasHive = existsSync(program);

export type Hive = { readonly url: string; readonly launched: Launched };

/** Serves what `npm run compose` prints by Hive Gateway, over subgraphs that run. */
export async function startHive(launcher: Launcher, settings: Readonly<Record<string, string>>): Promise<Hive> {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('@voucher-graph/tooling/typescript')).href;
  const supergraph = launcher.newPath();
  const composed = await promisify(execFile)(
    process.execPath,
    ['--import', loader, at('packages/tooling/src/compose.ts')],
    { maxBuffer: 10_000_000 },
  );
  await writeFile(supergraph, composed.stdout);
  const port = await freePort();
  const launched = launcher.launch(
    [process.execPath, '--import', loader, program, 'supergraph', supergraph, '--config-path', at('gateway/src/hive/gateway.config.ts'), '--host', '127.0.0.1', '--port', String(port)], // prettier-ignore
    settings,
  );
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    const tried = await Promise.race([
      fetch(`${url}/readiness`).then(
        ({ ok }) => ok,
        () => false,
      ),
      launched.ended,
    ]);
    if (tried === true) return { url, launched };
    await sleep(100);
    if (tried !== false) throw new Error(`Hive Gateway ended with ${tried}:\n${launched.output()}`);
  }
}
