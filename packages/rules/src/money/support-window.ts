import { addMonths, earlier } from '../days.ts';
import type { Grant } from '../facts/history-facts.ts';

/**
 * The first day on which support that lasts so many months no longer counts. It lasts from the first day of service
 * that was supported, or from this service where none was.
 */
export function supportEnds(grants: readonly Grant[], serviceFrom: string, months: number): string {
  let first: string | null = null;
  for (const { serviceFrom: from } of grants) if (from !== null) first = first === null ? from : earlier(first, from);
  return addMonths(first ?? serviceFrom, months);
}
