import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const KnowFailedPayments1796200000000 = sqlMigration({
  name: 'KnowFailedPayments1796200000000',
  sql: `
    -- What the city paid of what vouchers captured, and what came back from the bank: what is told of the latest moment stands.
    CREATE TABLE datasets.voucher_payment (
      license_id uuid        NOT NULL CONSTRAINT voucher_payment_license_fk REFERENCES datasets.license (id),
      at         timestamptz NOT NULL,
      status     text        NOT NULL CONSTRAINT what_is_paid_may_come_back CHECK (status IN ('PAID', 'PAYMENT_FAILED')),
      CONSTRAINT voucher_payment_pkey PRIMARY KEY (license_id, at)
    );
    CREATE TRIGGER voucher_payments_are_history BEFORE UPDATE OR DELETE ON datasets.voucher_payment
      FOR EACH ROW EXECUTE FUNCTION datasets.keep_history();
    REVOKE UPDATE, DELETE ON datasets.voucher_payment FROM datasets;
  `,
});
