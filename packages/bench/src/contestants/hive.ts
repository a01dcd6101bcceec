import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contestant } from './contestant.ts';
import { freePorts } from './free-ports.ts';
import { openSupergraph } from './open-supergraph.ts';
import { isInstalled, rivals } from './rivals.ts';
import { startProgram } from './start-program.ts';

const program = 'node_modules/@graphql-hive/gateway/dist/bin.js';

/** Hive Gateway over the same subgraphs as stock, with its own planner in JavaScript. */
export const hive: Contestant = hiveWith('hive', 'Hive Gateway, JavaScript planner', {
  needs: '@graphql-hive/gateway',
  config: 'gateway.config.mjs',
});

/** The same with the planner of Hive Router, which is written in Rust. */
export const hiveRust: Contestant = hiveWith('hive-rust', 'Hive Gateway, Rust planner', {
  needs: '@graphql-hive/router-runtime',
  config: 'gateway-rust.config.mjs',
});

function hiveWith(
  name: string,
  title: string,
  { needs, config }: { readonly needs: string; readonly config: string },
): Contestant {
  return {
    name,
    title,
    isInstalled: () => isInstalled(needs),
    start: async (_world, { stockSubgraphs }) => {
      const behind = await stockSubgraphs();
      const file = join(await mkdtemp(join(tmpdir(), 'voucher-graph-bench-')), 'supergraph.graphql');
      await writeFile(file, openSupergraph(behind));
      const [port = 0] = await freePorts(1);
      const settings = ['--port', String(port), '--host', '127.0.0.1', '--fork', '1', '-c', config];
      const url = `http://127.0.0.1:${port}`;
      const { pid, stop } = await startProgram([program, 'supergraph', file, ...settings], {
        cwd: rivals,
        ready: `${url}/readiness`,
      });
      return { url: `${url}/graphql`, pids: [...behind.map((each) => each.pid), pid], stop };
    },
  };
}
