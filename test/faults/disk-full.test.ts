import { execFileSync } from 'node:child_process';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anEvent, aRentalSince, operatorOf, recordUsage } from '../journeys/metered-rental.ts';
import { newFolder, openOwnPostgres, type OwnPostgres } from './own-postgres.ts';

// A disk of its own for PostgreSQL, in memory, which gets full. Only root may mount one: others skip this.

const megabytes = 400;
const folder = await newFolder();
const mounted = mount();

let graph: OwnPostgres;

beforeAll(async () => {
  if (mounted) graph = await openOwnPostgres(join(folder, 'data'), { durable: false });
}, 300_000);

afterAll(async () => {
  if (mounted) {
    await graph.close();
    execFileSync('umount', ['--lazy', folder]);
  }
  await rm(folder, { recursive: true });
});

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write('disk full: skipped, since only root may mount the small disk that it fills.\n');
    return false;
  }
}

/** Takes all that is left of the disk. */
async function fill(file: string): Promise<void> {
  const handle = await open(file, 'w');
  const chunk = Buffer.alloc(1_000_000);
  for (let size = chunk.length; size > 0;) {
    const fits = await handle.write(chunk, 0, size).then(
      ({ bytesWritten }) => bytesWritten === size,
      () => false,
    );
    if (!fits) size = Math.floor(size / 2);
  }
  await handle.close();
}

(mounted ? test : test.skip)(
  'a full disk refuses what it has no room for, keeps reading, and writes again when there is room',
  async () => {
    const rental = await aRentalSince(await graph.databases(), 4000);
    let hour = 0;
    const report = () => {
      const events = Array.from({ length: 100 }, () => anEvent(rental, hour++));
      return graph.ask(recordUsage, { input: { rentalId: rental.id, events } }, operatorOf(rental));
    };
    const count = async () => {
      const [row] = await (
        await graph.databases()
      ).compute.query<{ readings: number }>(
        'SELECT count(*)::int AS readings FROM compute.usage_reading WHERE rental_id = $1',
        [rental.id],
      );
      return row?.readings;
    };
    let acknowledged = 0;
    const filler = join(folder, 'filler');
    await fill(filler);
    let answer = await report();
    while (!answer.errors && hour < 3500) {
      acknowledged += 100;
      answer = await report();
    }

    expect(answer.errors).toMatchObject([{ extensions: { code: 'STORAGE_FULL' } }]);
    expect(await count()).toBe(acknowledged);
    expect((await graph.ask('{ companies(first: 3) { edges { node { id } } } }')).errors).toBeUndefined();

    await rm(filler);
    hour -= 100;
    expect((await report()).data).toMatchObject({ recordUsage: { accepted: 100 } });
    expect(await count()).toBe(acknowledged + 100);
    expect(await graph.violations()).toEqual([]);
  },
  300_000,
);
