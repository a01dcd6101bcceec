import type { HostileMode } from '@voucher-graph/testing';
import { medianOf, percentileOf } from './percentile.ts';
import type { Figures, Stage } from './stage.ts';

/** What rounds of one kind were for bystanders, and for the graph. */
export type Side = {
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** What comes in each round is in the median; what came once was something else. */
  readonly lagMs: number;
  /** Of one processor, in percent. */
  readonly cpu: number;
  /** How much of the time the graph's thread stood in line for a processor, in percent: more than a few, and the machine was busy. */
  readonly inLine: number;
};

/** Rounds in which a subgraph is hostile, beside as many of the same requests at the same times in which it is not. */
export type Comparison = {
  readonly calm: Side;
  readonly attacked: Side;
  readonly bystanders: number;
  /** What was asked in the attacked rounds of operations that the hostile subgraph has a part in, and of it. */
  readonly asked: number;
  readonly requests: number;
};

/** Pairs of rounds, each of the same requests at the same times. */
export type Rounds = { readonly calm: readonly Figures[]; readonly attacked: readonly Figures[] };

/** Takes turns: whatever else the machine does meanwhile meets both alike. */
export async function playInTurn(
  stage: Stage,
  mode: HostileMode,
  { pairs, forMs }: { readonly pairs: number; readonly forMs: number },
): Promise<Rounds> {
  const [calm, attacked]: [Figures[], Figures[]] = [[], []];
  for (let seed = 0; seed < pairs; seed++) {
    calm.push(await stage.play('honest', { forMs, seed }));
    attacked.push(await stage.play(mode, { forMs, seed }));
  }
  return { calm, attacked };
}

export function compare({ calm, attacked }: Rounds, forMs: number): Comparison {
  return {
    calm: sideOf(calm, forMs),
    attacked: sideOf(attacked, forMs),
    bystanders: sum(attacked.map(({ bystandersMs }) => bystandersMs.length)),
    asked: sum(attacked.map(({ asked }) => asked)),
    requests: sum(attacked.map(({ requests }) => requests)),
  };
}

function sideOf(rounds: readonly Figures[], forMs: number): Side {
  const waits = rounds.flatMap(({ bystandersMs }) => bystandersMs);
  return {
    p50Ms: medianOf(waits),
    p99Ms: percentileOf(waits, 0.99),
    lagMs: medianOf(rounds.map(({ lagMs }) => lagMs)),
    cpu: (100 * sum(rounds.map(({ cpuMs }) => cpuMs))) / (rounds.length * forMs),
    inLine: (100 * sum(rounds.map(({ waitedMs }) => waitedMs))) / (rounds.length * forMs),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
