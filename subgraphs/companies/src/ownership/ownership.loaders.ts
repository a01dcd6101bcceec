import {
  defineList,
  defineRows,
  Loader,
  matches,
  pageLoader,
  type Bind,
  type Database,
} from '@voucher-graph/subgraph-kit';
import type { OwnershipFilter, OwnershipOrderField } from '../__generated__/schema.ts';
import { findControlGroup, type ControlGroupAsk } from './find-control-group.ts';
import { holdsOn, ownershipColumns, type OwnershipRow } from './ownership.rows.ts';

export function createOwnershipLoaders(database: Database) {
  return {
    ownerPage: pageLoader(database, owners),
    holdingPage: pageLoader(database, holdings),
    controlGroup: new Loader((ask: ControlGroupAsk) => findControlGroup(database, ask), JSON.stringify),
  };
}

const ownershipRows = defineRows<OwnershipRow>({
  select: ownershipColumns,
  from: 'companies.ownership ownership',
  id: 'ownership.id',
});

const ties = defineList<OwnershipRow, OwnershipFilter, OwnershipOrderField>({
  rows: ownershipRows,
  orders: {
    VALID_FROM: { sql: 'ownership.valid_from', type: 'date' },
    SHARE: { sql: 'coalesce(ownership.share_basis_points, 0)', type: 'int4' },
  },
  where: ({ asOf, kind }, bind: Bind) => [asOf ? holdsOn(bind(asOf)) : null, matches('ownership.kind', kind, bind)],
});

const owners = defineList({ ...ties, parent: 'ownership.owned_id' });
const holdings = defineList({ ...ties, parent: 'ownership.owner_id' });
