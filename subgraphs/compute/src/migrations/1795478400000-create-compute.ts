import { sqlMigration } from '@voucher-graph/subgraph-kit';

/** Everything of compute. Money is whole fen; accelerator-time is whole seconds, so that cost has one exact value. */
export const CreateCompute1795478400000 = sqlMigration({
  name: 'CreateCompute1795478400000',
  sql: `
CREATE TABLE compute.region (
  code    text CONSTRAINT region_pkey PRIMARY KEY,
  name    text NOT NULL,
  name_en text,
  CONSTRAINT region_code_is_six_digits CHECK (code ~ '^[1-9][0-9]{5}$')
);

CREATE TABLE compute.gpu_model (
  id                uuid             CONSTRAINT gpu_model_pkey PRIMARY KEY,
  code              text             NOT NULL CONSTRAINT gpu_model_code_is_unique UNIQUE,
  name              text             NOT NULL,
  name_en           text,
  vendor            text             NOT NULL,
  fp16_dense_tflops double precision NOT NULL,
  memory_gib        integer          NOT NULL,
  chip_origin       text             NOT NULL,
  released_year     integer          NOT NULL,
  source_url        text             NOT NULL,
  source_title      text             NOT NULL,
  source_confidence text             NOT NULL,
  CONSTRAINT gpu_model_figures_are_positive CHECK (fp16_dense_tflops > 0 AND memory_gib > 0),
  CONSTRAINT gpu_model_origin_is_known CHECK (chip_origin IN ('DOMESTIC', 'IMPORTED')),
  CONSTRAINT gpu_model_confidence_is_known CHECK (source_confidence IN ('OFFICIAL', 'REPOSTED', 'PRESS'))
);

CREATE TABLE compute.compute_provider (
  id          uuid    CONSTRAINT compute_provider_pkey PRIMARY KEY,
  company_id  uuid    NOT NULL CONSTRAINT compute_provider_company_is_unique UNIQUE,
  credit_code text    NOT NULL CONSTRAINT compute_provider_credit_code_is_unique UNIQUE,
  name        text    NOT NULL,
  name_en     text,
  kind        text    NOT NULL,
  region_code text    NOT NULL,
  synthetic   boolean NOT NULL,
  CONSTRAINT compute_provider_region_fkey FOREIGN KEY (region_code) REFERENCES compute.region (code),
  CONSTRAINT compute_provider_kind_is_known
    CHECK (kind IN ('CLOUD', 'INTELLIGENT_COMPUTING_CENTER', 'SUPERCOMPUTING_CENTER', 'IDC'))
);

CREATE TABLE compute.data_center (
  id                        uuid             CONSTRAINT data_center_pkey PRIMARY KEY,
  provider_id               uuid             NOT NULL,
  name                      text             NOT NULL,
  name_en                   text,
  region_code               text             NOT NULL,
  power_usage_effectiveness double precision NOT NULL,
  racks                     integer          NOT NULL,
  commissioned_on           date             NOT NULL,
  CONSTRAINT data_center_provider_fkey FOREIGN KEY (provider_id) REFERENCES compute.compute_provider (id),
  CONSTRAINT data_center_region_fkey FOREIGN KEY (region_code) REFERENCES compute.region (code),
  CONSTRAINT data_center_of_provider UNIQUE (id, provider_id),
  CONSTRAINT data_center_draws_no_less_than_its_computers CHECK (power_usage_effectiveness >= 1),
  CONSTRAINT data_center_has_racks CHECK (racks > 0)
);
CREATE INDEX data_center_provider_id_idx ON compute.data_center (provider_id, id);

CREATE TABLE compute.device (
  data_center_id uuid    NOT NULL,
  gpu_model_id   uuid    NOT NULL,
  count          integer NOT NULL,
  CONSTRAINT device_pkey PRIMARY KEY (data_center_id, gpu_model_id),
  CONSTRAINT device_data_center_fkey FOREIGN KEY (data_center_id) REFERENCES compute.data_center (id),
  CONSTRAINT device_gpu_model_fkey FOREIGN KEY (gpu_model_id) REFERENCES compute.gpu_model (id),
  CONSTRAINT device_count_is_positive CHECK (count > 0)
);

CREATE TABLE compute.offer (
  id             uuid    CONSTRAINT offer_pkey PRIMARY KEY,
  provider_id    uuid    NOT NULL,
  data_center_id uuid    NOT NULL,
  gpu_model_id   uuid    NOT NULL,
  unit           text    NOT NULL,
  gpus_per_node  integer NOT NULL,
  available      integer NOT NULL,
  synthetic      boolean NOT NULL,
  CONSTRAINT offer_runs_in_a_data_center_of_its_provider
    FOREIGN KEY (data_center_id, provider_id) REFERENCES compute.data_center (id, provider_id),
  CONSTRAINT offer_gpu_model_fkey FOREIGN KEY (gpu_model_id) REFERENCES compute.gpu_model (id),
  CONSTRAINT offer_of_provider UNIQUE (id, provider_id),
  CONSTRAINT offer_unit_is_known CHECK (unit IN ('CARD_HOUR', 'NODE_HOUR', 'PFLOPS_DAY')),
  CONSTRAINT offer_counts_are_possible CHECK (gpus_per_node > 0 AND available >= 0)
);
CREATE INDEX offer_provider_id_idx ON compute.offer (provider_id, id);

CREATE TABLE compute.offer_price (
  offer_id               uuid   NOT NULL,
  valid_from             date   NOT NULL,
  price_per_unit_fen     bigint NOT NULL,
  price_per_gpu_hour_fen bigint NOT NULL,
  CONSTRAINT offer_price_pkey PRIMARY KEY (offer_id, valid_from),
  CONSTRAINT offer_price_offer_fkey FOREIGN KEY (offer_id) REFERENCES compute.offer (id),
  CONSTRAINT offer_price_is_positive CHECK (price_per_unit_fen > 0 AND price_per_gpu_hour_fen > 0)
);

CREATE TABLE compute.rental (
  id                     uuid        CONSTRAINT rental_pkey PRIMARY KEY,
  company_id             uuid        NOT NULL,
  offer_id               uuid        NOT NULL,
  provider_id            uuid        NOT NULL,
  status                 text        NOT NULL,
  gpu_count              integer     NOT NULL,
  price_per_gpu_hour_fen bigint      NOT NULL,
  ordered_gpu_seconds    bigint      NOT NULL,
  gpu_seconds            bigint      NOT NULL,
  cost_fen               bigint      NOT NULL,
  subsidy_fen            bigint      NOT NULL,
  quoted_at              timestamptz NOT NULL,
  contracted_at          timestamptz,
  started_at             timestamptz,
  ends_at                timestamptz NOT NULL,
  ended_at               timestamptz,
  synthetic              boolean     NOT NULL,
  CONSTRAINT rental_offer_is_the_providers
    FOREIGN KEY (offer_id, provider_id) REFERENCES compute.offer (id, provider_id),
  CONSTRAINT rental_of_provider UNIQUE (id, provider_id),
  CONSTRAINT rental_status_is_known CHECK (status IN ('QUOTED', 'CONTRACTED', 'PROVISIONING', 'ACTIVE', 'SUSPENDED',
    'ENDED', 'METER_CLOSED', 'INVOICED', 'DISPUTED', 'PAID', 'SETTLED', 'FAILED', 'CANCELLED')),
  CONSTRAINT rental_quantities_are_possible
    CHECK (gpu_count > 0 AND price_per_gpu_hour_fen > 0 AND ordered_gpu_seconds > 0 AND gpu_seconds >= 0),
  CONSTRAINT rental_cost_is_time_times_price CHECK (cost_fen = price_per_gpu_hour_fen *
    CASE WHEN status IN ('METER_CLOSED', 'INVOICED', 'DISPUTED', 'PAID', 'SETTLED')
      THEN gpu_seconds ELSE ordered_gpu_seconds END / 3600),
  CONSTRAINT rental_subsidy_is_at_most_its_cost CHECK (subsidy_fen BETWEEN 0 AND cost_fen),
  CONSTRAINT rental_steps_are_in_order CHECK (
    (contracted_at IS NULL OR contracted_at >= quoted_at)
    AND (started_at IS NULL OR contracted_at IS NOT NULL AND started_at >= contracted_at AND ends_at > started_at)
    AND (ended_at IS NULL OR started_at IS NOT NULL AND ended_at >= started_at)),
  CONSTRAINT rental_has_come_as_far_as_its_status CHECK (
    (status IN ('QUOTED', 'FAILED', 'CANCELLED') OR contracted_at IS NOT NULL)
    AND (status IN ('QUOTED', 'CONTRACTED', 'PROVISIONING', 'FAILED', 'CANCELLED') OR started_at IS NOT NULL)
    AND (status NOT IN ('ENDED', 'METER_CLOSED', 'INVOICED', 'DISPUTED', 'PAID', 'SETTLED') OR ended_at IS NOT NULL)),
  CONSTRAINT rental_without_contract_has_no_subsidy
    CHECK (status NOT IN ('QUOTED', 'FAILED', 'CANCELLED') OR subsidy_fen = 0)
);
CREATE INDEX rental_subsidized_idx ON compute.rental (id) WHERE subsidy_fen > 0;
CREATE INDEX rental_subsidized_company_idx ON compute.rental (company_id, id) WHERE subsidy_fen > 0;
CREATE INDEX rental_provider_idx ON compute.rental (provider_id, id);
CREATE INDEX rental_offer_idx ON compute.rental (offer_id);
CREATE INDEX rental_quoted_at_idx ON compute.rental (quoted_at, id) WHERE subsidy_fen > 0;
CREATE INDEX rental_ends_at_idx ON compute.rental (ends_at, id) WHERE subsidy_fen > 0;
CREATE INDEX rental_cost_idx ON compute.rental (cost_fen, id) WHERE subsidy_fen > 0;
CREATE INDEX rental_subsidy_idx ON compute.rental (subsidy_fen, id) WHERE subsidy_fen > 0;
CREATE INDEX rental_gpu_seconds_idx ON compute.rental (gpu_seconds, id) WHERE subsidy_fen > 0;

CREATE TABLE compute.rental_voucher (
  rental_id    uuid   NOT NULL,
  voucher_id   uuid   NOT NULL,
  hold_id      uuid   NOT NULL CONSTRAINT rental_voucher_hold_pays_once UNIQUE,
  amount_fen   bigint NOT NULL,
  program_code text   NOT NULL,
  fund_code    text   NOT NULL,
  CONSTRAINT rental_voucher_pkey PRIMARY KEY (rental_id, voucher_id),
  CONSTRAINT rental_voucher_rental_fkey FOREIGN KEY (rental_id) REFERENCES compute.rental (id),
  CONSTRAINT rental_voucher_amount_is_positive CHECK (amount_fen > 0)
);
CREATE INDEX rental_voucher_voucher_idx ON compute.rental_voucher (voucher_id, rental_id);
CREATE INDEX rental_voucher_fund_idx ON compute.rental_voucher (fund_code, rental_id);
CREATE INDEX rental_voucher_program_idx ON compute.rental_voucher (program_code, rental_id);

CREATE TABLE compute.usage_reading (
  id                uuid        CONSTRAINT usage_reading_pkey PRIMARY KEY,
  rental_id         uuid        NOT NULL,
  provider_id       uuid        NOT NULL,
  source            text        NOT NULL,
  event_id          text        NOT NULL,
  period_start      timestamptz NOT NULL,
  period_end        timestamptz NOT NULL,
  gpu_seconds       bigint      NOT NULL,
  busy_seconds      bigint      NOT NULL,
  sm_active_seconds bigint      NOT NULL,
  corrects_id       uuid,
  recorded_at       timestamptz NOT NULL,
  CONSTRAINT usage_reading_counts_once UNIQUE (source, event_id),
  CONSTRAINT usage_reading_comes_from_the_rentals_provider
    FOREIGN KEY (rental_id, provider_id) REFERENCES compute.rental (id, provider_id),
  CONSTRAINT usage_reading_corrects_fkey FOREIGN KEY (corrects_id) REFERENCES compute.usage_reading (id),
  CONSTRAINT usage_reading_period_is_not_empty CHECK (period_end > period_start),
  CONSTRAINT usage_reading_works_no_longer_than_it_is_busy CHECK (
    corrects_id IS NOT NULL
    OR sm_active_seconds >= 0 AND busy_seconds >= sm_active_seconds AND gpu_seconds >= busy_seconds)
);
CREATE INDEX usage_reading_rental_idx ON compute.usage_reading (rental_id, id);
CREATE INDEX usage_reading_provider_idx ON compute.usage_reading (provider_id, period_end);

CREATE TABLE compute.invoice (
  id             uuid        CONSTRAINT invoice_pkey PRIMARY KEY,
  rental_id      uuid        NOT NULL,
  provider_id    uuid        NOT NULL,
  number         text        NOT NULL,
  status         text        NOT NULL,
  period_from    date        NOT NULL,
  period_to      date        NOT NULL,
  total_fen      bigint      NOT NULL,
  subsidized_fen bigint      NOT NULL,
  payable_fen    bigint      NOT NULL,
  issued_at      timestamptz NOT NULL,
  paid_at        timestamptz,
  CONSTRAINT invoice_number_is_unique_to_its_provider UNIQUE (provider_id, number),
  CONSTRAINT invoice_comes_from_the_rentals_provider
    FOREIGN KEY (rental_id, provider_id) REFERENCES compute.rental (id, provider_id),
  CONSTRAINT invoice_status_is_known CHECK (status IN ('ISSUED', 'DISPUTED', 'PAID')),
  CONSTRAINT invoice_period_is_not_empty CHECK (period_to >= period_from),
  CONSTRAINT invoice_adds_up CHECK (subsidized_fen BETWEEN 0 AND total_fen AND payable_fen = total_fen - subsidized_fen),
  CONSTRAINT invoice_is_paid_at_a_time CHECK ((status = 'PAID') = (paid_at IS NOT NULL) AND paid_at >= issued_at)
);
CREATE INDEX invoice_rental_idx ON compute.invoice (rental_id, id);

CREATE TABLE compute.invoice_line (
  id          uuid   CONSTRAINT invoice_line_pkey PRIMARY KEY,
  invoice_id  uuid   NOT NULL,
  category    text   NOT NULL,
  description text   NOT NULL,
  gpu_seconds bigint,
  amount_fen  bigint NOT NULL,
  voucher_id  uuid,
  CONSTRAINT invoice_line_invoice_fkey FOREIGN KEY (invoice_id) REFERENCES compute.invoice (id),
  CONSTRAINT invoice_line_category_is_known CHECK (category IN ('USAGE', 'CREDIT', 'ADJUSTMENT')),
  CONSTRAINT invoice_line_credits_come_from_vouchers
    CHECK ((category = 'CREDIT') = (voucher_id IS NOT NULL) AND (category <> 'CREDIT' OR amount_fen < 0))
);
CREATE INDEX invoice_line_invoice_idx ON compute.invoice_line (invoice_id, id);

CREATE FUNCTION compute.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'compute.% is append-only: write what has changed as a new line.', TG_TABLE_NAME;
END $$;

CREATE TRIGGER usage_reading_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON compute.usage_reading
  FOR EACH STATEMENT EXECUTE FUNCTION compute.refuse_change();
CREATE TRIGGER offer_price_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON compute.offer_price
  FOR EACH STATEMENT EXECUTE FUNCTION compute.refuse_change();

-- Looked at when the transaction commits: until then a rental and its vouchers may be written in any order.
CREATE FUNCTION compute.check_subsidy() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  checked uuid := CASE TG_TABLE_NAME WHEN 'rental' THEN (to_jsonb(NEW) ->> 'id')::uuid
    ELSE (to_jsonb(coalesce(NEW, OLD)) ->> 'rental_id')::uuid END;
  agreed bigint := (SELECT subsidy_fen FROM compute.rental WHERE id = checked);
  shared bigint := (SELECT coalesce(sum(amount_fen), 0) FROM compute.rental_voucher WHERE rental_id = checked);
BEGIN
  IF agreed <> shared THEN
    RAISE EXCEPTION 'Rental % has a subsidy of % fen, but its vouchers pay %: write both in one transaction.',
      checked, agreed, shared USING ERRCODE = 'check_violation', CONSTRAINT = 'rental_subsidy_is_what_its_vouchers_pay';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER rental_subsidy_is_what_its_vouchers_pay AFTER INSERT OR UPDATE OF subsidy_fen
  ON compute.rental DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION compute.check_subsidy();
CREATE CONSTRAINT TRIGGER rental_voucher_pays_what_the_rental_says AFTER INSERT OR UPDATE OR DELETE
  ON compute.rental_voucher DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION compute.check_subsidy();
`,
});
