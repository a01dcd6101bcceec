/** Whose a subgraph is: ours, or a partner's, of whom nothing is believed. */
export type Trust = 'own' | 'partner';

/** What one subgraph may cost us. */
export type LinkLimits = {
  /** How long connecting may take, the look-up of its name included. */
  readonly connectMs: number;
  /** How long the head of its answer to a read may take. */
  readonly headersMs: number;
  /** How long its whole answer to a read may take, a second try included. */
  readonly readMs: number;
  /** How long its whole answer to a mutation may take: who gives up early does not know what happened. */
  readonly mutationMs: number;
  /** How large an answer may be. */
  readonly bytes: number;
  /** How many requests may be under way at once; more are refused at once. */
  readonly concurrent: number;
  /** How long it is left alone, at first, after half of its last answers failed. */
  readonly restMs: number;
};

const own: LinkLimits = {
  connectMs: 500,
  headersMs: 2000,
  readMs: 2000,
  mutationMs: 10_000,
  bytes: 2 * 1024 * 1024,
  concurrent: 256,
  restMs: 500,
};

const partner: LinkLimits = { ...own, headersMs: 1000, readMs: 1500, bytes: 1024 * 1024, concurrent: 16 };

/** The limits of a subgraph, some of them set by hand. */
export function limitsOf(trust: Trust, given: Partial<LinkLimits> = {}): LinkLimits {
  return { ...(trust === 'own' ? own : partner), ...given };
}
