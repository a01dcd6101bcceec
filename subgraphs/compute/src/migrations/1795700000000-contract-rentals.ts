import { commandTableSql, sqlMigration } from '@voucher-graph/subgraph-kit';

/** From quote to settlement: what was quoted, which holds are being asked for, and where each rental went. */
export const ContractRentals1795700000000 = sqlMigration({
  name: 'ContractRentals1795700000000',
  sql: `
    ${commandTableSql('compute')}

    -- Between the closing of the meter and the invoice, vouchers hold what was agreed, whatever was metered.
    ALTER TABLE compute.rental
      DROP CONSTRAINT rental_subsidy_is_at_most_its_cost,
      ADD CONSTRAINT rental_subsidy_is_at_most_its_cost
        CHECK (subsidy_fen >= 0 AND (subsidy_fen <= cost_fen OR status = 'METER_CLOSED'));

    CREATE TABLE compute.rental_quote (
      rental_id   uuid        CONSTRAINT rental_quote_pkey PRIMARY KEY,
      valid_until timestamptz NOT NULL,
      purchase    jsonb       NOT NULL,
      plan        jsonb       NOT NULL,
      CONSTRAINT rental_quote_rental_fkey FOREIGN KEY (rental_id) REFERENCES compute.rental (id)
    );
    CREATE TRIGGER rental_quote_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON compute.rental_quote
      FOR EACH STATEMENT EXECUTE FUNCTION compute.refuse_change();

    CREATE TABLE compute.hold_intent (
      hold_key     uuid        CONSTRAINT hold_intent_pkey PRIMARY KEY,
      rental_id    uuid        NOT NULL,
      actor        text        NOT NULL,
      command_key  uuid        NOT NULL,
      state        text        NOT NULL,
      unanswered   integer     NOT NULL,
      written_at   timestamptz NOT NULL,
      CONSTRAINT hold_intent_rental_fkey FOREIGN KEY (rental_id) REFERENCES compute.rental (id),
      CONSTRAINT hold_intent_is_of_one_command UNIQUE (actor, command_key),
      CONSTRAINT hold_intent_state_is_known CHECK (state IN ('PENDING', 'PLACED', 'REFUSED', 'GIVEN_UP')),
      CONSTRAINT hold_intent_is_asked CHECK (unanswered >= 0)
    );
    CREATE UNIQUE INDEX hold_intent_is_one_at_a_time ON compute.hold_intent (rental_id) WHERE state = 'PENDING';
    CREATE FUNCTION compute.keep_resolved() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF old.state <> 'PENDING' THEN
        RAISE EXCEPTION 'hold intent % is % and stays so', old.hold_key, old.state USING ERRCODE = '23514';
      END IF;
      RETURN new;
    END $$;
    CREATE TRIGGER a_hold_intent_is_resolved_once BEFORE UPDATE ON compute.hold_intent
      FOR EACH ROW EXECUTE FUNCTION compute.keep_resolved();

    -- What a meter's closing found, and under which number it is billed.
    CREATE TABLE compute.meter_closing (
      rental_id      uuid        CONSTRAINT meter_closing_pkey PRIMARY KEY,
      provider_id    uuid        NOT NULL,
      invoice_number text        NOT NULL,
      evidence_hash  text        NOT NULL,
      capture_key    uuid        NOT NULL,
      closed_at      timestamptz NOT NULL,
      CONSTRAINT meter_closing_rental_fkey FOREIGN KEY (rental_id, provider_id) REFERENCES compute.rental (id, provider_id),
      CONSTRAINT meter_closing_number_is_unique_to_its_provider UNIQUE (provider_id, invoice_number),
      CONSTRAINT meter_closing_evidence_is_a_hash CHECK (evidence_hash ~ '^[0-9a-f]{64}$')
    );
    CREATE TRIGGER meter_closing_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON compute.meter_closing
      FOR EACH STATEMENT EXECUTE FUNCTION compute.refuse_change();

    -- Of which the city paid what vouchers captured.
    CREATE TABLE compute.voucher_settlement (
      rental_id  uuid        CONSTRAINT voucher_settlement_pkey PRIMARY KEY,
      settled_at timestamptz NOT NULL,
      CONSTRAINT voucher_settlement_rental_fkey FOREIGN KEY (rental_id) REFERENCES compute.rental (id)
    );
    CREATE TRIGGER voucher_settlement_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON compute.voucher_settlement
      FOR EACH STATEMENT EXECUTE FUNCTION compute.refuse_change();

    CREATE TABLE compute.rental_event (
      rental_id   uuid        NOT NULL,
      number      integer     NOT NULL,
      verb        text        NOT NULL,
      from_status text,
      to_status   text        NOT NULL,
      role        text        NOT NULL,
      actor       text        NOT NULL,
      reason      text        NOT NULL,
      at          timestamptz NOT NULL,
      CONSTRAINT rental_event_pkey PRIMARY KEY (rental_id, number),
      CONSTRAINT rental_event_rental_fkey FOREIGN KEY (rental_id) REFERENCES compute.rental (id)
    );
    CREATE TRIGGER rental_event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON compute.rental_event
      FOR EACH STATEMENT EXECUTE FUNCTION compute.refuse_change();
    REVOKE UPDATE, DELETE, TRUNCATE
      ON compute.rental_quote, compute.meter_closing, compute.voucher_settlement, compute.rental_event FROM compute;
    REVOKE DELETE, TRUNCATE ON compute.rental, compute.hold_intent FROM compute;

    -- src/rental/transitions.ts, once more: no code may step around it. Generated rentals come as far as they have come.
    CREATE FUNCTION compute.judge_step() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF tg_op = 'INSERT' THEN
        IF new.status <> 'QUOTED' AND NOT new.synthetic THEN
          RAISE EXCEPTION 'a rental does not begin as %', new.status USING ERRCODE = '23514';
        END IF;
        RETURN new;
      END IF;
      IF new.status <> old.status AND (old.status || ' ' || new.status) NOT IN (
        'QUOTED CONTRACTED', 'QUOTED CANCELLED',
        'CONTRACTED PROVISIONING', 'CONTRACTED CANCELLED', 'CONTRACTED FAILED',
        'PROVISIONING ACTIVE', 'PROVISIONING CANCELLED', 'PROVISIONING FAILED',
        'ACTIVE SUSPENDED', 'ACTIVE ENDED',
        'SUSPENDED ACTIVE', 'SUSPENDED ENDED',
        'ENDED METER_CLOSED',
        'METER_CLOSED INVOICED',
        'INVOICED DISPUTED', 'INVOICED PAID',
        'DISPUTED INVOICED',
        'PAID SETTLED'
      ) THEN
        RAISE EXCEPTION 'a rental does not go from % to %', old.status, new.status USING ERRCODE = '23514';
      END IF;
      IF (new.id, new.company_id, new.offer_id, new.provider_id, new.gpu_count, new.price_per_gpu_hour_fen, new.quoted_at,
          new.ordered_gpu_seconds, new.synthetic)
         IS DISTINCT FROM (old.id, old.company_id, old.offer_id, old.provider_id, old.gpu_count, old.price_per_gpu_hour_fen,
          old.quoted_at, old.ordered_gpu_seconds, old.synthetic) THEN
        RAISE EXCEPTION 'what was quoted stays as it is' USING ERRCODE = '23514';
      END IF;
      RETURN new;
    END $$;
    CREATE TRIGGER a_rental_moves_as_drawn BEFORE INSERT OR UPDATE ON compute.rental
      FOR EACH ROW EXECUTE FUNCTION compute.judge_step();`,
});
