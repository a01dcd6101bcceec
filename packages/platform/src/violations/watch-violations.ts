import { setTimeout as sleep } from 'node:timers/promises';
import { defineGauge, type Log, type Observation } from '@voucher-graph/subgraph-kit';
import type { AdminUrls } from '../admin-urls.ts';
import { subgraphs } from '../subgraphs.ts';
import { findViolations } from './find-violations.ts';

const violationCount = defineGauge({
  name: 'invariant.violations',
  description: 'How often each invariant was found broken by the last check; always 0',
});
const lastCheck = defineGauge({
  name: 'invariant.last_check.timestamp',
  unit: 's',
  description: 'When all invariants were last checked to the end, in seconds since 1970',
});
const checkDuration = defineGauge({
  name: 'invariant.last_check.duration',
  unit: 's',
  description: 'How long the last check of all invariants took',
});

export type WatchOptions = {
  /** Between the end of a check and the next. */
  readonly intervalMs: number;
  readonly log: Log;
};

/**
 * Checks every invariant now and then, while the graph answers, and tells what is broken. A check that cannot be made (the
 * database is away) is made at its next turn.
 * @returns stops, and resolves when a check under way has ended
 */
export function watchViolations(urls: AdminUrls, { intervalMs, log }: WatchOptions): () => Promise<void> {
  const ending = new AbortController();
  /** By invariant. One that was broken is told as 0 when it is mended. */
  const counts = new Map(knownInvariants.map((invariant) => [invariant, 0]));
  let checked: { readonly at: number; readonly durationMs: number } | undefined;
  const stops = [
    violationCount.observe(() => (checked ? tell(counts) : [])),
    lastCheck.observe(() => (checked ? [{ value: checked.at / 1000 }] : [])),
    checkDuration.observe(() => (checked ? [{ value: checked.durationMs / 1000 }] : [])),
  ];
  const check = async () => {
    const began = performance.now();
    const found = await findViolations(urls);
    for (const invariant of counts.keys()) counts.set(invariant, 0);
    for (const { invariant } of found) counts.set(invariant, (counts.get(invariant) ?? 0) + 1);
    checked = { at: Date.now(), durationMs: performance.now() - began };
    for (const [invariant, count] of counts)
      if (count > 0) log.error({ invariant, count }, 'an invariant is broken: run npm run violations');
  };
  const repeat = async () => {
    while (!ending.signal.aborted) {
      await check().catch((error: unknown) => log.warn({ error }, 'the invariants could not be checked'));
      await sleep(intervalMs, undefined, { ref: false, signal: ending.signal }).catch(() => undefined);
    }
  };
  const ended = repeat();
  return async () => {
    ending.abort();
    for (const stop of stops) stop();
    await ended;
  };
}

/** Told as 0 from the beginning, so that a first violation is seen as a rise. The ledger's own are told when broken. */
const knownInvariants = Object.values(subgraphs).flatMap(({ invariants }) => invariants.map(({ name }) => name));

function tell(counts: ReadonlyMap<string, number>): readonly Observation[] {
  return [...counts].map(([invariant, value]) => ({ value, labels: { invariant } }));
}
