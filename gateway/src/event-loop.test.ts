import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { watchEventLoop } from './event-loop.ts';

function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('a process that is blocked for longer than the limit is behind, until it has caught up', async () => {
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

test('without a limit a process is never behind', async () => {
  const { isBehind, close } = watchEventLoop(undefined);
  block(600);
  await sleep(600);

  expect(isBehind()).toBe(false);
  close();
});
