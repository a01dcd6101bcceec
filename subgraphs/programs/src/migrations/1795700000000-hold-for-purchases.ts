import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const HoldForPurchases = sqlMigration({
  name: 'HoldForPurchases1795700000000',
  sql: `
    -- A rental or license, by its own id. One that was released before anything was held for it says only that.
    CREATE TABLE programs.purchase (
      id                 uuid CONSTRAINT purchase_pkey PRIMARY KEY,
      state              text NOT NULL CONSTRAINT a_purchase_has_a_known_state CHECK (state IN ('HELD', 'CAPTURED', 'RELEASED')),
      asked_by           text NOT NULL,
      company_id         uuid,
      seller_id          uuid,
      seller_credit_code text,
      payee_id           uuid,
      kind               text,
      amount_fen         bigint CONSTRAINT a_purchase_costs_something CHECK (amount_fen > 0),
      contract           text,
      held_at            timestamptz,
      billed_fen         bigint CONSTRAINT what_is_billed_is_not_negative CHECK (billed_fen >= 0),
      evidence_hash      text,
      reason             text,
      closed_at          timestamptz,
      CONSTRAINT what_is_held_says_for_what CHECK
        (num_nonnulls(company_id, seller_id, seller_credit_code, payee_id, kind, amount_fen, held_at) = CASE WHEN held_at IS NULL THEN 0 ELSE 7 END),
      CONSTRAINT only_what_is_released_was_never_held CHECK (held_at IS NOT NULL OR state = 'RELEASED'),
      CONSTRAINT what_is_closed_says_when CHECK ((state = 'HELD') = (closed_at IS NULL)),
      CONSTRAINT what_is_captured_says_on_what CHECK
        (num_nonnulls(billed_fen, evidence_hash) = CASE WHEN state = 'CAPTURED' THEN 2 ELSE 0 END)
    );
    CREATE INDEX purchase_by_seller ON programs.purchase (seller_id, contract);

    -- Its holds. How much, and whether it is pending, the ledger knows.
    CREATE TABLE programs.purchase_hold (
      hold_id     uuid CONSTRAINT purchase_hold_pkey PRIMARY KEY,
      purchase_id uuid NOT NULL CONSTRAINT purchase_hold_purchase_fk REFERENCES programs.purchase,
      position    int NOT NULL,
      voucher_id  uuid NOT NULL CONSTRAINT purchase_hold_voucher_fk REFERENCES programs.voucher,
      request     jsonb NOT NULL,
      evaluation  jsonb NOT NULL,
      -- What the rule gave for the real amount, and why so much was captured.
      claim       jsonb,
      reason      text,
      CONSTRAINT holds_stand_in_one_order UNIQUE (purchase_id, position),
      CONSTRAINT a_voucher_pays_a_purchase_once UNIQUE (purchase_id, voucher_id)
    );

    CREATE FUNCTION programs.judge_purchase() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF old.state <> 'HELD' THEN
        RAISE EXCEPTION 'a purchase is closed once, and then stays %', old.state USING ERRCODE = '23514';
      END IF;
      IF (new.id, new.asked_by, new.company_id, new.seller_id, new.payee_id, new.kind, new.amount_fen, new.contract, new.held_at)
           IS DISTINCT FROM (old.id, old.asked_by, old.company_id, old.seller_id, old.payee_id, old.kind, old.amount_fen, old.contract, old.held_at) THEN
        RAISE EXCEPTION 'what a purchase was held for stays as it is' USING ERRCODE = '23514';
      END IF;
      RETURN new;
    END $$;
    CREATE TRIGGER a_purchase_is_closed_once BEFORE UPDATE ON programs.purchase
      FOR EACH ROW EXECUTE FUNCTION programs.judge_purchase();
    CREATE FUNCTION programs.judge_purchase_hold() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF old.reason IS NOT NULL OR (new.hold_id, new.purchase_id, new.position, new.voucher_id, new.request, new.evaluation)
           IS DISTINCT FROM (old.hold_id, old.purchase_id, old.position, old.voucher_id, old.request, old.evaluation) THEN
        RAISE EXCEPTION 'what a hold was judged on stays as it is' USING ERRCODE = '23514';
      END IF;
      RETURN new;
    END $$;
    CREATE TRIGGER a_hold_is_claimed_once BEFORE UPDATE ON programs.purchase_hold
      FOR EACH ROW EXECUTE FUNCTION programs.judge_purchase_hold();
    CREATE TRIGGER purchases_are_kept BEFORE DELETE ON programs.purchase
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    CREATE TRIGGER purchase_holds_are_kept BEFORE DELETE ON programs.purchase_hold
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    REVOKE DELETE ON programs.purchase, programs.purchase_hold FROM programs;
  `,
});
