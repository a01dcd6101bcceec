import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import type { Rental } from '../rental/rental.entity.ts';
import { anOfferWithAllAround, aReading, aRental } from '../testing/builders.ts';
import { empty, openCompute, type OpenCompute } from '../testing/open-compute.ts';

let compute: OpenCompute;
let rental: Rental;
beforeAll(async () => {
  compute = await openCompute(await createTestDatabase(empty));
  rental = await aRental(compute, await anOfferWithAllAround(compute));
});
afterAll(async () => {
  await compute.close();
});

test('a reading is never changed, deleted or truncated', async () => {
  await aReading(compute, rental);

  for (const statement of [
    'UPDATE compute.usage_reading SET gpu_seconds = 0',
    'DELETE FROM compute.usage_reading',
    'UPDATE compute.offer_price SET price_per_unit_fen = 1',
  ])
    await expect(compute.database.query(statement)).rejects.toThrow('append-only');
  await expect(compute.database.query('TRUNCATE compute.usage_reading')).rejects.toThrow();
});

test('an event is counted once, however often it is sent', async () => {
  const reading = await aReading(compute, rental);

  await expect(aReading(compute, rental, { eventId: reading.eventId })).rejects.toThrow('usage_reading_counts_once');
  await expect(
    aReading(compute, rental, { eventId: reading.eventId, source: 'urn:meter:another' }),
  ).resolves.toMatchObject({ eventId: reading.eventId });
});

test('a correction is a new line with the difference', async () => {
  const reading = await aReading(compute, rental);

  const correction = await aReading(compute, rental, {
    correctsId: reading.id,
    gpuSeconds: -3600n,
    busySeconds: 0n,
    smActiveSeconds: 0n,
  });

  expect(correction.correctsId).toBe(reading.id);
  await expect(aReading(compute, rental, { gpuSeconds: -3600n })).rejects.toThrow(
    'usage_reading_works_no_longer_than_it_is_busy',
  );
});

test('a meter of another provider cannot report on a rental', async () => {
  const other = await anOfferWithAllAround(compute);

  await expect(aReading(compute, rental, { providerId: other.providerId })).rejects.toThrow(
    'usage_reading_comes_from_the_rentals_provider',
  );
});
