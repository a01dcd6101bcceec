import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createGuard, type Guard } from './create-guard.ts';
import { LinkFault } from './link-fault.ts';

const fails = () => Promise.reject(new LinkFault('timeout', 'too long'));
const answers = () => Promise.resolve('answer');
const hangs = () => new Promise<never>(() => undefined);
const kindOf = (work: Promise<unknown>) => work.catch((error: unknown) => (error as LinkFault).kind);

async function fail(guard: Guard, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await kindOf(guard.run(fails));
}

test('as many requests as there are places are let in, one more is refused at once', async () => {
  const guard = createGuard({ concurrent: 3, restMs: 50 });
  const ends: (() => void)[] = [];
  const underWay = [1, 2, 3].map(() => guard.run(() => new Promise<void>((end) => ends.push(end))));

  expect(guard.inFlight()).toBe(3);
  expect(await kindOf(guard.run(answers))).toBe('busy');
  for (const end of ends) end();
  await Promise.all(underWay);
  expect(guard.inFlight()).toBe(0);
  expect(await guard.run(answers)).toBe('answer');
});

test('after half of its last answers failed, a subgraph is left alone, and nothing is asked of it', async () => {
  const guard = createGuard({ concurrent: 3, restMs: 60_000 });
  for (let i = 0; i < 5; i++) await guard.run(answers);
  await fail(guard, 6);
  let asked = 0;

  expect(guard.breaker()).toBe('open');
  expect(
    await kindOf(
      guard.run(() => {
        asked++;
        return answers();
      }),
    ),
  ).toBe('resting');
  expect(asked).toBe(0);
});

test('a few failures among many answers leave it alone never', async () => {
  const guard = createGuard({ concurrent: 3, restMs: 60_000 });
  for (let i = 0; i < 20; i++) {
    await guard.run(answers);
    await guard.run(answers);
    await fail(guard, 1);
  }

  expect(guard.breaker()).toBe('closed');
});

test('what is no fault of the subgraph counts for nothing', async () => {
  const guard = createGuard({ concurrent: 3, restMs: 60_000 });
  for (let i = 0; i < 20; i++) await guard.run(() => Promise.reject(new Error('ours'))).catch(() => undefined);

  expect(guard.breaker()).toBe('closed');
});

test('after a rest one request tries it, the others are refused at once, and an answer ends the rest', async () => {
  const guard = createGuard({ concurrent: 3, restMs: 20 });
  await fail(guard, 5);
  while ((await kindOf(guard.run(answers))) === 'resting') await sleep(5);
  expect(guard.breaker()).toBe('closed');

  await fail(guard, 5);
  let probe: Promise<unknown> = guard.run(hangs);
  while (guard.breaker() !== 'half-open') {
    await kindOf(Promise.race([probe, sleep(5)]));
    if (guard.breaker() !== 'half-open') probe = guard.run(hangs);
  }
  expect(await kindOf(guard.run(answers))).toBe('resting');
});
