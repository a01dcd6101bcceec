/** Of one operation of the ledger. */
const fenAtMost = 2n ** 62n;

/** Whole fen of an amount in yuan; null where it is not more than zero, holds parts of a fen, or is too large. */
export function readFen({ amount }: { readonly amount: string }): bigint | null {
  const [, yuan, fen = ''] = /^(\d{1,30})(?:\.(\d{1,10}))?$/.exec(amount) ?? [];
  if (yuan === undefined || /[1-9]/.test(fen.slice(2))) return null;
  const total = BigInt(yuan) * 100n + BigInt(fen.slice(0, 2).padEnd(2, '0'));
  return total > 0n && total <= fenAtMost ? total : null;
}
