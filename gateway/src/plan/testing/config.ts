/** FUZZ_RUNS and FUZZ_SEED, as in test/conformance: 10,000 random queries in the long form. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): { readonly runs: number; readonly seed: number } {
  const isLong = env['CONFORMANCE'] === 'long';
  return {
    runs: Number(env['FUZZ_RUNS'] ?? (isLong ? 10_000 : 150)),
    seed: Number(env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31)),
  };
}
