import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMemoryBuckets } from './memory-buckets.ts';

const size = { pointsAtMost: 100, pointsPerSecond: 10 };

test('a bucket is full at first, is emptied by what is taken, and refills steadily', () => {
  let now = 0;
  const { take } = createMemoryBuckets(size, () => now);

  expect(take('a', 70)).toEqual({ isEnough: true, available: 30 });
  expect(take('a', 40)).toEqual({ isEnough: false, available: 30 });
  now = 1;
  expect(take('a', 40)).toEqual({ isEnough: true, available: 0 });
  now = 100;
  expect(take('a', 100)).toEqual({ isEnough: true, available: 0 });
});

test('what is refused takes nothing, and one client takes nothing from another', () => {
  const { take } = createMemoryBuckets(size, () => 0);

  for (let i = 0; i < 10; i++) expect(take('a', 101)).toEqual({ isEnough: false, available: 100 });
  take('a', 100);
  expect(take('b', 100)).toEqual({ isEnough: true, available: 0 });
});

test('what is given back can be taken again, and never more than a bucket holds', () => {
  const { take, giveBack } = createMemoryBuckets(size, () => 0);

  take('a', 100);
  giveBack('a', 60);
  expect(take('a', 60)).toEqual({ isEnough: true, available: 0 });
  giveBack('a', 1000);
  expect(take('a', 1)).toEqual({ isEnough: true, available: 99 });
});

test('what was used beyond what was taken is owed, and refilled first', () => {
  let now = 0;
  const { take, giveBack } = createMemoryBuckets(size, () => now);

  take('a', 50);
  giveBack('a', -80);
  expect(take('a', 1)).toEqual({ isEnough: false, available: -30 });
  now = 31 / size.pointsPerSecond;
  expect(take('a', 1)).toMatchObject({ isEnough: true });
});

test('it counts as a bucket does that is refilled drop by drop', () => {
  const step = fc.record({ wait: fc.integer({ min: 0, max: 30 }), points: fc.integer({ min: 1, max: 120 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
      let now = 0;
      let level = 100;
      // Eighths of seconds, so that nothing is rounded.
      const { take } = createMemoryBuckets({ pointsAtMost: 100, pointsPerSecond: 8 }, () => now);
      for (const { wait, points } of steps) {
        now += wait / 8;
        level = Math.min(100, level + wait);
        const { isEnough, available } = take('a', points);
        expect(isEnough).toBe(points <= level);
        if (isEnough) level -= points;
        expect(available).toBeCloseTo(level, 6);
      }
    }),
  );
});

test('of very many clients, those that were not seen for longest are forgotten', () => {
  const { take } = createMemoryBuckets(size, () => 0);

  for (let i = 0; i < 200_000; i++) take(`address:${i}`, 1);

  expect(take('address:0', 1)).toEqual({ isEnough: true, available: 99 });
  expect(take('address:199999', 1)).toEqual({ isEnough: true, available: 98 });
});
