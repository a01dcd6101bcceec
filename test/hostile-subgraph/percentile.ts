/** The value that this share of the others is below. */
export function percentileOf(values: readonly number[], share: number): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN;
}

export function medianOf(values: readonly number[]): number {
  return percentileOf(values, 0.5);
}
