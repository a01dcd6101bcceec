import type { RuleTerms } from '../rule-terms.ts';

// Money is whole fen in bigint; a rate is basis points. Nothing here divides anything but integers.

export type Rounding = NonNullable<RuleTerms['rounding']>;

/** Where the sources say nothing: down to the fen, in the fund's favor. */
export const toTheFen: Rounding = { mode: 'DOWN', unit: 1n };

/** `numerator / denominator`, rounded to whole units. Neither is negative. */
export function roundQuotient(numerator: bigint, denominator: bigint, { mode, unit }: Rounding): bigint {
  const step = denominator * unit;
  return (mode === 'DOWN' ? numerator / step : (2n * numerator + step) / (2n * step)) * unit;
}

/** So many basis points of an amount, rounded down to the fen. */
export function shareOf(fen: bigint, basisPoints: number): bigint {
  return (fen * BigInt(basisPoints)) / 10_000n;
}

export function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

export function sum(amounts: Iterable<bigint>): bigint {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
}

/** CN¥1,234.56 */
export function formatFen(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  const point = digits.length - 2;
  let yuan = digits.slice(0, point);
  for (let end = point - 3; end > 0; end -= 3) yuan = `${yuan.slice(0, end)},${yuan.slice(end)}`;
  return `${fen < 0n ? '−' : ''}CN¥${yuan}.${digits.slice(point)}`;
}

/** 30 % */
export function formatRate(basisPoints: number): string {
  return `${basisPoints / 100} %`;
}
