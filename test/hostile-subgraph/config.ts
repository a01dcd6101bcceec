/** How hard a hostile subgraph is tried. */
export type HostileConfig = {
  /** Queries a mode; undefined for each operation once. */
  readonly queries: number | undefined;
  /** Whether figures are asserted as promised, which takes a machine that does nothing else. */
  readonly isStrict: boolean;
};

/** Reads HOSTILE_QUERIES: 200 for the full proof. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): HostileConfig {
  const given = Number(env['HOSTILE_QUERIES'] ?? '');
  return { queries: given > 0 ? given : undefined, isStrict: given > 0 };
}
