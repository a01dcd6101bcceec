import { readEnv, type EnvReaders } from '@voucher-graph/subgraph-kit';

/** What a request may ask, and a client spend. */
export type Limits = {
  /** Bytes of a request's body, after it was decompressed. */
  readonly bodyBytes: number;
  /** Characters and lexical tokens of a document. */
  readonly characters: number;
  readonly tokens: number;
  /** Levels of fields, aliases, root fields, directives and selections of an operation, fragments written out. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly selections: number;
  /** Fields with selections beside others of their name, see `count-repeats.ts`. */
  readonly repeatedFields: number;
  /** Values in an operation's variables, each list, object and leaf counted. */
  readonly inputValues: number;
  /** Points that one operation may cost, see `price-operation.ts`. */
  readonly cost: number;
  /** Points that a client gets back a minute, and may hold at most. 0 counts nothing. */
  readonly pointsPerMinute: number;
  /** A PostgreSQL that several gateways count points and keep operations in; without it each keeps its own in memory. */
  readonly storeUrl: string | undefined;
  /** The only operations that are answered, or of which others are logged: a manifest of persisted queries. */
  readonly safelist: { readonly mode: 'log' | 'enforce'; readonly file: string } | undefined;
  /** Whether clients may introspect the schema, and errors suggest its names. /schema.graphql is served anyway. */
  readonly showsSchema: boolean;
};

/**
 * Reads MAX_BODY_BYTES, MAX_CHARACTERS, MAX_TOKENS, MAX_DEPTH, MAX_ALIASES, MAX_ROOT_FIELDS, MAX_DIRECTIVES,
 * MAX_SELECTIONS, MAX_REPEATED_FIELDS, MAX_INPUT_VALUES, MAX_COST, RATE_LIMIT, STORE_URL, SAFELIST, SAFELIST_FILE and NODE_ENV.
 */
export function readLimits(readers: EnvReaders): Limits {
  const { text, integer, postgresUrl } = readers;
  refuseDisabledPlannerLimits(readers);
  return {
    bodyBytes: integer('MAX_BODY_BYTES', { min: 1000, max: 100_000_000, fallback: 1_000_000 }),
    characters: integer('MAX_CHARACTERS', { min: 1000, max: 1_000_000, fallback: 50_000 }),
    tokens: integer('MAX_TOKENS', { min: 10, max: 10_000, fallback: 1000 }),
    depth: integer('MAX_DEPTH', { min: 1, max: 1000, fallback: 15 }),
    aliases: integer('MAX_ALIASES', { min: 0, max: 10_000, fallback: 15 }),
    rootFields: integer('MAX_ROOT_FIELDS', { min: 1, max: 10_000, fallback: 10 }),
    directives: integer('MAX_DIRECTIVES', { min: 0, max: 10_000, fallback: 20 }),
    selections: integer('MAX_SELECTIONS', { min: 1, max: 100_000, fallback: 1000 }),
    repeatedFields: integer('MAX_REPEATED_FIELDS', { min: 0, max: 10_000, fallback: 100 }),
    inputValues: integer('MAX_INPUT_VALUES', { min: 1, max: 1_000_000, fallback: 7000 }),
    cost: integer('MAX_COST', { min: 1, max: 1_000_000_000, fallback: 5000 }),
    pointsPerMinute: integer('RATE_LIMIT', { min: 0, max: 1_000_000_000, fallback: 600_000 }),
    storeUrl: postgresUrl('STORE_URL'),
    safelist: readSafelist(readers),
    showsSchema: text('NODE_ENV', 'development') !== 'production',
  };
}

/** What holds where nothing is set. */
export const defaultLimits: Limits = readEnv({}, readLimits);

function readSafelist({ text, required, refuse }: EnvReaders): Limits['safelist'] {
  const mode = text('SAFELIST', 'off');
  if (mode === 'off') return undefined;
  if (mode === 'log' || mode === 'enforce')
    return { mode, file: required('SAFELIST_FILE', 'persisted-query-manifest.json') };
  refuse(`SAFELIST is "${mode}": set off, log or enforce`);
  return undefined;
}

/** Ours come first; the query planner's own are what stands behind them. */
function refuseDisabledPlannerLimits({ optional, refuse }: EnvReaders): void {
  for (const check of ['RECURSIVE_SELECTIONS', 'NON_LOCAL_SELECTIONS']) {
    const name = `APOLLO_DISABLE_SECURITY_${check}_CHECK`;
    if (optional(name) !== undefined) refuse(`${name} would switch off a limit of the query planner: unset it`);
  }
}
