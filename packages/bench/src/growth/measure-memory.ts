import { openWorld } from './open-world.ts';
import { questions } from './questions.ts';

export type MemoryOptions = {
  readonly data: string;
  readonly companies: number;
  readonly minutes: number;
  readonly onProgress: (line: string) => void;
};

const clients = 8;
const samples = 20;

/** Asks everything for some minutes, and says how the memory that is left after a collection changes. */
export async function measureMemory({ data, companies, minutes, onProgress }: MemoryOptions): Promise<string> {
  const world = await openWorld(data, companies, onProgress);
  try {
    const bodies = (
      await Promise.all(
        questions.map(async ({ document, askings }) =>
          (await askings(world.admin)).map((variables) => JSON.stringify({ query: document, variables })),
        ),
      )
    ).flat();
    let asked = 0;
    let ended = false;
    const client = async () => {
      while (!ended) {
        const body = bodies[asked++ % bodies.length] ?? '';
        const response = await fetch(world.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        await response.arrayBuffer();
        if (!response.ok) throw new Error(`${world.url} answers ${response.status}`);
      }
    };
    const load = Promise.all(Array.from({ length: clients }, client));
    const points: { minute: number; rssMib: number; heapMib: number }[] = [];
    for (let i = 1; i <= samples; i++) {
      await Promise.race([load, new Promise((resolve) => setTimeout(resolve, (minutes * 60_000) / samples))]);
      const { rss, heapUsed } = await world.memory();
      points.push({ minute: (i * minutes) / samples, rssMib: rss / 2 ** 20, heapMib: heapUsed / 2 ** 20 });
      const last = points.at(-1);
      onProgress(
        `${String(last?.minute.toFixed(1))} min: RSS ${String(last?.rssMib.toFixed(0))} MiB, heap ${String(last?.heapMib.toFixed(1))} MiB after ${asked} requests`,
      );
    }
    ended = true;
    await load;
    // The first half fills caches, whose size is bounded.
    const late = points.slice(samples / 2);
    const slope = (of: 'rssMib' | 'heapMib') =>
      slopeOf(late.map((point) => [point.minute, point[of]] as const)).toFixed(3);
    return `${asked} requests in ${minutes} minutes; in the second half RSS changed by ${slope('rssMib')} MiB a minute, the heap by ${slope('heapMib')}.`;
  } finally {
    await world.close();
  }
}

/** Least squares. */
function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
