import { fault } from '@voucher-graph/subgraph-kit';

const dayMs = 86_400_000;
const maxDays = 3 * 366;

/**
 * The instants between which the days from `from` to `to`, both "YYYY-MM-DD" in China Standard Time, lie. Days that have
 * not ended are left out, so that what is yet to be metered does not look like idle capacity.
 */
export function daysAskedFor(from: string, to: string, now: Date): { readonly from: Date; readonly until: Date } {
  const start = startOfDay(from);
  const end = startOfDay(to) + dayMs;
  if (end <= start) throw fault('BAD_USER_INPUT', `from (${from}) is after to (${to}): swap them.`);
  if (end - start > maxDays * dayMs)
    throw fault('BAD_USER_INPUT', `From ${from} to ${to} is more than three years: ask for a shorter time.`);
  return { from: new Date(start), until: new Date(Math.max(start, Math.min(end, startOfToday(now)))) };
}

function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00+08:00`);
}

function startOfToday(now: Date): number {
  const chinaMs = 8 * 3_600_000;
  return Math.floor((now.getTime() + chinaMs) / dayMs) * dayMs - chinaMs;
}
