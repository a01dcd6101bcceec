import { parseArgs } from 'node:util';
import { measureGrowth, reportGrowth } from '../growth/measure-growth.ts';
import { measureMemory } from '../growth/measure-memory.ts';
import type { CommandTools } from './run-bench-command.ts';

/**
 * `npm run bench -- growth [--sizes 2000,200000,2000000] [--data FOLDER] [--rounds 7] [--requests 200]`; with
 * `--memory MINUTES`, the memory of one process under load instead.
 */
export async function growthCommand(args: readonly string[], { progress, folders }: CommandTools): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '2000,200000,2000000' },
      data: { type: 'string', default: `${folders.data}/growth` },
      rounds: { type: 'string', default: '7' },
      requests: { type: 'string', default: '200' },
      memory: { type: 'string' },
    },
  });
  const { data } = values;
  const sizes = values.sizes.split(',').map(Number);
  const minutes = Number(values.memory ?? 0);
  const [rounds, requests] = [Number(values.rounds), Number(values.requests)];
  console.log(
    minutes > 0
      ? await measureMemory({ data, companies: sizes[0] ?? 2000, minutes, onProgress: progress })
      : reportGrowth(await measureGrowth({ data, sizes, rounds, requests, onProgress: progress }), sizes),
  );
}
