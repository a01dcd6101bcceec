/** The calendar day in China (UTC+8, no summer time), where all dates of this graph are meant. */
export function today(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
