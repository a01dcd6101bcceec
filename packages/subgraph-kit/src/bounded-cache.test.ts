import { expect, test } from '@jest/globals';
import { createBoundedCache } from './bounded-cache.ts';

test('what was used longest ago goes first when the weight is reached', () => {
  const cache = createBoundedCache<number>(3);
  cache.set('a', 1, 1);
  cache.set('b', 2, 1);
  cache.set('c', 3, 1);
  cache.get('a');

  cache.set('d', 4, 1);

  expect(['a', 'b', 'c', 'd'].map(cache.get)).toEqual([1, undefined, 3, 4]);
});

test('what was read since the last was set outlives what was not, the last among them', () => {
  const cache = createBoundedCache<number>(3);
  for (const key of ['a', 'b', 'c']) cache.set(key, 1, 1);
  for (const key of ['a', 'c', 'a']) cache.get(key);

  cache.set('d', 2, 1);
  cache.set('e', 3, 1);

  expect(['a', 'b', 'c', 'd', 'e'].map(cache.get)).toEqual([undefined, undefined, 1, 2, 3]);
});

test('a heavy entry makes room for itself, and one that is heavier than all is not kept', () => {
  const cache = createBoundedCache<number>(3);
  for (const key of ['a', 'b', 'c']) cache.set(key, 1, 1);

  cache.set('d', 2, 2);
  expect(['a', 'b', 'c', 'd'].map(cache.get)).toEqual([undefined, undefined, 1, 2]);
  cache.set('e', 3, 4);
  expect(cache.get('e')).toBeUndefined();
});

test('what is set again is weighed once', () => {
  const cache = createBoundedCache<number>(3);
  for (let i = 0; i < 100; i++) cache.set('a', i, 2);
  cache.set('b', 1, 1);

  expect(['a', 'b'].map(cache.get)).toEqual([99, 1]);
});
