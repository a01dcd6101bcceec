import { columns } from '@voucher-graph/subgraph-kit';
import { OwnershipEntity, type Influence, type OwnershipRecord } from './ownership.entity.ts';

/** A tie as it is read: with what it amounts to by the accounting standard. */
export type OwnershipRow = OwnershipRecord & { readonly influence: Influence | null };

/** What every SELECT of a tie named `ownership` reads. */
export const ownershipColumns: readonly string[] = [
  ...columns(OwnershipEntity, 'ownership'),
  'companies.influence(ownership.kind, ownership.share_basis_points) AS "influence"',
];

/** The SQL condition that a tie named `ownership` holds on a day. */
export function holdsOn(day: string): string {
  return `ownership.valid_from <= ${day}::date AND (ownership.valid_to IS NULL OR ownership.valid_to > ${day}::date)`;
}
