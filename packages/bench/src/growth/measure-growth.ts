import { mustFind } from '@voucher-graph/subgraph-kit';
import { readCpu, readServerCpu } from '../measure/read-cpu.ts';
import { openWorld, type World } from './open-world.ts';
import { questions, type Question } from './questions.ts';

export type GrowthOptions = {
  readonly data: string;
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly requests: number;
  readonly onProgress: (line: string) => void;
};

/** CPU per request of Node's process and of PostgreSQL, and the answer's size. */
type Cost = { readonly nodeMs: number; readonly postgresMs: number; readonly bytes: number };

export type GrowthLine = { readonly name: string; readonly grows?: string; readonly costs: readonly Cost[] };

/** Asks graphs of different sizes the same, in rounds that take turns, and takes the median round of each. */
export async function measureGrowth(options: GrowthOptions): Promise<readonly GrowthLine[]> {
  const worlds: World[] = [];
  try {
    for (const companies of options.sizes) {
      options.onProgress(`Opening ${companies.toLocaleString('en')} companies …`);
      worlds.push(await openWorld(options.data, companies, options.onProgress));
    }
    const lines: GrowthLine[] = [];
    for (const question of questions) {
      options.onProgress(`Asking ${question.name} …`);
      lines.push(await measureQuestion(question, worlds, options));
    }
    return lines;
  } finally {
    for (const world of worlds) await world.close();
  }
}

async function measureQuestion(
  { name, grows, document, askings }: Question,
  worlds: readonly World[],
  { rounds, requests }: GrowthOptions,
): Promise<GrowthLine> {
  const bodies = await Promise.all(
    worlds.map(async ({ admin }) =>
      (await askings(admin)).map((variables) => JSON.stringify({ query: document, variables })),
    ),
  );
  const found: Cost[][] = worlds.map(() => []);
  for (let round = -1; round < rounds; round++)
    for (const [i, world] of worlds.entries()) {
      const cost = await measureRound(world, bodies[i] ?? [], requests);
      if (round >= 0) found[i]?.push(cost); // the first one warms up
    }
  return { name, ...(grows !== undefined && { grows }), costs: found.map(median) };
}

async function measureRound(world: World, bodies: readonly string[], requests: number): Promise<Cost> {
  const before = cpuOf(world);
  let bytes = 0;
  for (let i = 0; i < requests; i++) bytes += await ask(world.url, bodies[i % bodies.length] ?? '');
  const after = cpuOf(world);
  return {
    nodeMs: (after.node - before.node) / requests,
    postgresMs: (after.postgres - before.postgres) / requests,
    bytes: Math.round(bytes / requests),
  };
}

function cpuOf({ pid, postmaster }: World) {
  return {
    node: mustFind(readCpu([pid]), 'The CPU time of the graph, in /proc,'),
    postgres: mustFind(readServerCpu(postmaster), 'The CPU time of PostgreSQL, in /proc,'),
  };
}

async function ask(url: string, body: string): Promise<number> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${url} answers ${text.slice(0, 500)}`);
  return text.length;
}

const total = ({ nodeMs, postgresMs }: Cost) => nodeMs + postgresMs;

function median(costs: readonly Cost[]): Cost {
  const sorted = [...costs].sort((one, other) => total(one) - total(other));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
}

/** A table of it, with the ratio of each size to the first. */
export function reportGrowth(lines: readonly GrowthLine[], sizes: readonly number[]): string {
  const head = [
    'CPU ms per request: Node + PostgreSQL',
    ...sizes.map((size) => `${size.toLocaleString('en')} companies`),
  ];
  const rows = lines.map(({ name, costs }) => {
    const [first] = costs;
    return [
      name,
      ...costs.map((cost, i) => {
        const sum = `${cost.nodeMs.toFixed(2)} + ${cost.postgresMs.toFixed(2)}`;
        return i === 0 || !first
          ? sum
          : `${sum}, ratio ${(total(cost) / total(first)).toFixed(2)} (answer ${(cost.bytes / first.bytes).toFixed(2)})`;
      }),
    ];
  });
  const notes = lines.flatMap(({ name, grows }) => (grows === undefined ? [] : `${name}: ${grows}.`));
  return [...[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`), '', ...notes].join('\n');
}
