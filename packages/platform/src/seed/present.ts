/** The seed's present: all that is generated happened before it, and the same seed is the same on any day. */
export const present = new Date('2026-11-24T00:00:00Z');

export const dayMs = 86_400_000;

export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * dayMs);
}
