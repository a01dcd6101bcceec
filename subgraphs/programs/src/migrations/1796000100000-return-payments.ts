import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const ReturnPayments = sqlMigration({
  name: 'ReturnPayments1796000100000',
  sql: `
    -- A settlement is paid when it is booked; then its payment may fail, be tried again, fail again …
    CREATE TABLE programs.settlement_event (
      settlement_id     uuid NOT NULL CONSTRAINT settlement_event_settlement_fk REFERENCES programs.settlement,
      number            int NOT NULL CONSTRAINT settlement_events_are_counted CHECK (number > 0),
      verb              text NOT NULL,
      payment_reference text,
      actor             text NOT NULL,
      reason            text NOT NULL,
      at                timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT settlement_event_pkey PRIMARY KEY (settlement_id, number),
      CONSTRAINT a_payment_fails_and_is_retried_in_turns CHECK (verb = CASE number % 2 WHEN 1 THEN 'fail' ELSE 'retry' END),
      CONSTRAINT a_retry_has_a_reference CHECK ((payment_reference IS NOT NULL) = (verb = 'retry'))
    );
    -- The payment, of all that were tried, which a line is of.
    ALTER TABLE programs.settlement_line ADD COLUMN attempt int NOT NULL DEFAULT 1;
    -- A line that the bank sent back, under the ledger's operation of the same id.
    CREATE TABLE programs.settlement_reversal (
      id      uuid CONSTRAINT settlement_reversal_pkey PRIMARY KEY,
      line_id uuid NOT NULL CONSTRAINT settlement_reversal_line_fk REFERENCES programs.settlement_line,
      CONSTRAINT a_line_comes_back_once UNIQUE (line_id)
    );
    CREATE TRIGGER settlement_events_are_history BEFORE UPDATE OR DELETE ON programs.settlement_event
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    CREATE TRIGGER settlement_reversals_are_history BEFORE UPDATE OR DELETE ON programs.settlement_reversal
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    REVOKE UPDATE, DELETE ON programs.settlement_event, programs.settlement_reversal FROM programs;
  `,
});
