import { EntitySchema } from 'typeorm';
import { bigintColumn } from '../columns.ts';

/** A row with a column of every type that a list may be ordered by. */
export type ItemRow = {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly rank: number;
  readonly sizeBytes: bigint;
  readonly weight: string;
  readonly madeOn: string;
  readonly seenAt: Date;
};

export const ItemEntity = new EntitySchema<ItemRow>({
  name: 'Item',
  tableName: 'item',
  schema: 'shop',
  columns: {
    id: { type: 'uuid', primary: true },
    ownerId: { name: 'owner_id', type: 'uuid' },
    name: { type: 'text' },
    rank: { type: 'int' },
    sizeBytes: { name: 'size_bytes', type: 'bigint', transformer: bigintColumn },
    weight: { type: 'numeric' },
    madeOn: { name: 'made_on', type: 'date' },
    seenAt: { name: 'seen_at', type: 'timestamptz' },
  },
});
