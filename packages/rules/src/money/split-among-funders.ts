import type { Funder } from '../facts/program-facts.ts';

/** What one funder pays of an amount. */
export type FunderShare = { readonly funder: string; readonly amount: bigint };

/** R2: shares an amount among funders, to the fen: what rounding leaves goes to the largest remainders, then the first. */
export function splitAmongFunders(amount: bigint, funders: readonly Funder[]): readonly FunderShare[] {
  const exact = funders.map(({ name, shareBasisPoints }, place) => {
    const part = amount * BigInt(shareBasisPoints);
    return { funder: name, place, amount: part / 10_000n, remainder: part % 10_000n };
  });
  let left = amount - exact.reduce((total, part) => total + part.amount, 0n);
  const byRemainder = [...exact].sort((a, b) =>
    a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1,
  );
  const rounded = new Set<number>();
  for (const { place } of byRemainder) {
    if (left === 0n) break;
    rounded.add(place);
    left -= 1n;
  }
  return exact.map(({ funder, place, amount: part }) => ({ funder, amount: rounded.has(place) ? part + 1n : part }));
}
