import { commandTableSql, sqlMigration } from '@voucher-graph/subgraph-kit';

export const TakeApplications = sqlMigration({
  name: 'TakeApplications1795520000000',
  sql: `
    ${commandTableSql('programs')}

    CREATE FUNCTION programs.keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'programs.% is append-only: write what happened next instead of this %', tg_table_name, lower(tg_op)
        USING ERRCODE = '42501';
    END $$;

    -- The sellers that a program accepts (R8), each for a time.
    CREATE TABLE programs.listed_seller (
      id          uuid CONSTRAINT listed_seller_pkey PRIMARY KEY,
      program_id  uuid NOT NULL CONSTRAINT listed_seller_program_fk REFERENCES programs.program,
      company_id  uuid NOT NULL,
      listed_from date NOT NULL,
      listed_to   date NOT NULL,
      actor       text NOT NULL,
      at          timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT a_listing_ends_after_it_begins CHECK (listed_to >= listed_from)
    );
    CREATE INDEX listed_seller_by_program ON programs.listed_seller (program_id, company_id);

    CREATE TABLE programs.application (
      id            uuid CONSTRAINT application_pkey PRIMARY KEY,
      company_id    uuid NOT NULL,
      seller_id     uuid NOT NULL,
      program_id    uuid NOT NULL CONSTRAINT application_program_fk REFERENCES programs.program,
      rule_version  int NOT NULL,
      status        text NOT NULL,
      contract      text,
      request       jsonb NOT NULL,
      evaluation    jsonb NOT NULL,
      requested_fen bigint NOT NULL CONSTRAINT something_is_requested CHECK (requested_fen > 0),
      approved_fen  bigint CONSTRAINT no_more_is_approved_than_requested CHECK (approved_fen BETWEEN 1 AND requested_fen),
      voucher_id    uuid CONSTRAINT a_voucher_is_of_one_application UNIQUE
                      CONSTRAINT application_voucher_fk REFERENCES programs.voucher,
      appeal_of     uuid CONSTRAINT a_rejection_is_appealed_once UNIQUE
                      CONSTRAINT application_appeal_fk REFERENCES programs.application,
      recommended   boolean NOT NULL DEFAULT false,
      submitted_by  text NOT NULL,
      submitted_at  timestamptz NOT NULL,
      changed_at    timestamptz NOT NULL,
      CONSTRAINT application_rule_version_fk FOREIGN KEY (program_id, rule_version)
        REFERENCES programs.rule_version (program_id, version),
      CONSTRAINT what_is_approved_has_a_voucher CHECK
        ((status IN ('APPROVED', 'LAPSED')) = (voucher_id IS NOT NULL) AND (voucher_id IS NULL) = (approved_fen IS NULL))
    );
    CREATE INDEX application_by_company ON programs.application (company_id, id);
    CREATE INDEX application_by_program ON programs.application (program_id, id);
    -- R24: a contract is applied for once at a time; what came to nothing may be tried again.
    CREATE UNIQUE INDEX a_contract_is_applied_for_once ON programs.application (program_id, company_id, contract)
      WHERE contract IS NOT NULL AND status NOT IN ('INELIGIBLE', 'REJECTED', 'WITHDRAWN', 'LAPSED');

    -- src/application/transitions.ts, once more: no code may step around it.
    CREATE FUNCTION programs.judge_step() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF tg_op = 'INSERT' THEN
        IF new.status NOT IN ('SUBMITTED', 'WAITLISTED') THEN
          RAISE EXCEPTION 'an application does not begin as %', new.status USING ERRCODE = '23514';
        END IF;
        RETURN new;
      END IF;
      IF new.status <> old.status AND (old.status || ' ' || new.status) NOT IN (
        'SUBMITTED DESK_CHECK', 'SUBMITTED WITHDRAWN',
        'DESK_CHECK RETURNED', 'DESK_CHECK IN_REVIEW', 'DESK_CHECK INELIGIBLE', 'DESK_CHECK WITHDRAWN',
        'RETURNED SUBMITTED', 'RETURNED WITHDRAWN',
        'IN_REVIEW SCORED', 'IN_REVIEW WITHDRAWN',
        'SCORED RECOMMENDED', 'SCORED REJECTED',
        'RECOMMENDED PUBLIC_NOTICE', 'RECOMMENDED APPROVED', 'RECOMMENDED REJECTED', 'RECOMMENDED WAITLISTED',
        'RECOMMENDED WITHDRAWN',
        'PUBLIC_NOTICE OBJECTED', 'PUBLIC_NOTICE APPROVED', 'PUBLIC_NOTICE REJECTED', 'PUBLIC_NOTICE WAITLISTED',
        'PUBLIC_NOTICE WITHDRAWN',
        'OBJECTED IN_REVIEW',
        'WAITLISTED SUBMITTED', 'WAITLISTED RECOMMENDED', 'WAITLISTED REJECTED', 'WAITLISTED WITHDRAWN',
        'APPROVED LAPSED'
      ) THEN
        RAISE EXCEPTION 'an application does not go from % to %', old.status, new.status USING ERRCODE = '23514';
      END IF;
      IF (new.id, new.company_id, new.program_id, new.rule_version, new.submitted_by, new.submitted_at)
           IS DISTINCT FROM (old.id, old.company_id, old.program_id, old.rule_version, old.submitted_by, old.submitted_at)
         OR new.appeal_of IS DISTINCT FROM old.appeal_of
         OR old.voucher_id IS NOT NULL AND (new.voucher_id, new.approved_fen) IS DISTINCT FROM (old.voucher_id, old.approved_fen)
         OR old.status <> 'RETURNED' AND (new.request, new.evaluation, new.requested_fen, new.contract, new.seller_id)
           IS DISTINCT FROM (old.request, old.evaluation, old.requested_fen, old.contract, old.seller_id) THEN
        RAISE EXCEPTION 'what an application was submitted with stays as it is' USING ERRCODE = '23514';
      END IF;
      RETURN new;
    END $$;
    CREATE TRIGGER an_application_moves_as_drawn BEFORE INSERT OR UPDATE ON programs.application
      FOR EACH ROW EXECUTE FUNCTION programs.judge_step();
    CREATE TRIGGER applications_are_kept BEFORE DELETE ON programs.application
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();

    CREATE TABLE programs.application_event (
      application_id uuid NOT NULL CONSTRAINT application_event_fk REFERENCES programs.application,
      number         int NOT NULL,
      verb           text NOT NULL,
      from_status    text,
      to_status      text NOT NULL,
      actor          text NOT NULL,
      role           text NOT NULL,
      reason         text NOT NULL,
      rule_version   int NOT NULL,
      at             timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT application_event_pkey PRIMARY KEY (application_id, number)
    );
    CREATE TABLE programs.application_review (
      application_id uuid NOT NULL CONSTRAINT application_review_fk REFERENCES programs.application,
      -- The number of the event since which it is in review.
      round          int NOT NULL,
      reviewer       text NOT NULL,
      score          int NOT NULL CONSTRAINT a_score_is_0_to_100 CHECK (score BETWEEN 0 AND 100),
      comment        text NOT NULL,
      decided_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT application_review_pkey PRIMARY KEY (application_id, reviewer)
    );
    CREATE TABLE programs.voucher_event (
      id         uuid CONSTRAINT voucher_event_pkey PRIMARY KEY,
      voucher_id uuid NOT NULL CONSTRAINT voucher_event_fk REFERENCES programs.voucher,
      verb       text NOT NULL CONSTRAINT a_voucher_event_is_known CHECK (verb IN ('freeze', 'unfreeze', 'revoke')),
      actor      text NOT NULL,
      reason     text NOT NULL,
      at         timestamptz NOT NULL DEFAULT clock_timestamp()
    );
    CREATE INDEX voucher_event_by_voucher ON programs.voucher_event (voucher_id, id);
    CREATE TRIGGER application_event_is_history BEFORE UPDATE OR DELETE ON programs.application_event
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    CREATE TRIGGER application_review_is_history BEFORE UPDATE OR DELETE ON programs.application_review
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    CREATE TRIGGER voucher_event_is_history BEFORE UPDATE OR DELETE ON programs.voucher_event
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    REVOKE UPDATE, DELETE ON programs.application_event, programs.application_review, programs.voucher_event FROM programs;
    REVOKE DELETE ON programs.application FROM programs;
  `,
});
