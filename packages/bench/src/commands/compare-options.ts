import { parseArgs } from 'node:util';
import { contestants } from '../contestants/index.ts';
import { operations } from '../operations/index.ts';
import { choose } from './choose.ts';

/** What `npm run bench` compares, and how long. */
export type CompareOptions = ReturnType<typeof readCompareOptions>;

/** @throws StartupFault when an option names what there is not */
export function readCompareOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      companies: { type: 'string', default: '2000' },
      clients: { type: 'string', default: '16' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      operations: { type: 'string' },
      quick: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      'write-readme': { type: 'boolean', default: false },
    },
  });
  const { quick, fresh, 'write-readme': writesReadme, companies, clients, seed } = values;
  return {
    settings: {
      rounds: Number(values.rounds ?? (quick ? 1 : 5)),
      seconds: Number(values.seconds ?? (quick ? 1 : 2)),
      clients: Number(clients),
      seed: Number(seed),
      warmUp: { requests: 20_000, seconds: quick ? 1.5 : 12 },
      counted: { requests: quick ? 96 : 480, seconds: 5 },
    },
    companies: Number(companies),
    chosen: choose('--only', contestants, values.only),
    asked: choose('--operations', operations, values.operations),
    fresh,
    writesReadme,
  };
}
