/** How much the proofs try. Plain `npm test` runs the short form. */
export type ProofsConfig = {
  /** How many operations the model's journeys make, at least. */
  readonly operations: number;
  /** Where the random numbers start: the same seed plans the same journeys. */
  readonly seed: number;
  /**
   * Where PostgreSQL is killed: before, within or after the COMMIT that moves the money, each mutation in turn; in all three
   * ways; or at every message.
   */
  readonly kills: 'turns' | 'commits' | 'all';
  /** Which mutations all kills are of, and from which message on; all from their first, where nothing is said. */
  readonly killsOf?: ReadonlyMap<string, number>;
  /** How often a process is killed under running journeys. */
  readonly processKills: number;
};

/** Reads MODEL_OPERATIONS, MODEL_SEED, KILLS (`commits`, `all`), KILLS_OF, as in `setOff,clawBack:120`, and PROCESS_KILLS. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): ProofsConfig {
  const of = killsOf(env);
  return {
    operations: count('MODEL_OPERATIONS', env) ?? 20_000,
    seed: count('MODEL_SEED', env) ?? Math.floor(Math.random() * 2 ** 31),
    kills: killsIn(env),
    ...(of && { killsOf: of }),
    processKills: count('PROCESS_KILLS', env) ?? 4,
  };
}

function count(name: string, env: NodeJS.ProcessEnv): number | undefined {
  const text = env[name] ?? '';
  if (text === '') return undefined;
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new Error(`${name} is "${text}": set it to a whole number.`);
}

function killsIn(env: NodeJS.ProcessEnv): ProofsConfig['kills'] {
  const text = env['KILLS'] ?? '';
  if (text === '') return 'turns';
  if (text === 'commits' || text === 'all') return text;
  throw new Error(`KILLS is "${text}": set it to commits or all, or leave it out.`);
}

function killsOf(env: NodeJS.ProcessEnv): ProofsConfig['killsOf'] {
  const text = env['KILLS_OF'] ?? '';
  if (text === '') return undefined;
  return new Map(
    text.split(',').map((each) => {
      const [, mutation, message = '0'] = /^([A-Za-z]+)(?::(\d+))?$/.exec(each) ?? [];
      if (mutation === undefined)
        throw new Error(
          `KILLS_OF is "${text}": set it to mutations, as in setOff,clawBack:120 (from its message 120 on).`,
        );
      return [mutation, Number(message)] as const;
    }),
  );
}
