import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { watchEventLoop } from './event-loop.ts';

function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('a process that is blocked for longer than the limit, again and again, is behind, until it has caught up', async () => {
  const { isBehind, close } = watchEventLoop(300);
  expect(isBehind()).toBe(false);
  for (let tries = 0; tries < 20 && !isBehind(); tries++) {
    block(600);
    await sleep(1);
  }
  expect(isBehind()).toBe(true);

  while (isBehind()) await sleep(20);
  close();
});

test('one long pause is over when it is seen', async () => {
  const { isBehind, close } = watchEventLoop(2000); // what a busy machine adds stays far below
  block(2500);
  const seen: boolean[] = [];
  for (let ticks = 0; ticks < 5; ticks++) {
    await sleep(50);
    seen.push(isBehind());
  }

  expect(seen).not.toContain(true);
  close();
});

test('without a limit a process is never behind', async () => {
  const { isBehind, close } = watchEventLoop(undefined);
  block(600);
  await sleep(600);

  expect(isBehind()).toBe(false);
  close();
});
