import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const ExtendVouchers = sqlMigration({
  name: 'ExtendVouchers1795800000000',
  sql: `
    ALTER TABLE programs.voucher_event DROP CONSTRAINT a_voucher_event_is_known,
      ADD CONSTRAINT a_voucher_event_is_known CHECK (verb IN ('freeze', 'unfreeze', 'revoke', 'extend'));
  `,
});
