import { EntitySchema } from 'typeorm';

export const ownershipKinds = [
  'SHAREHOLDING',
  'BOARD_MAJORITY',
  'DOMINANT_INFLUENCE',
  'SHAREHOLDER_AGREEMENT',
  'JOINT_CONTROL',
  'SIGNIFICANT_INFLUENCE',
] as const;
export type OwnershipKind = (typeof ownershipKinds)[number];

/** Strongest first. */
export type Influence = 'CONTROL' | 'JOINT_CONTROL' | 'SIGNIFICANT_INFLUENCE';

/** A tie as it is stored. */
export type OwnershipRecord = {
  readonly id: string;
  readonly ownerId: string;
  readonly ownedId: string;
  readonly kind: OwnershipKind;
  /** Share of the votes, 1 to 10000; null where the tie rests on no shares. */
  readonly shareBasisPoints: number | null;
  /** The first day on which it holds, YYYY-MM-DD. */
  readonly validFrom: string;
  /** The first day on which it no longer holds; null while it holds. */
  readonly validTo: string | null;
  readonly evidence: string;
};

export const OwnershipEntity = new EntitySchema<OwnershipRecord>({
  name: 'Ownership',
  tableName: 'ownership',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'ownership_pkey' },
    ownerId: { name: 'owner_id', type: 'uuid' },
    ownedId: { name: 'owned_id', type: 'uuid' },
    kind: { type: 'text' },
    shareBasisPoints: { name: 'share_basis_points', type: 'int', nullable: true },
    validFrom: { name: 'valid_from', type: 'date' },
    validTo: { name: 'valid_to', type: 'date', nullable: true },
    evidence: { type: 'text' },
  },
  checks: [
    {
      name: 'ownership_kind_is_known',
      expression:
        "kind IN ('SHAREHOLDING', 'BOARD_MAJORITY', 'DOMINANT_INFLUENCE', 'SHAREHOLDER_AGREEMENT', 'JOINT_CONTROL', 'SIGNIFICANT_INFLUENCE')",
    },
    { name: 'share_is_a_part_of_the_whole', expression: 'share_basis_points BETWEEN 1 AND 10000' },
    { name: 'a_shareholding_has_a_share', expression: "kind <> 'SHAREHOLDING' OR share_basis_points IS NOT NULL" },
    { name: 'ownership_ends_after_it_begins', expression: 'valid_to > valid_from' },
    { name: 'no_company_owns_itself', expression: 'owner_id <> owned_id' },
  ],
  indices: [
    { name: 'ownership_owner_id_idx', columns: ['ownerId', 'id'] },
    { name: 'ownership_owned_id_idx', columns: ['ownedId', 'id'] },
  ],
  foreignKeys: [
    { name: 'owner_exists', target: 'Company', columnNames: ['ownerId'], referencedColumnNames: ['id'] },
    { name: 'owned_exists', target: 'Company', columnNames: ['ownedId'], referencedColumnNames: ['id'] },
  ],
});
