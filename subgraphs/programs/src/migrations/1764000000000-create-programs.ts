import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const CreatePrograms = sqlMigration({
  name: 'CreatePrograms1764000000000',
  sql: `
    -- CHECK constraints cannot aggregate by themselves.
    CREATE FUNCTION programs.share_total(funders jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
      SELECT coalesce(sum((funder ->> 'shareBasisPoints')::int), 0)::bigint FROM jsonb_array_elements(funders) AS funder
    $$;

    CREATE TABLE programs.city (
      id        uuid CONSTRAINT city_pkey PRIMARY KEY,
      code      text NOT NULL CONSTRAINT a_city_has_a_division_code CHECK (code ~ '^[1-9][0-9]{5}$'),
      name      text NOT NULL,
      name_en   text,
      level     text NOT NULL CONSTRAINT a_city_has_a_known_level
                  CHECK (level IN ('PROVINCE', 'MUNICIPALITY', 'PREFECTURE', 'DISTRICT', 'ZONE')),
      parent_id uuid CONSTRAINT city_parent_fk REFERENCES programs.city,
      CONSTRAINT a_zone_lies_in_a_city CHECK (level <> 'ZONE' OR parent_id IS NOT NULL)
    );
    CREATE UNIQUE INDEX a_division_is_listed_once ON programs.city (code) WHERE level <> 'ZONE';
    CREATE INDEX city_by_parent ON programs.city (parent_id, id);

    -- Amounts are the ledger's: the book of the same id holds them.
    CREATE TABLE programs.fund (
      id                  uuid CONSTRAINT fund_pkey PRIMARY KEY,
      code                text NOT NULL CONSTRAINT a_fund_has_its_own_code UNIQUE
                            CONSTRAINT a_fund_has_a_short_code CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      city_id             uuid NOT NULL CONSTRAINT fund_city_fk REFERENCES programs.city,
      name                text NOT NULL,
      name_en             text,
      fiscal_year         int NOT NULL CONSTRAINT a_fund_has_a_year CHECK (fiscal_year BETWEEN 2000 AND 2100),
      funders             jsonb NOT NULL CONSTRAINT funders_carry_the_whole CHECK (programs.share_total(funders) = 10000),
      appropriation_basis text NOT NULL CONSTRAINT an_appropriation_is_stated_in_a_known_way
                            CHECK (appropriation_basis IN ('TOTAL', 'PER_YEAR', 'PER_YEAR_AT_MOST', 'UNKNOWN')),
      sources             jsonb NOT NULL CONSTRAINT a_fund_has_sources CHECK (jsonb_array_length(sources) > 0)
    );
    CREATE INDEX fund_by_city ON programs.fund (city_id, id);

    CREATE TABLE programs.program (
      id               uuid CONSTRAINT program_pkey PRIMARY KEY,
      code             text NOT NULL CONSTRAINT a_program_has_its_own_code UNIQUE
                         CONSTRAINT a_program_has_a_short_code CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      city_id          uuid CONSTRAINT program_city_fk REFERENCES programs.city,
      fund_id          uuid CONSTRAINT program_fund_fk REFERENCES programs.fund,
      name             text NOT NULL,
      name_en          text,
      issuer           text,
      issuer_en        text,
      kind             text NOT NULL CONSTRAINT a_program_has_a_known_kind CHECK (kind IN
                         ('COMPUTE', 'TRAINING', 'MODEL', 'DATA', 'ANNOTATION', 'ALGORITHM', 'SCENARIO', 'INTELLIGENCE')),
      intake_opens_at  timestamptz,
      intake_closes_at timestamptz,
      CONSTRAINT intake_closes_after_it_opens CHECK (intake_closes_at > intake_opens_at),
      CONSTRAINT intake_that_closes_has_opened CHECK (intake_closes_at IS NULL OR intake_opens_at IS NOT NULL)
    );
    CREATE INDEX program_by_city ON programs.program (city_id, id);
    CREATE INDEX program_by_fund ON programs.program (fund_id, id);

    CREATE TABLE programs.rule_version (
      id             uuid CONSTRAINT rule_version_pkey PRIMARY KEY,
      program_id     uuid NOT NULL CONSTRAINT rule_version_program_fk REFERENCES programs.program,
      version        int NOT NULL CONSTRAINT versions_are_numbered_from_one CHECK (version >= 1),
      draft          boolean NOT NULL,
      effective_from date,
      effective_to   date,
      notes          text[] NOT NULL,
      sources        jsonb NOT NULL CONSTRAINT a_rule_has_sources CHECK (jsonb_array_length(sources) > 0),
      terms          jsonb NOT NULL,
      CONSTRAINT a_version_is_numbered_once UNIQUE (program_id, version),
      CONSTRAINT a_version_ends_after_it_begins CHECK (effective_to >= effective_from)
    );

    -- A rule that decided an application stays as it was (I17): what changes is a new version.
    CREATE FUNCTION programs.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'programs.% is append-only: add a version instead of this %', tg_table_name, lower(tg_op)
        USING ERRCODE = '42501';
    END $$;
    CREATE TRIGGER rule_version_keeps_its_rows BEFORE UPDATE OR DELETE ON programs.rule_version
      FOR EACH ROW EXECUTE FUNCTION programs.refuse_change();
    CREATE TRIGGER rule_version_is_never_emptied BEFORE TRUNCATE ON programs.rule_version
      FOR EACH STATEMENT EXECUTE FUNCTION programs.refuse_change();
    REVOKE UPDATE, DELETE ON programs.rule_version FROM programs;

    CREATE TABLE programs.press_claim (
      id           uuid CONSTRAINT press_claim_pkey PRIMARY KEY,
      program_id   uuid NOT NULL CONSTRAINT press_claim_program_fk REFERENCES programs.program,
      statement    text NOT NULL,
      url          text,
      confidence   text NOT NULL CONSTRAINT a_claim_has_a_known_confidence
                     CHECK (confidence IN ('OFFICIAL', 'OFFICIAL_REPOSTED', 'PRESS', 'NOTE', 'UNVERIFIED')),
      published_on date
    );
    CREATE INDEX press_claim_by_program ON programs.press_claim (program_id, id);

    -- Amounts, validity and revocation are the ledger's: the account of the same id holds them.
    CREATE TABLE programs.voucher (
      id           uuid CONSTRAINT voucher_pkey PRIMARY KEY,
      company_id   uuid NOT NULL,
      program_id   uuid NOT NULL,
      fund_id      uuid NOT NULL CONSTRAINT voucher_fund_fk REFERENCES programs.fund,
      rule_version int NOT NULL,
      state        text NOT NULL CONSTRAINT a_voucher_has_a_known_state
                     CHECK (state IN ('RESERVED', 'ISSUED', 'ACTIVE', 'FROZEN')),
      issued_at    timestamptz,
      synthetic    boolean NOT NULL,
      CONSTRAINT voucher_rule_version_fk FOREIGN KEY (program_id, rule_version)
        REFERENCES programs.rule_version (program_id, version),
      CONSTRAINT an_issued_voucher_says_when CHECK ((state = 'RESERVED') = (issued_at IS NULL))
    );
    CREATE INDEX voucher_by_company ON programs.voucher (company_id, id);
    CREATE INDEX voucher_by_program ON programs.voucher (program_id, id);
    CREATE INDEX voucher_by_fund ON programs.voucher (fund_id, id);
  `,
});
