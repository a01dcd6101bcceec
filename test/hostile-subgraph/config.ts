/** How hard a hostile subgraph is tried. */
export type HostileConfig = {
  /** Queries a mode; undefined for each operation once. */
  readonly queries: number | undefined;
  /** Whether figures are asserted as promised; else in one round, roughly. */
  readonly isStrict: boolean;
  readonly rounds: number;
};

/** Reads HOSTILE_QUERIES: 60 for the full proof. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): HostileConfig {
  const given = Number(env['HOSTILE_QUERIES'] ?? '');
  return { queries: given > 0 ? given : undefined, isStrict: given > 0, rounds: given > 0 ? 5 : 1 };
}
