/** SQL of accelerator-hours, as exact text with two decimals, from an expression in seconds; cut off, never rounded up. */
export function gpuHours(secondsSql: string): string {
  return `trunc(${secondsSql} / 3600.0, 2)::text`;
}
