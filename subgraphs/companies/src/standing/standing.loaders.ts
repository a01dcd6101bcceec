import {
  columns,
  defineList,
  defineRows,
  matches,
  pageLoader,
  type Bind,
  type Database,
} from '@voucher-graph/subgraph-kit';
import type { StandingRecordFilter, StandingRecordOrderField } from '../__generated__/schema.ts';
import { StandingEntity, type StandingRow } from './standing.entity.ts';

export function createStandingLoaders(database: Database) {
  return { standingPage: pageLoader(database, standingList) };
}

const standingList = defineList<StandingRow, StandingRecordFilter, StandingRecordOrderField>({
  rows: defineRows<StandingRow>({
    select: [columns(StandingEntity, 'standing')],
    from: 'companies.standing_record standing',
    id: 'standing.id',
  }),
  parent: 'standing.company_id',
  orders: { DECIDED_ON: { sql: 'standing.decided_on', type: 'date' } },
  defaultOrder: [{ field: 'DECIDED_ON', direction: 'DESC' }],
  where: ({ inForceOn, kind }, bind) => [
    inForceOn ? inForce(inForceOn, bind) : null,
    matches('standing.kind', kind, bind),
  ],
});

/** The same condition as `isInForce`. */
function inForce(day: string, bind: Bind): string {
  const placeholder = bind(day);
  return `standing.decided_on <= ${placeholder}::date AND (standing.expires_on IS NULL OR standing.expires_on > ${placeholder}::date)`;
}
