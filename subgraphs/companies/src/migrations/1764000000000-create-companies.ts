import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const CreateCompanies = sqlMigration({
  name: 'CreateCompanies1764000000000',
  sql: `
    CREATE TABLE companies.region (
      code        text CONSTRAINT region_pkey PRIMARY KEY,
      name        text NOT NULL,
      name_en     text,
      level       text NOT NULL,
      parent_code text,
      revision    date NOT NULL,
      CONSTRAINT region_code_is_six_digits CHECK (code ~ '^[1-9][0-9]{5}$'),
      CONSTRAINT region_level_is_known CHECK (level IN ('PROVINCE', 'PREFECTURE', 'COUNTY')),
      CONSTRAINT only_provinces_have_no_parent CHECK ((level = 'PROVINCE') = (parent_code IS NULL)),
      CONSTRAINT region_parent_exists FOREIGN KEY (parent_code) REFERENCES companies.region (code)
    );
    CREATE INDEX region_parent_code_idx ON companies.region (parent_code);

    CREATE TABLE companies.zone (
      code        text CONSTRAINT zone_pkey PRIMARY KEY,
      name        text NOT NULL,
      name_en     text NOT NULL,
      kind        text NOT NULL,
      region_code text NOT NULL,
      CONSTRAINT zone_kind_is_known CHECK (kind IN ('ECONOMIC_DEVELOPMENT', 'HIGH_TECH', 'NEW_AREA', 'FREE_TRADE', 'OTHER')),
      CONSTRAINT zone_region_exists FOREIGN KEY (region_code) REFERENCES companies.region (code)
    );
    CREATE INDEX zone_region_code_idx ON companies.zone (region_code);

    CREATE TABLE companies.industry (
      code        text CONSTRAINT industry_pkey PRIMARY KEY,
      name        text NOT NULL,
      name_en     text NOT NULL,
      level       text NOT NULL,
      parent_code text,
      CONSTRAINT industry_code_is_letter_and_digits CHECK (code ~ '^[A-T]([0-9]{2,4})?$'),
      CONSTRAINT industry_level_is_known CHECK (level IN ('SECTION', 'DIVISION', 'GROUP', 'CLASS')),
      CONSTRAINT only_sections_have_no_parent CHECK ((level = 'SECTION') = (parent_code IS NULL)),
      CONSTRAINT industry_parent_exists FOREIGN KEY (parent_code) REFERENCES companies.industry (code)
    );
    CREATE INDEX industry_parent_code_idx ON companies.industry (parent_code);

    -- Companies without a size come before the smallest.
    CREATE FUNCTION companies.size_rank(size text) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN CASE size WHEN 'MICRO' THEN 1 WHEN 'SMALL' THEN 2 WHEN 'MEDIUM' THEN 3 WHEN 'LARGE' THEN 4 ELSE 0 END;

    CREATE TABLE companies.company (
      id                  uuid CONSTRAINT company_pkey PRIMARY KEY,
      credit_code         text NOT NULL,
      credit_code_verdict text NOT NULL,
      name                text NOT NULL,
      name_en             text,
      kind                text NOT NULL,
      region_code         text NOT NULL,
      zone_code           text,
      industry_code       text NOT NULL,
      size                text,
      founded_on          date NOT NULL,
      synthetic           boolean NOT NULL,
      created_at          timestamptz NOT NULL,
      CONSTRAINT a_credit_code_names_one_company UNIQUE (credit_code),
      CONSTRAINT credit_code_is_well_formed CHECK (credit_code ~ '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$'),
      CONSTRAINT credit_code_verdict_is_known CHECK (credit_code_verdict IN ('VALID', 'CHECKSUM_MISMATCH')),
      CONSTRAINT company_kind_is_known
        CHECK (kind IN ('ENTERPRISE', 'SOLE_TRADER', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'PUBLIC_INSTITUTION', 'INTERMEDIARY')),
      CONSTRAINT company_size_is_known CHECK (size IN ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
      CONSTRAINT company_region_exists FOREIGN KEY (region_code) REFERENCES companies.region (code),
      CONSTRAINT company_zone_exists FOREIGN KEY (zone_code) REFERENCES companies.zone (code),
      CONSTRAINT company_industry_exists FOREIGN KEY (industry_code) REFERENCES companies.industry (code)
    );
    CREATE INDEX company_created_at_idx ON companies.company (created_at, id);
    CREATE INDEX company_founded_on_idx ON companies.company (founded_on, id);
    CREATE INDEX company_name_idx ON companies.company (name COLLATE "zh-Hans-x-icu", id);
    CREATE INDEX company_size_idx ON companies.company (companies.size_rank(size), id);
    CREATE INDEX company_region_code_idx ON companies.company (region_code text_pattern_ops);
    CREATE INDEX company_industry_code_idx ON companies.company (industry_code text_pattern_ops);
    CREATE INDEX company_zone_code_idx ON companies.company (zone_code) WHERE zone_code IS NOT NULL;

    CREATE TABLE companies.accounts (
      id          uuid CONSTRAINT accounts_pkey PRIMARY KEY,
      company_id  uuid NOT NULL,
      fiscal_year int NOT NULL,
      employees   int NOT NULL,
      revenue_fen bigint NOT NULL,
      assets_fen  bigint NOT NULL,
      CONSTRAINT one_set_of_accounts_a_year UNIQUE (company_id, fiscal_year),
      CONSTRAINT fiscal_year_is_plausible CHECK (fiscal_year BETWEEN 1949 AND 2999),
      CONSTRAINT accounts_are_not_negative CHECK (employees >= 0 AND revenue_fen >= 0 AND assets_fen >= 0),
      CONSTRAINT accounts_company_exists FOREIGN KEY (company_id) REFERENCES companies.company (id)
    );

    -- Accounting Standard for Business Enterprises No. 36; the thresholds on shares are those of No. 2 and No. 33.
    CREATE FUNCTION companies.influence(kind text, share_basis_points int) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN CASE
        WHEN kind IN ('BOARD_MAJORITY', 'DOMINANT_INFLUENCE', 'SHAREHOLDER_AGREEMENT') THEN 'CONTROL'
        WHEN kind IN ('JOINT_CONTROL', 'SIGNIFICANT_INFLUENCE') THEN kind
        WHEN share_basis_points > 5000 THEN 'CONTROL'
        WHEN share_basis_points >= 2000 THEN 'SIGNIFICANT_INFLUENCE'
      END;

    CREATE TABLE companies.ownership (
      id                 uuid CONSTRAINT ownership_pkey PRIMARY KEY,
      owner_id           uuid NOT NULL,
      owned_id           uuid NOT NULL,
      kind               text NOT NULL,
      share_basis_points int,
      valid_from         date NOT NULL,
      valid_to           date,
      evidence           text NOT NULL,
      CONSTRAINT ownership_kind_is_known
        CHECK (kind IN ('SHAREHOLDING', 'BOARD_MAJORITY', 'DOMINANT_INFLUENCE', 'SHAREHOLDER_AGREEMENT', 'JOINT_CONTROL', 'SIGNIFICANT_INFLUENCE')),
      CONSTRAINT share_is_a_part_of_the_whole CHECK (share_basis_points BETWEEN 1 AND 10000),
      CONSTRAINT a_shareholding_has_a_share CHECK (kind <> 'SHAREHOLDING' OR share_basis_points IS NOT NULL),
      CONSTRAINT ownership_ends_after_it_begins CHECK (valid_to > valid_from),
      CONSTRAINT no_company_owns_itself CHECK (owner_id <> owned_id),
      CONSTRAINT owner_exists FOREIGN KEY (owner_id) REFERENCES companies.company (id),
      CONSTRAINT owned_exists FOREIGN KEY (owned_id) REFERENCES companies.company (id)
    );
    CREATE INDEX ownership_owner_id_idx ON companies.ownership (owner_id, id);
    CREATE INDEX ownership_owned_id_idx ON companies.ownership (owned_id, id);

    CREATE TABLE companies.standing_record (
      id         uuid CONSTRAINT standing_record_pkey PRIMARY KEY,
      company_id uuid NOT NULL,
      kind       text NOT NULL,
      authority  text NOT NULL,
      reference  text NOT NULL,
      reason     text NOT NULL,
      decided_on date NOT NULL,
      expires_on date,
      CONSTRAINT standing_kind_is_known CHECK (kind IN ('PENALTY', 'MAJOR_PENALTY', 'ABNORMAL_OPERATION', 'DISHONESTY', 'CRIME')),
      CONSTRAINT standing_expires_after_the_decision CHECK (expires_on > decided_on),
      CONSTRAINT standing_company_exists FOREIGN KEY (company_id) REFERENCES companies.company (id)
    );
    CREATE INDEX standing_record_company_id_idx ON companies.standing_record (company_id, decided_on, id);

    CREATE TABLE companies.ai_project (
      id          uuid CONSTRAINT ai_project_pkey PRIMARY KEY,
      company_id  uuid NOT NULL,
      name        text NOT NULL,
      name_en     text,
      use_case    text NOT NULL,
      stage       text NOT NULL,
      started_on  date NOT NULL,
      stage_since date NOT NULL,
      CONSTRAINT ai_use_case_is_known
        CHECK (use_case IN ('FOUNDATION_MODEL', 'VERTICAL_MODEL', 'AGENT', 'CUSTOMER_SERVICE', 'QUALITY_INSPECTION',
          'PRODUCTION_OPTIMIZATION', 'RESEARCH_AND_DESIGN', 'MEDICAL_DIAGNOSIS', 'EMBODIED_INTELLIGENCE', 'CONTENT_GENERATION',
          'RISK_CONTROL', 'SUPPLY_CHAIN', 'SOFTWARE_ENGINEERING', 'EDUCATION', 'OTHER')),
      CONSTRAINT ai_project_stage_is_known CHECK (stage IN ('IDEA', 'TRIAL', 'PASSED_TRIAL', 'IN_PRODUCTION', 'STOPPED')),
      CONSTRAINT a_stage_is_reached_after_the_start CHECK (stage_since >= started_on),
      CONSTRAINT ai_project_company_exists FOREIGN KEY (company_id) REFERENCES companies.company (id)
    );
    CREATE INDEX ai_project_company_id_idx ON companies.ai_project (company_id, id);
    CREATE INDEX ai_project_started_on_idx ON companies.ai_project (started_on, id);
    CREATE INDEX ai_project_stage_since_idx ON companies.ai_project (stage_since, id);
    CREATE INDEX ai_project_use_case_idx ON companies.ai_project (use_case, id);

    CREATE TABLE companies.impact_report (
      id             uuid CONSTRAINT impact_report_pkey PRIMARY KEY,
      project_id     uuid NOT NULL,
      period_from    date NOT NULL,
      period_to      date NOT NULL,
      revenue_fen    bigint NOT NULL,
      cost_saved_fen bigint NOT NULL,
      hours_saved    int NOT NULL,
      assurance      text NOT NULL,
      verified_by    text,
      reported_at    timestamptz NOT NULL,
      CONSTRAINT one_impact_report_a_period UNIQUE (project_id, period_from),
      CONSTRAINT impact_assurance_is_known CHECK (assurance IN ('SELF_REPORTED', 'VERIFIED')),
      CONSTRAINT who_verified_an_impact_is_named CHECK ((assurance = 'VERIFIED') = (verified_by IS NOT NULL)),
      CONSTRAINT an_impact_period_has_days CHECK (period_to >= period_from),
      CONSTRAINT impacts_are_not_negative CHECK (revenue_fen >= 0 AND cost_saved_fen >= 0 AND hours_saved >= 0),
      CONSTRAINT impact_project_exists FOREIGN KEY (project_id) REFERENCES companies.ai_project (id)
    );
  `,
});
