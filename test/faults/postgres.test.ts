import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { anEvent, aRentalSince, operatorOf, recordUsage, type MeteredRental } from '../journeys/metered-rental.ts';
import { newFolder, openOwnPostgres, type OwnPostgres } from './own-postgres.ts';

// PostgreSQL is killed, cut off and used up by others: what clients see, and that no event is lost or counted twice.

const reading =
  '{ company: companies(first: 3) { edges { node { id } } } rentals(first: 3) { edges { node { id } } } }';

let graph: OwnPostgres;

beforeAll(async () => {
  graph = await openOwnPostgres(await newFolder());
}, 300_000);

afterAll(() => graph.close());

afterEach(() => graph.network.setFaults());

/** Sends one event until it is acknowledged, as a meter does. @returns how often that took */
async function report(rental: MeteredRental, hour: number): Promise<number> {
  const input = { rentalId: rental.id, events: [anEvent(rental, hour)] };
  for (let tries = 1; ; tries++) {
    const { data } = await graph.ask(recordUsage, { input }, operatorOf(rental));
    if (data?.recordUsage?.rental) return tries;
  }
}

const storedOf = async (rental: MeteredRental): Promise<{ readings: number; gpuHours: number | null } | undefined> =>
  (
    await (
      await graph.databases()
    ).compute.query<{ readings: number; gpuHours: number | null }>(
      `SELECT count(*)::int AS readings, (sum(gpu_seconds) / 3600)::int AS "gpuHours"
         FROM compute.usage_reading WHERE rental_id = $1`,
      [rental.id],
    )
  )[0];

async function asAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: graph.adminUrl });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

test('PostgreSQL that is killed under load loses no event that was acknowledged, and doubles none', async () => {
  const rentals = await Promise.all([1, 2, 3].map(async () => aRentalSince(await graph.databases(), 100)));
  const hours = 60;
  let acknowledged = 0;
  let firstAfter: number | undefined;
  let isBack = false;
  const writers = rentals.map(async (rental) => {
    for (let hour = 0; hour < hours; hour++) {
      await report(rental, hour);
      acknowledged++;
      if (isBack) firstAfter ??= performance.now();
    }
  });
  const readers = [1, 2].map(async () => {
    const codes = new Set<string>();
    while (acknowledged < rentals.length * hours) {
      const { errors = [] } = await graph.ask(reading);
      for (const { extensions } of errors) codes.add(extensions.code);
    }
    return codes;
  });
  while (acknowledged < hours / 2) await new Promise((resolve) => setTimeout(resolve, 5));
  await graph.kill();
  const back = performance.now();
  isBack = true;
  await Promise.all(writers);
  const codes = new Set((await Promise.all(readers)).flatMap((each) => [...each]));

  for (const rental of rentals) expect(await storedOf(rental)).toEqual({ readings: hours, gpuHours: 8 * hours });
  for (const code of codes) expect(['UNAVAILABLE', 'OVERLOADED']).toContain(code);
  expect((firstAfter ?? Infinity) - back).toBeLessThan(10_000);
  expect(await graph.violations()).toEqual([]);
}, 300_000);

test('connections that the server ends are seen by no reader', async () => {
  let asked = 0;
  const wrong: unknown[] = [];
  const reader = async () => {
    for (let i = 0; i < 100; i++) {
      // Whatever goes wrong is counted, a process that ends too: who waits for progress would else wait for ever.
      const answer = await graph.ask(reading).catch((error: unknown) => ({ status: 0, errors: String(error) }));
      if (answer.status !== 200 || answer.errors) wrong.push(answer.errors ?? answer.status);
      asked++;
    }
  };
  const readers = Promise.all([1, 2, 3, 4].map(reader));
  for (let ended = 0; ended < 5; ended++) {
    while (asked < ended * 70) await new Promise((resolve) => setTimeout(resolve, 1));
    await asAdmin((admin) =>
      admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE pid <> pg_backend_pid() AND usename IN ('companies', 'compute')`),
    );
  }
  await readers;

  expect(wrong).toEqual([]);
  expect(asked).toBe(400);
}, 300_000);

test('who finds all connections taken is told so in time, by status too, and served when they are free', async () => {
  const blocked = await asAdmin(async (admin) => {
    await admin.query('BEGIN; LOCK TABLE companies.company IN ACCESS EXCLUSIVE MODE');
    // Each asks for something else: equal questions would share a statement.
    const asks = Array.from({ length: 60 }, async (_, i) => {
      const response = await fetch(`${graph.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ companies(first: ${i + 1}) { edges { node { id } } } }` }),
      });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      return { status: response.status, retry: response.headers.get('retry-after'), code: errors[0]?.extensions.code };
    });
    const answers = await Promise.all(asks);
    await admin.query('ROLLBACK');
    return answers;
  });
  const refused = blocked.filter(({ code }) => code === 'OVERLOADED');

  // Ten hold the connections until their wait for the table ends; all others wait in line for a second.
  expect(refused.length).toBeGreaterThanOrEqual(50);
  for (const { status, retry } of refused) expect({ status, retry }).toEqual({ status: 503, retry: '1' });
  expect((await graph.ask(reading)).errors).toBeUndefined();
}, 120_000);

test('a write whose row somebody else keeps locked is given up, says so, and leaves nothing', async () => {
  const rental = await aRentalSince(await graph.databases(), 48);
  const input = { rentalId: rental.id, events: [anEvent(rental, 0)] };
  const { errors } = await asAdmin(async (admin) => {
    await admin.query('BEGIN');
    await admin.query('SELECT FROM compute.rental WHERE id = $1 FOR UPDATE', [rental.id]);
    const answer = await graph.ask(recordUsage, { input }, operatorOf(rental));
    await admin.query('ROLLBACK');
    return answer;
  });

  expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  expect(await storedOf(rental)).toEqual({ readings: 0, gpuHours: null });
  expect(await report(rental, 0)).toBe(1);
}, 120_000);

test('a COMMIT whose answer is lost has an unknown outcome, and the same call again has no second effect', async () => {
  const rental = await aRentalSince(await graph.databases(), 48);
  const input = { rentalId: rental.id, events: [anEvent(rental, 0)] };
  graph.network.setFaults({ cut: { direction: 'toClient', after: { messages: 0 }, since: /COMMIT/ } });

  const lost = await graph.ask(recordUsage, { input }, operatorOf(rental));
  const again = await graph.ask(recordUsage, { input }, operatorOf(rental));

  expect(lost.errors).toMatchObject([{ extensions: { code: 'UNKNOWN_OUTCOME' } }]);
  expect(again.data).toMatchObject({ recordUsage: { rental: { gpuHours: '8.00' } } });
  expect(await storedOf(rental)).toEqual({ readings: 1, gpuHours: 8 });
}, 120_000);
