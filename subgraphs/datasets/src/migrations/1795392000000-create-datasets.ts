import { sqlMigration } from '@voucher-graph/subgraph-kit';

/**
 * Vendors, their datasets and the licenses. A license carries its dataset's grade by a foreign key that follows the
 * grade, so that a CHECK can say what grades allow: a dataset cannot become CORE before its licenses are revoked.
 */
export const CreateDatasets = sqlMigration({
  name: 'CreateDatasets1795392000000',
  sql: `
    CREATE TABLE datasets.data_exchange (
      code        text PRIMARY KEY,
      name        text NOT NULL,
      name_en     text,
      region_code text NOT NULL,
      CONSTRAINT data_exchange_region_is_six_digits CHECK (region_code ~ '^[1-9][0-9]{5}$')
    );

    CREATE TABLE datasets.vendor (
      id            uuid    PRIMARY KEY,
      name          text    NOT NULL,
      name_en       text,
      credit_code   text    NOT NULL,
      company_id    uuid,
      region_code   text    NOT NULL,
      exchange_code text,
      synthetic     boolean NOT NULL,
      CONSTRAINT vendor_credit_code_is_unique UNIQUE (credit_code),
      CONSTRAINT vendor_exchange_exists FOREIGN KEY (exchange_code) REFERENCES datasets.data_exchange (code),
      CONSTRAINT vendor_credit_code_has_18_characters CHECK (credit_code ~ '^[0-9A-HJ-NP-RTUW-Y]{18}$'),
      CONSTRAINT vendor_region_is_six_digits CHECK (region_code ~ '^[1-9][0-9]{5}$')
    );
    CREATE INDEX vendor_name_idx ON datasets.vendor ((name COLLATE "zh-Hans-x-icu"), id);

    CREATE TABLE datasets.dataset (
      id                     uuid    PRIMARY KEY,
      vendor_id              uuid    NOT NULL,
      title                  text    NOT NULL,
      title_en               text,
      description            text    NOT NULL,
      description_en         text,
      modalities             text[]  NOT NULL,
      languages              text[]  NOT NULL,
      tokens                 bigint,
      records                bigint  NOT NULL,
      bytes                  bigint  NOT NULL,
      grade                  text    NOT NULL,
      individuals            bigint  NOT NULL,
      sensitive_individuals  bigint  NOT NULL,
      deidentified           boolean NOT NULL,
      export_assessment_id   text,
      spdx                   text    NOT NULL,
      purposes               text[]  NOT NULL,
      territory              text[]  NOT NULL,
      term_months            integer,
      derivatives            text    NOT NULL,
      retention              text    NOT NULL,
      attribution_required   boolean NOT NULL,
      max_model_parameters   bigint,
      odrl_offer             text,
      price_fen              bigint,
      exchange_code          text,
      listing_number         text,
      listed_on              date,
      certificate_number     text,
      certificate_authority  text,
      certificate_issued_on  date,
      collected_from         date    NOT NULL,
      collected_until        date    NOT NULL,
      annotation             text    NOT NULL,
      keywords               text[]  NOT NULL,
      version                text    NOT NULL,
      published_on           date    NOT NULL,
      citation               text,
      synthetic              boolean NOT NULL,
      CONSTRAINT dataset_grade_can_be_followed UNIQUE (id, grade),
      CONSTRAINT dataset_vendor_exists FOREIGN KEY (vendor_id) REFERENCES datasets.vendor (id),
      CONSTRAINT dataset_exchange_exists FOREIGN KEY (exchange_code) REFERENCES datasets.data_exchange (code),
      CONSTRAINT dataset_modalities_are_known CHECK (cardinality(modalities) > 0 AND modalities <@ ARRAY['TEXT', 'IMAGE', 'AUDIO', 'VIDEO', 'TABULAR', 'TIME_SERIES', 'CODE', 'POINT_CLOUD', 'GEOSPATIAL']),
      CONSTRAINT dataset_sizes_are_positive CHECK (tokens > 0 AND records > 0 AND bytes > 0),
      CONSTRAINT dataset_grade_is_known CHECK (grade IN ('CORE', 'IMPORTANT', 'GENERAL')),
      CONSTRAINT dataset_individuals_add_up CHECK (sensitive_individuals >= 0 AND sensitive_individuals <= individuals),
      CONSTRAINT important_datasets_leave_only_assessed CHECK (grade <> 'IMPORTANT' OR territory <@ ARRAY['CN'] OR export_assessment_id IS NOT NULL),
      CONSTRAINT core_datasets_stay CHECK (grade <> 'CORE' OR (territory <@ ARRAY['CN'] AND export_assessment_id IS NULL)),
      CONSTRAINT only_core_datasets_have_no_price CHECK ((grade = 'CORE') = (price_fen IS NULL)),
      CONSTRAINT dataset_price_is_not_negative CHECK (price_fen >= 0),
      CONSTRAINT dataset_purposes_are_known CHECK (purposes <@ ARRAY['PRETRAINING', 'FINE_TUNING', 'ALIGNMENT', 'EVALUATION', 'RETRIEVAL', 'RESEARCH']),
      CONSTRAINT dataset_territory_is_codes CHECK (cardinality(territory) > 0 AND array_to_string(territory, ' ') ~ '^([A-Z]{2}|001)( ([A-Z]{2}|001))*$'),
      CONSTRAINT dataset_term_is_positive CHECK (term_months > 0),
      CONSTRAINT dataset_derivatives_is_known CHECK (derivatives IN ('ALLOWED', 'MODELS_ONLY', 'SHARE_ALIKE', 'INTERNAL_ONLY')),
      CONSTRAINT dataset_retention_is_known CHECK (retention IN ('KEEP', 'DELETE_DATA', 'DELETE_DATA_AND_MODELS')),
      CONSTRAINT dataset_listing_is_whole CHECK (num_nulls(exchange_code, listing_number, listed_on) IN (0, 3)),
      CONSTRAINT dataset_certificate_is_whole CHECK (num_nulls(certificate_number, certificate_authority, certificate_issued_on) IN (0, 3)),
      CONSTRAINT dataset_is_collected_before_it_is_published CHECK (collected_from <= collected_until AND collected_until <= published_on),
      CONSTRAINT dataset_annotation_is_known CHECK (annotation IN ('NONE', 'HUMAN', 'MACHINE', 'MACHINE_HUMAN_CHECKED'))
    );
    CREATE INDEX dataset_vendor_idx ON datasets.dataset (vendor_id, id);
    CREATE INDEX dataset_published_idx ON datasets.dataset (published_on, id);
    CREATE INDEX dataset_price_idx ON datasets.dataset ((coalesce(price_fen, 999999999999999999)), id);
    CREATE INDEX dataset_tokens_idx ON datasets.dataset ((coalesce(tokens, 0)), id);
    CREATE INDEX dataset_modalities_idx ON datasets.dataset USING gin (modalities);
    CREATE INDEX dataset_languages_idx ON datasets.dataset USING gin (languages);
    CREATE INDEX dataset_purposes_idx ON datasets.dataset USING gin (purposes);

    CREATE TABLE datasets.dataset_source (
      dataset_id                 uuid    NOT NULL,
      position                   integer NOT NULL,
      title                      text    NOT NULL,
      url                        text,
      collection_method          text    NOT NULL,
      supplier                   text,
      proof_kind                 text,
      proof_sha256               text,
      flagged_share_basis_points integer,
      CONSTRAINT dataset_source_pkey PRIMARY KEY (dataset_id, position),
      CONSTRAINT dataset_source_dataset_exists FOREIGN KEY (dataset_id) REFERENCES datasets.dataset (id),
      CONSTRAINT dataset_source_method_is_known CHECK (collection_method IN ('OWN', 'LICENSED', 'OPEN_GOVERNMENT', 'AUTHORIZED_OPERATION', 'CRAWLED', 'CONSENTED', 'GENERATED')),
      CONSTRAINT dataset_source_proof_is_whole CHECK (num_nulls(proof_kind, proof_sha256) IN (0, 2)),
      CONSTRAINT dataset_source_proof_is_known CHECK (proof_kind IN ('SOURCE', 'QUALITY', 'SECURITY')),
      CONSTRAINT dataset_source_proof_is_a_sha256 CHECK (proof_sha256 ~ '^[0-9a-f]{64}$'),
      CONSTRAINT sources_above_five_percent_are_refused CHECK (flagged_share_basis_points BETWEEN 0 AND 500)
    );

    CREATE TABLE datasets.quality_assessment (
      dataset_id  uuid    NOT NULL,
      dimension   text    NOT NULL,
      score       integer NOT NULL,
      evidence    text    NOT NULL,
      evaluator   text    NOT NULL,
      assessed_on date    NOT NULL,
      CONSTRAINT quality_assessment_pkey PRIMARY KEY (dataset_id, dimension),
      CONSTRAINT quality_assessment_dataset_exists FOREIGN KEY (dataset_id) REFERENCES datasets.dataset (id),
      CONSTRAINT quality_dimension_is_known CHECK (dimension IN ('NORMATIVITY', 'COMPLETENESS', 'ACCURACY', 'CONSISTENCY', 'TIMELINESS', 'ACCESSIBILITY')),
      CONSTRAINT quality_score_is_a_percentage CHECK (score BETWEEN 0 AND 100)
    );

    CREATE TABLE datasets.dataset_file (
      dataset_id      uuid   NOT NULL,
      name            text   NOT NULL,
      encoding_format text   NOT NULL,
      bytes           bigint NOT NULL,
      sha256          text   NOT NULL,
      CONSTRAINT dataset_file_pkey PRIMARY KEY (dataset_id, name),
      CONSTRAINT dataset_file_dataset_exists FOREIGN KEY (dataset_id) REFERENCES datasets.dataset (id),
      CONSTRAINT dataset_file_bytes_are_not_negative CHECK (bytes >= 0),
      CONSTRAINT dataset_file_sha256_is_one CHECK (sha256 ~ '^[0-9a-f]{64}$')
    );

    CREATE TABLE datasets.license (
      id                   uuid        PRIMARY KEY,
      company_id           uuid        NOT NULL,
      dataset_id           uuid        NOT NULL,
      dataset_grade        text        NOT NULL,
      status               text        NOT NULL,
      purpose              text        NOT NULL,
      territory            text[]      NOT NULL,
      export_assessment_id text,
      price_fen            bigint      NOT NULL,
      subsidy_fen          bigint      NOT NULL,
      exchange_code        text,
      requested_at         timestamptz NOT NULL,
      signed_at            timestamptz,
      valid_from           date,
      valid_until          date,
      delivery_sha256      text,
      delivery_url         text,
      delivered_at         timestamptz,
      synthetic            boolean     NOT NULL,
      CONSTRAINT license_follows_its_datasets_grade FOREIGN KEY (dataset_id, dataset_grade) REFERENCES datasets.dataset (id, grade) ON UPDATE CASCADE,
      CONSTRAINT license_exchange_exists FOREIGN KEY (exchange_code) REFERENCES datasets.data_exchange (code),
      CONSTRAINT license_status_is_known CHECK (status IN ('REQUESTED', 'COMPLIANCE_CHECK', 'OFFERED', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED', 'REVOKED', 'DECLINED')),
      CONSTRAINT license_purpose_is_known CHECK (purpose IN ('PRETRAINING', 'FINE_TUNING', 'ALIGNMENT', 'EVALUATION', 'RETRIEVAL', 'RESEARCH')),
      CONSTRAINT license_territory_is_codes CHECK (cardinality(territory) > 0 AND array_to_string(territory, ' ') ~ '^([A-Z]{2}|001)( ([A-Z]{2}|001))*$'),
      CONSTRAINT core_data_is_never_licensed CHECK (dataset_grade <> 'CORE' OR status NOT IN ('OFFERED', 'SIGNED', 'ACTIVE', 'SUSPENDED')),
      CONSTRAINT important_data_leaves_only_assessed CHECK (dataset_grade <> 'IMPORTANT' OR territory <@ ARRAY['CN'] OR export_assessment_id IS NOT NULL),
      CONSTRAINT subsidy_stays_within_the_price CHECK (subsidy_fen >= 0 AND subsidy_fen <= price_fen),
      CONSTRAINT subsidy_waits_for_signatures CHECK (subsidy_fen = 0 OR signed_at IS NOT NULL),
      CONSTRAINT license_is_signed_from_signed_on CHECK ((status IN ('REQUESTED', 'COMPLIANCE_CHECK', 'OFFERED', 'DECLINED')) = (signed_at IS NULL)),
      CONSTRAINT license_is_signed_after_its_request CHECK (signed_at >= requested_at),
      CONSTRAINT license_is_active_only_once_delivered CHECK (status NOT IN ('ACTIVE', 'SUSPENDED', 'EXPIRED') OR num_nulls(valid_from, delivered_at) = 0),
      CONSTRAINT license_expires_only_with_a_term CHECK (status <> 'EXPIRED' OR valid_until IS NOT NULL),
      CONSTRAINT license_begins_before_it_ends CHECK (valid_until >= valid_from),
      CONSTRAINT license_delivery_is_whole CHECK (num_nulls(delivery_sha256, delivery_url, delivered_at) IN (0, 3)),
      CONSTRAINT license_delivery_has_a_sha256 CHECK (delivery_sha256 ~ '^[0-9a-f]{64}$')
    );
    CREATE INDEX license_company_idx ON datasets.license (company_id, id);
    CREATE INDEX license_dataset_idx ON datasets.license (dataset_id, id);
    CREATE INDEX license_signed_idx ON datasets.license ((coalesce(signed_at, requested_at)), id);
    CREATE INDEX license_price_idx ON datasets.license (price_fen, id);
    CREATE INDEX license_subsidy_idx ON datasets.license (subsidy_fen, id);

    CREATE TABLE datasets.license_voucher (
      license_id   uuid   NOT NULL,
      voucher_id   uuid   NOT NULL,
      hold_id      uuid   NOT NULL,
      amount_fen   bigint NOT NULL,
      program_code text   NOT NULL,
      fund_code    text   NOT NULL,
      CONSTRAINT license_voucher_pkey PRIMARY KEY (license_id, voucher_id),
      CONSTRAINT a_hold_pays_one_license UNIQUE (hold_id),
      CONSTRAINT license_voucher_license_exists FOREIGN KEY (license_id) REFERENCES datasets.license (id),
      CONSTRAINT license_voucher_amount_is_positive CHECK (amount_fen > 0)
    );
    CREATE INDEX license_voucher_voucher_idx ON datasets.license_voucher (voucher_id, license_id);
    CREATE INDEX license_voucher_fund_idx ON datasets.license_voucher (fund_code, license_id);
  `,
});
