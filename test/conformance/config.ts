/** How much the suites try. Plain `npm test` runs the short form, `npm run conformance` the long one. */
export type ConformanceConfig = {
  /** How many random queries the graph and the oracle must agree on. */
  readonly fuzzRuns: number;
  /** How many bad inputs are sent. */
  readonly fuzzInputs: number;
  /** Where the random numbers start: the same seed tries the same things. */
  readonly seed: number;
  /** Whether to say from time to time how far it is. */
  readonly isLong: boolean;
};

/** Reads FUZZ_RUNS, FUZZ_INPUTS, FUZZ_SEED and CONFORMANCE, which `npm run conformance` sets. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): ConformanceConfig {
  const isLong = env['CONFORMANCE'] === 'long';
  return {
    fuzzRuns: count(env['FUZZ_RUNS'], isLong ? 10_000 : 300),
    fuzzInputs: count(env['FUZZ_INPUTS'], isLong ? 100_000 : 20_000),
    seed: count(env['FUZZ_SEED'], Math.floor(Math.random() * 2 ** 31)),
    isLong,
  };
}

function count(text: string | undefined, fallback: number): number {
  if (text === undefined || text === '') return fallback;
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new Error(`"${text}" is no number of runs: set FUZZ_RUNS, FUZZ_INPUTS and FUZZ_SEED to whole numbers.`);
}
