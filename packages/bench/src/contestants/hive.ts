import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contestant } from './contestant.ts';
import { freePorts } from './free-ports.ts';
import { openSupergraph } from './open-supergraph.ts';
import { startAll } from './start-all.ts';
import { startProgram } from './start-program.ts';
import { stockSubgraphStarts } from './stock-subgraphs.ts';

const rivals = fileURLToPath(new URL('../../rivals/', import.meta.url));
const program = join(rivals, 'node_modules/@graphql-hive/gateway/dist/bin.js');

const missing = () => (existsSync(program) ? null : 'run npm run bench:install.');

/** Hive Gateway with its JavaScript planner, over the same subgraphs as stock. */
export const hive: Contestant = {
  name: 'hive',
  title: 'Hive Gateway, JavaScript planner',
  missing,
  start: async (world) =>
    startAll(await stockSubgraphStarts(world), async (behind) => {
      const file = join(await mkdtemp(join(tmpdir(), 'voucher-graph-bench-')), 'supergraph.graphql');
      await writeFile(file, openSupergraph(behind));
      const [port = 0] = await freePorts(1);
      const settings = ['--port', String(port), '--host', '127.0.0.1', '--fork', '1', '-c', 'gateway.config.mjs'];
      const url = `http://127.0.0.1:${port}`;
      return startProgram([program, 'supergraph', file, ...settings], {
        cwd: rivals,
        ready: `${url}/readiness`,
        url: `${url}/graphql`,
      });
    }),
};
