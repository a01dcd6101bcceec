import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const Settle = sqlMigration({
  name: 'Settle1795610000000',
  sql: `
    CREATE TABLE programs.settlement (
      id                uuid CONSTRAINT settlement_pkey PRIMARY KEY,
      payee_id          uuid NOT NULL,
      payment_reference text NOT NULL CONSTRAINT a_payment_has_a_reference CHECK (length(payment_reference) BETWEEN 1 AND 100),
      paid_at           timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX settlement_by_payee ON programs.settlement (payee_id, id);

    -- What was paid stands in the ledger, under the operation of the same id.
    CREATE TABLE programs.settlement_line (
      id            uuid CONSTRAINT settlement_line_pkey PRIMARY KEY,
      settlement_id uuid NOT NULL CONSTRAINT settlement_line_settlement_fk REFERENCES programs.settlement
    );
    CREATE INDEX settlement_line_by_settlement ON programs.settlement_line (settlement_id, id);

    CREATE TRIGGER settlements_are_history BEFORE UPDATE OR DELETE ON programs.settlement
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    CREATE TRIGGER settlement_lines_are_history BEFORE UPDATE OR DELETE ON programs.settlement_line
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
  `,
});
