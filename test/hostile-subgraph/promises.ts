import { expect } from '@jest/globals';
import { defaultLimits } from '@voucher-graph/gateway';
import { hostileModes, type HostileMode, type HostileSubgraph } from '@voucher-graph/testing';
import { readConfig } from './config.ts';
import { readMemory, together, underPressure, type Memory, type Round } from './pressure.ts';

const { isStrict, rounds } = readConfig();

/** How long a hostile subgraph may take for one answer. */
export const deadlineMs = 1000;

/** The graph of these tests limits nobody: they extend each operation. */
export const limits = {
  ...defaultLimits,
  cost: 1e6,
  tokens: 10_000,
  selections: 10_000,
  depth: 30,
  pointsPerMinute: 0,
};

export const modes = (Object.keys(hostileModes) as HostileMode[]).filter((mode) => mode !== 'honest');

/** What of a 99th percentile is chance: a collection of garbage falls into one and not into another. */
const graceMs = 5;

export type Attempt = {
  readonly subgraph: HostileSubgraph;
  /** Asks all there is, and looks at the answers. @returns how long the slowest took, in milliseconds */
  readonly attack: () => Promise<number>;
  /** Returns when the subgraph answers all that is asked. */
  readonly untilHonest: () => Promise<unknown>;
  /** Asks as much as an attack does. */
  readonly calm: () => Promise<unknown>;
  readonly bystander: () => Promise<void>;
};

/**
 * Lets a subgraph misbehave, and holds to what is promised whatever it does; strictly, in turns with calm: whatever else the
 * machine does meanwhile meets both alike. Else it is given five times the time and more.
 */
export async function expectCalm(
  mode: HostileMode,
  { subgraph, attack, untilHonest, calm, bystander }: Attempt,
): Promise<void> {
  const [attacked, others]: [Round[], Round[]] = [[], []];
  let [slowestMs, requests, redirected] = [0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    await subgraph.report();
    await subgraph.setMode(mode);
    attacked.push(
      await underPressure(async () => {
        slowestMs = Math.max(slowestMs, await attack());
      }, bystander),
    );
    const report = await subgraph.report();
    requests += report.requests;
    redirected += report.redirected;
    await subgraph.setMode('honest');
    await untilHonest();
    if (isStrict) others.push(await underPressure(calm, bystander));
  }
  const { lagMs, bystanderP99Ms } = together(attacked);
  const calmP99Ms = isStrict ? together(others).bystanderP99Ms : 0;
  show(mode, { lagMs, bystanderP99Ms, ...(isStrict && { calmP99Ms }), requests, slowestMs });

  expect(requests).toBeGreaterThan(0);
  expect(redirected).toBe(0);
  // Some plans ask it twice, one after the other, for what hangs on what it answered.
  expect(slowestMs).toBeLessThan(isStrict ? 3 * deadlineMs : 20_000);
  expect(lagMs).toBeLessThan(isStrict ? 200 : 1000);
  expect(bystanderP99Ms).toBeLessThan(isStrict ? 1.1 * calmP99Ms + graceMs : 1000);
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
