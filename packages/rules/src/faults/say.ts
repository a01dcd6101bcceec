import { addDays } from '../days.ts';

// Faults are sentences that begin with where in the terms they are: `caps[1].amount is 0 fen: …`.

/** The fault, where something contradicts. */
export function when(contradicts: boolean, fault: string): string[] {
  return contradicts ? [fault] : [];
}

export function amountFaults(field: string, fen: bigint | null | undefined): string[] {
  return when(typeof fen === 'bigint' && fen <= 0n, `${field} is ${fen} fen: it must be more than zero.`);
}

export function shareFaults(field: string, share: number | null | undefined): string[] {
  return when(
    typeof share === 'number' && !isCount(share, 10_000),
    `${field} is ${share}: it must be a whole number of basis points from 1 to 10000.`,
  );
}

export function countFaults(field: string, count: number | null | undefined): string[] {
  return when(
    typeof count === 'number' && !isCount(count),
    `${field} is ${count}: it must be a whole number from 1 on.`,
  );
}

/** An empty list of what is let in lets nothing in. */
export function emptyFaults(field: string, list: readonly unknown[] | null | undefined): string[] {
  return when(list?.length === 0, `${field} is empty, which keeps all out: write null where nothing is known.`);
}

export function dateFaults(field: string, date: string | null): string[] {
  return when(date !== null && !isDate(date), `${field} is ${date}: write a date as 2026-11-24.`);
}

export function orderFaults(field: string, from: string | null, to: string | null): string[] {
  return when(from !== null && to !== null && to < from, `${field} ${to} is before its start ${from}: swap them.`);
}

function isCount(value: number, most = Number.MAX_SAFE_INTEGER): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text;
}
