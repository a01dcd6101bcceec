/** How much the proofs try. Plain `npm test` runs the short form. */
export type ProofsConfig = {
  /** How many operations the model's journeys make, at least. */
  readonly operations: number;
  /** Where the random numbers start: the same seed plans the same journeys. */
  readonly seed: number;
  /** At how many messages of each mutation PostgreSQL is killed, its COMMIT first. */
  readonly kills: number;
};

/** Reads MODEL_OPERATIONS, MODEL_SEED and KILLS, which may be `all`. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): ProofsConfig {
  return {
    operations: count('MODEL_OPERATIONS', env) ?? 20_000,
    seed: count('MODEL_SEED', env) ?? Math.floor(Math.random() * 2 ** 31),
    kills: env['KILLS'] === 'all' ? Infinity : (count('KILLS', env) ?? 2),
  };
}

function count(name: string, env: NodeJS.ProcessEnv): number | undefined {
  const text = env[name] ?? '';
  if (text === '') return undefined;
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new Error(`${name} is "${text}": set it to a whole number.`);
}
