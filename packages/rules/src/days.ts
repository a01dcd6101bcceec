// Days are ISO dates, which sort as text.

const dayMs = 86_400_000;

/** The calendar day in China at an instant. */
export function dayInChina(at: Date): string {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: string, to: string): number {
  return (instantOf(to) - instantOf(from)) / dayMs;
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(instantOf(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The same day of a later month, or that month's last day where it is shorter. */
export function addMonths(day: string, months: number): string {
  const month = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(month / 12);
  const inYear = month - year * 12;
  const wanted = Number(day.slice(8));
  // Only the last days of a month can be missing from another.
  const last = wanted > 28 ? new Date(Date.UTC(year, inYear + 1, 0)).getUTCDate() : wanted;
  return `${String(year).padStart(4, '0')}-${twoDigits(inYear + 1)}-${twoDigits(wanted < last ? wanted : last)}`;
}

/** Whether two days lie in one calendar year. */
export function isSameYear(one: string, other: string): boolean {
  return one.startsWith(other.slice(0, 4));
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function later(one: string, other: string): string {
  return one > other ? one : other;
}

export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : `${count}`;
}

function instantOf(day: string): number {
  return Date.UTC(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
}
