import { expect } from '@jest/globals';
import { hostileModes, type HostileMode, type HostileSubgraph } from '@voucher-graph/testing';
import { readConfig } from './config.ts';
import { deadlineMs } from './limits.ts';
import { medianOf } from './percentile.ts';
import { readMemory, watch, type Memory } from './pressure.ts';

const { isStrict, rounds } = readConfig();

export const modes = (Object.keys(hostileModes) as HostileMode[]).filter((mode) => mode !== 'honest');

export type Attempt = {
  readonly subgraph: HostileSubgraph;
  /** Asks all there is, and looks at the answers. @returns how long the slowest took, in milliseconds */
  readonly attack: () => Promise<number>;
  /** Returns when the subgraph answers all that is asked. */
  readonly untilHonest: () => Promise<unknown>;
};

/**
 * Lets a subgraph misbehave, and holds to what is promised whatever it does; other than strictly, it is given five times the
 * time and more. What comes in each round is in the median; what came once was something else.
 */
export async function expectHarmless(mode: HostileMode, { subgraph, attack, untilHonest }: Attempt): Promise<void> {
  const lags: number[] = [];
  let [slowestMs, requests, redirected] = [0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    await subgraph.report();
    await subgraph.setMode(mode);
    const tell = watch();
    slowestMs = Math.max(slowestMs, await attack());
    lags.push(tell().lagMs);
    const report = await subgraph.report();
    requests += report.requests;
    redirected += report.redirected;
    await subgraph.setMode('honest');
    await untilHonest();
  }
  const lagMs = medianOf(lags);
  show(mode, { lagMs, requests, slowestMs });

  expect(requests).toBeGreaterThan(0);
  expect(redirected).toBe(0);
  // Some plans ask it twice, one after the other, for what hangs on what it answered.
  expect(slowestMs).toBeLessThan(isStrict ? 3 * deadlineMs : 20_000);
  expect(lagMs).toBeLessThan(isStrict ? 200 : 1000);
}

/** After all that was tried, nothing of it is kept. */
export async function expectNothingKept(before: Memory): Promise<void> {
  const after = await readMemory();
  const [held, resident] = [after.held - before.held, after.resident - before.resident];
  show('megabytes more', { held, resident });

  expect(held).toBeLessThan(isStrict ? 50 : 150);
  if (isStrict) expect(resident).toBeLessThan(50);
}

/** Prints figures, which tests at other times assert only roughly. */
function show(what: string, figures: Readonly<Record<string, number>>): void {
  const texts = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(name === 'requests' ? 0 : 1)}`);
  process.stdout.write(`${what}: ${texts.join(', ')}\n`);
}
