import { sqlMigration } from '@voucher-graph/subgraph-kit';

/**
 * Meters report by calls that may be sent again. Events are told apart within their provider, or whoever guesses the ids
 * of another's meter could keep its readings out.
 */
export const RecordUsage1795511000000 = sqlMigration({
  name: 'RecordUsage1795511000000',
  sql: `
    ALTER TABLE compute.usage_reading
      ADD COLUMN reported_at timestamptz,
      ADD COLUMN call_hash   text,
      DROP CONSTRAINT usage_reading_counts_once,
      ADD CONSTRAINT usage_reading_counts_once UNIQUE (provider_id, source, event_id);
    CREATE INDEX usage_reading_rental_period_idx ON compute.usage_reading (rental_id, period_end)`,
});
