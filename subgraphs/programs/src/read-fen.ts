import { fenAtMost } from '@voucher-graph/subgraph-kit';

/** Whole fen of an amount in yuan; null where it is less than one, or `least`, holds parts of a fen, or is too large. */
export function readFen({ amount }: { readonly amount: string }, least = 1n): bigint | null {
  const [, yuan, fen = ''] = /^(\d{1,30})(?:\.(\d{1,10}))?$/.exec(amount) ?? [];
  if (yuan === undefined || /[1-9]/.test(fen.slice(2))) return null;
  const total = BigInt(yuan) * 100n + BigInt(fen.slice(0, 2).padEnd(2, '0'));
  return total >= least && total <= fenAtMost ? total : null;
}
