import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const WriteOff = sqlMigration({
  name: 'WriteOff1796600000000',
  sql: `
    -- What never comes back is given up, in the same place as what came: a recovery with a reason and no payment.
    ALTER TABLE programs.clawback_recovery
      ADD COLUMN write_off_reason text,
      DROP CONSTRAINT what_came_back_was_paid_or_set_off,
      ADD CONSTRAINT what_came_back_was_paid_set_off_or_given_up CHECK (
        num_nonnulls(payment_reference, settlement_id, claim_id, write_off_reason) = 1);
  `,
});
