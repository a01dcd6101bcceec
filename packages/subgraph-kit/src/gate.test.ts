import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createGate } from './gate.ts';

/** Works that last until they are told to end, in the order in which they began. */
function createWorks() {
  const begun: { readonly name: number; readonly end: () => void }[] = [];
  const work = (name: number) => () => new Promise<number>((resolve) => begun.push({ name, end: () => resolve(name) }));
  return { begun, work };
}

test('so many run at once, and the others in the order in which they came', async () => {
  const { enter, waiting } = createGate({ places: 2, waitingAtMost: 10, waitMs: 60_000 });
  const { begun, work } = createWorks();

  const all = Promise.all([1, 2, 3, 4].map((name) => enter(work(name))));
  await setImmediate();
  const first = [begun.map(({ name }) => name), waiting()];
  for (let i = 0; i < 4; i++) {
    begun[i]?.end();
    await setImmediate();
  }

  expect(first).toEqual([[1, 2], 2]);
  expect(begun.map(({ name }) => name)).toEqual([1, 2, 3, 4]);
  expect(await all).toEqual([1, 2, 3, 4]);
  expect(waiting()).toBe(0);
});

test('who finds the line full is refused at once, who waits too long a little later; neither was begun', async () => {
  const { enter, waiting } = createGate({ places: 1, waitingAtMost: 1, waitMs: 20 });
  const { begun, work } = createWorks();

  const running = enter(work(1));
  const results = await Promise.allSettled([enter(work(2)), enter(work(3))]);
  begun[0]?.end();
  await running;
  const again = enter(work(4));
  await setImmediate();
  begun[1]?.end();

  expect(results.map((result) => result.status === 'rejected' && (result.reason as Error).message)).toEqual([
    'More is asked than can be answered at this moment. Try again in a second.',
    'More is asked than can be answered at this moment. Try again in a second.',
  ]);
  expect(await again).toBe(4);
  expect(begun.map(({ name }) => name)).toEqual([1, 4]);
  expect(waiting()).toBe(0);
});

test('a work that fails leaves its place as one that ends well does', async () => {
  const { enter } = createGate({ places: 1, waitingAtMost: 10, waitMs: 60_000 });

  const failed = enter(() => Promise.reject(new Error('broken')));
  const next = enter(() => Promise.resolve('next'));

  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('next');
});
