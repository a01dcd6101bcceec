import { mustFind, type Peers, type Refusal } from '@voucher-graph/subgraph-kit';

// What is asked of programs, on this subgraph's own account. Each command has a key of its own, so that asking again is safe.

/** An amount as subgraphs write it. */
export type Money = { readonly amount: string };
type Result<TSuccess> = TSuccess | { readonly code: string; readonly message: string };

/** A refusal that is not expected is a bug of ours. */
export async function askPrograms<TSuccess extends object, TCode extends string>(
  peers: Peers,
  {
    query,
    variables,
    expected,
  }: {
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly expected: readonly TCode[];
  },
): Promise<TSuccess | Refusal<TCode>> {
  const programs = mustFind(peers['programs'], 'The programs subgraph');
  const { outcome } = await programs.ask<{ readonly outcome: Result<TSuccess> }>(query, variables);
  if (!('code' in outcome)) return outcome;
  const { message } = outcome;
  const code = expected.find((each) => each === outcome.code);
  if (code === undefined) throw new Error(`programs refused what a license asked for: ${outcome.code}: ${message}`);
  return { refusal: { code, message } };
}

/** Money comes with exactly two decimals. */
export function fenOf({ amount }: Money): bigint {
  return BigInt(amount.replace('.', ''));
}
