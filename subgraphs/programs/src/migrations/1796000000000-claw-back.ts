import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const ClawBack = sqlMigration({
  name: 'ClawBack1796000000000',
  sql: `
    -- An order to pay back. How much, the ledger knows under the operation of the same id.
    CREATE TABLE programs.clawback (
      id            uuid CONSTRAINT clawback_pkey PRIMARY KEY,
      voucher_id    uuid NOT NULL CONSTRAINT clawback_voucher_fk REFERENCES programs.voucher,
      payee_id      uuid NOT NULL,
      cause         text NOT NULL CONSTRAINT a_clawback_has_a_cause CHECK (length(cause) BETWEEN 1 AND 100),
      -- Whole, where the ledger keeps 500 characters.
      reason        text NOT NULL,
      barred_until  date
    );
    CREATE INDEX clawback_by_voucher ON programs.clawback (voucher_id, id);
    CREATE INDEX clawback_by_payee ON programs.clawback (payee_id);

    -- What came back of it, under the operation of the same id: paid, or set off in a settlement.
    CREATE TABLE programs.clawback_recovery (
      id                uuid CONSTRAINT clawback_recovery_pkey PRIMARY KEY,
      clawback_id       uuid NOT NULL CONSTRAINT clawback_recovery_clawback_fk REFERENCES programs.clawback,
      payment_reference text,
      settlement_id     uuid CONSTRAINT clawback_recovery_settlement_fk REFERENCES programs.settlement,
      CONSTRAINT what_came_back_was_paid_or_set_off CHECK (num_nonnulls(payment_reference, settlement_id) = 1)
    );
    CREATE INDEX clawback_recovery_by_clawback ON programs.clawback_recovery (clawback_id, id);
    CREATE UNIQUE INDEX a_settlement_sets_off_one_clawback ON programs.clawback_recovery (settlement_id);

    CREATE TRIGGER clawbacks_are_history BEFORE UPDATE OR DELETE ON programs.clawback
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    CREATE TRIGGER clawback_recoveries_are_history BEFORE UPDATE OR DELETE ON programs.clawback_recovery
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    REVOKE UPDATE, DELETE ON programs.clawback, programs.clawback_recovery FROM programs;
  `,
});
