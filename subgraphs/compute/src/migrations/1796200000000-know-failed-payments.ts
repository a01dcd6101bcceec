import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const KnowFailedPayments1796200000000 = sqlMigration({
  name: 'KnowFailedPayments1796200000000',
  sql: `
    -- What the city paid of what vouchers captured, and what came back from the bank: what is told of the latest moment stands.
    CREATE TABLE compute.voucher_payment (
      rental_id uuid        NOT NULL CONSTRAINT voucher_payment_rental_fkey REFERENCES compute.rental (id),
      at        timestamptz NOT NULL,
      status    text        NOT NULL CONSTRAINT what_is_paid_may_come_back CHECK (status IN ('PAID', 'PAYMENT_FAILED')),
      CONSTRAINT voucher_payment_pkey PRIMARY KEY (rental_id, at)
    );
    INSERT INTO compute.voucher_payment SELECT rental_id, settled_at, 'PAID' FROM compute.voucher_settlement;
    DROP TABLE compute.voucher_settlement;
    CREATE TRIGGER voucher_payment_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON compute.voucher_payment
      FOR EACH STATEMENT EXECUTE FUNCTION compute.refuse_change();
    REVOKE UPDATE, DELETE, TRUNCATE ON compute.voucher_payment FROM compute;
  `,
});
