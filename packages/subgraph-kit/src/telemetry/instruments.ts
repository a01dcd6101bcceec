import type { Counter, Histogram, Meter, ObservableResult } from '@opentelemetry/api';

/** What is measured. Each is defined beside what it measures; the name is OpenTelemetry's where its conventions have one. */
export type InstrumentDefinition = {
  readonly name: string;
  readonly description: string;
  /** UCUM: `s`, `By`, `{operation}`. Prometheus gets it as the end of the name. */
  readonly unit?: string;
};

/** Labels. Their values are few and known: nothing that a client chooses. */
export type Labels = Readonly<Record<string, string | number>>;

export type Observation = { readonly value: number; readonly labels?: Labels };

let meter: Meter | undefined;
const binders: ((to: Meter | undefined) => void)[] = [];

/** Lets all that is defined, and what will be, record into a meter; into nothing without one. */
export function bindInstruments(to: Meter | undefined): void {
  meter = to;
  for (const bind of binders) bind(to);
}

function whenBound(bind: (to: Meter | undefined) => void): void {
  binders.push(bind);
  bind(meter);
}

/** Counts what happens. @param from 0 is told from the beginning for these, so that the first one is seen as a rise */
export function defineCounter({ name, ...options }: InstrumentDefinition, from: readonly Labels[] = [{}]) {
  let counter: Counter | undefined;
  whenBound((to) => {
    counter = to?.createCounter(name, options);
    for (const labels of from) counter?.add(0, labels);
  });
  return {
    add: (count: number, labels?: Labels): void => counter?.add(count, labels),
  };
}

/** Sorts measured values into buckets. */
export function defineHistogram({
  name,
  buckets,
  ...options
}: InstrumentDefinition & { readonly buckets: readonly number[] }) {
  let histogram: Histogram | undefined;
  whenBound((to) => {
    histogram = to?.createHistogram(name, { ...options, advice: { explicitBucketBoundaries: [...buckets] } });
  });
  return {
    record: (value: number, labels?: Labels): void => histogram?.record(value, labels),
  };
}

/**
 * Tells a state whenever it is looked for. What has states says how to read them, and takes that back when it ends. The SDK
 * repeats the last value of labels that are told no more: what has ended is told as 0.
 */
export function defineGauge({
  name,
  kind = 'gauge',
  ...options
}: InstrumentDefinition & { readonly kind?: 'gauge' | 'counter' }) {
  const readers = new Set<() => readonly Observation[]>();
  const observe = (result: ObservableResult) => {
    for (const read of readers) for (const { value, labels } of read()) result.observe(value, labels);
  };
  whenBound((to) => {
    const instrument =
      kind === 'gauge' ? to?.createObservableGauge(name, options) : to?.createObservableCounter(name, options);
    instrument?.addCallback(observe);
  });
  return {
    /** @returns stops reading */
    observe: (read: () => readonly Observation[]): (() => void) => {
      readers.add(read);
      return () => void readers.delete(read);
    },
  };
}

/** From a millisecond to a minute, in seconds: what a person notices, what a client waits for. */
export const durationBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
