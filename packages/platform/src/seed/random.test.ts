import { expect, test } from '@jest/globals';
import { createRandom } from './random.ts';

test('the same seed gives the same stream, and a fork does not depend on what was drawn before', () => {
  const [one, two] = [createRandom('7'), createRandom('7')];

  expect([one.int(1, 1e9), one.float(), one.uuid(new Date(0))]).toEqual([
    two.int(1, 1e9),
    two.float(),
    two.uuid(new Date(0)),
  ]);
  expect(one.fork('companies').int(1, 1e9)).toBe(createRandom('7').fork('companies').int(1, 1e9));
  expect(one.fork('companies').int(1, 1e9)).not.toBe(one.fork('providers').int(1, 1e9));
});

test('whole numbers cover their range evenly', () => {
  const random = createRandom('even');
  const counts = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 60_000; i++) counts[random.int(0, 5)]! += 1;

  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

test('ids sort by their instant', () => {
  const random = createRandom('ids');

  expect(random.uuid(new Date('2025-01-01')) < random.uuid(new Date('2025-01-02'))).toBe(true);
});
