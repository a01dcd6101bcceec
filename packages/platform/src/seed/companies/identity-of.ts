import type { CompanyKind } from '@voucher-graph/companies';
import type { Random } from '../random.ts';

/** What ties between companies need to know of both, and what can be had of any index without making the others. */
export type Identity = {
  readonly index: number;
  readonly id: string;
  readonly kind: CompanyKind;
  readonly createdAt: Date;
  /** YYYY-MM-DD. */
  readonly foundedOn: string;
};

export function identityOf(random: Random, index: number): Identity {
  const own = random.fork(index);
  const kind = isInGroup(index) ? 'ENTERPRISE' : own.weighted(kinds);
  const founded = own.date(new Date(Date.UTC(kind === 'UNIVERSITY' ? 1955 : 2004, 0, 1)), lastFounding);
  const createdAt = own.date(founded > firstRecord ? founded : firstRecord, lastRecord);
  return { index, id: own.uuid(createdAt), kind, createdAt, foundedOn: dayOf(founded) };
}

/** Each block of indices begins with a group and ends with a ring; in between, ties are few and by chance. */
export const blockSize = 200;
export const groupSize = 9;
export const ringSize = 3;

export function isInGroup(index: number): boolean {
  const place = index % blockSize;
  return place < groupSize || place >= blockSize - ringSize;
}

/** The calendar day of an instant, YYYY-MM-DD. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

const firstRecord = new Date('2024-01-01T00:00:00Z');
const lastRecord = new Date('2025-12-31T00:00:00Z');
const lastFounding = new Date('2025-06-01T00:00:00Z');

const kinds: readonly (readonly [CompanyKind, number])[] = [
  ['ENTERPRISE', 860],
  ['SOLE_TRADER', 50],
  ['UNIVERSITY', 15],
  ['RESEARCH_INSTITUTE', 30],
  ['PUBLIC_INSTITUTION', 15],
  ['INTERMEDIARY', 30],
];
