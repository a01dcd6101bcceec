/** Whole fen as yuan with two decimals, exact at any size: 12345n is "123.45". */
export function formatFen(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** CN¥90 trillion: whatever reads JSON's numbers reads no more exactly. */
export const fenAtMost = 2n ** 53n;

/** Resolvers of `Money`: a field of that type resolves to whole fen, and these do the rest. */
export const moneyResolvers = {
  Money: { amount: (fen: bigint) => formatFen(fen), currency: () => 'CNY' },
};
