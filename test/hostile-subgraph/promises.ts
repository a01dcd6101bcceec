import { expect } from '@jest/globals';
import { defaultLimits } from '@voucher-graph/gateway';
import { hostileModes, type HostileMode } from '@voucher-graph/testing';
import { readConfig } from './config.ts';
import type { Pressure } from './pressure.ts';

const { isStrict } = readConfig();

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

/** What of a 99th percentile is chance, where client, attacker, gateway and PostgreSQL share two cores. */
const graceMs = 20;

/** What holds whatever a subgraph does. A machine that does other things meanwhile is given five times the time and more. */
export function expectCalm(
  mode: string,
  calm: Pressure,
  pressure: Pressure & { readonly requests: number; readonly slowestMs: number },
): void {
  show(mode, pressure);
  expect(pressure.requests).toBeGreaterThan(0);
  // Some plans ask it twice, one after the other, for what hangs on what it answered.
  expect(pressure.slowestMs).toBeLessThan(isStrict ? 3 * deadlineMs : 20_000);
  expect(pressure.lagMs).toBeLessThan(isStrict ? 200 : 1000);
  expect(pressure.bystanderP99Ms).toBeLessThan(isStrict ? 1.1 * calm.bystanderP99Ms + graceMs : 20_000);
}

/** Prints figures, which tests at other times assert only roughly. */
export function show(what: string, figures: Readonly<Record<string, number>>): void {
  const texts = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(name === 'requests' ? 0 : 1)}`);
  process.stdout.write(`${what}: ${texts.join(', ')}\n`);
}
