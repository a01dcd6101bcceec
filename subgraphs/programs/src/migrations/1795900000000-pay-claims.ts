import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const PayClaims = sqlMigration({
  name: 'PayClaims1795900000000',
  sql: `
    -- What is set aside for an approved claim stands in the ledger, on an account of the claim's own id.
    CREATE TABLE programs.claim (
      id                uuid CONSTRAINT claim_pkey PRIMARY KEY,
      company_id        uuid NOT NULL,
      seller_id         uuid NOT NULL,
      program_id        uuid NOT NULL CONSTRAINT claim_program_fk REFERENCES programs.program,
      rule_version      int NOT NULL,
      rental_id         uuid NOT NULL,
      status            text NOT NULL,
      contract          text NOT NULL,
      invoices          text[] NOT NULL,
      billed_fen        bigint NOT NULL CONSTRAINT something_is_billed CHECK (billed_fen > 0),
      stated            jsonb NOT NULL,
      evidence          jsonb NOT NULL,
      request           jsonb NOT NULL,
      evaluation        jsonb NOT NULL,
      requested_fen     bigint NOT NULL CONSTRAINT something_is_claimed CHECK (requested_fen > 0),
      approved_fen      bigint CONSTRAINT no_more_is_approved_than_claimed CHECK (approved_fen BETWEEN 1 AND requested_fen),
      approved_at       timestamptz,
      payment_key       uuid CONSTRAINT a_payment_is_of_one_claim UNIQUE,
      payment_reference text CONSTRAINT a_claims_payment_has_a_reference CHECK (length(payment_reference) BETWEEN 1 AND 100),
      paid_at           timestamptz,
      submitted_by      text NOT NULL,
      submitted_at      timestamptz NOT NULL,
      changed_at        timestamptz NOT NULL,
      CONSTRAINT claim_rule_version_fk FOREIGN KEY (program_id, rule_version)
        REFERENCES programs.rule_version (program_id, version),
      CONSTRAINT what_is_approved_says_how_much CHECK
        ((approved_fen IS NULL) = (approved_at IS NULL)
         AND (status NOT IN ('APPROVED', 'PAYMENT_ORDERED', 'PAID') OR approved_fen IS NOT NULL)),
      CONSTRAINT what_is_paid_says_how CHECK
        (num_nonnulls(payment_key, payment_reference, paid_at) = CASE WHEN status = 'PAID' THEN 3 ELSE 0 END)
    );
    CREATE INDEX claim_by_company ON programs.claim (company_id, id);
    CREATE INDEX claim_by_program ON programs.claim (program_id, id);
    CREATE INDEX claim_by_seller ON programs.claim (seller_id, contract);
    -- I6: a rental is claimed with all its invoices, so that none of them is claimed twice.
    CREATE UNIQUE INDEX a_rental_is_claimed_once ON programs.claim (program_id, rental_id)
      WHERE status NOT IN ('REJECTED', 'WITHDRAWN');

    -- src/claim/transitions.ts, once more: no code may step around it.
    CREATE FUNCTION programs.judge_claim() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF tg_op = 'INSERT' THEN
        IF new.status <> 'SUBMITTED' THEN
          RAISE EXCEPTION 'a claim does not begin as %', new.status USING ERRCODE = '23514';
        END IF;
        RETURN new;
      END IF;
      IF new.status <> old.status AND (old.status || ' ' || new.status) NOT IN (
        'SUBMITTED EVIDENCE_CHECK', 'SUBMITTED REJECTED', 'SUBMITTED WITHDRAWN',
        'EVIDENCE_CHECK MATCHED', 'EVIDENCE_CHECK REJECTED', 'EVIDENCE_CHECK WITHDRAWN',
        'MATCHED ASSESSED',
        'ASSESSED APPROVED', 'ASSESSED REJECTED', 'ASSESSED WITHDRAWN',
        'APPROVED PAYMENT_ORDERED', 'APPROVED REJECTED',
        'PAYMENT_ORDERED PAID'
      ) THEN
        RAISE EXCEPTION 'a claim does not go from % to %', old.status, new.status USING ERRCODE = '23514';
      END IF;
      IF (new.id, new.company_id, new.seller_id, new.program_id, new.rule_version, new.rental_id, new.contract, new.invoices,
          new.billed_fen, new.stated, new.evidence, new.request, new.evaluation, new.requested_fen, new.submitted_by, new.submitted_at)
           IS DISTINCT FROM
         (old.id, old.company_id, old.seller_id, old.program_id, old.rule_version, old.rental_id, old.contract, old.invoices,
          old.billed_fen, old.stated, old.evidence, old.request, old.evaluation, old.requested_fen, old.submitted_by, old.submitted_at)
         OR old.approved_at IS NOT NULL AND (new.approved_fen, new.approved_at) IS DISTINCT FROM (old.approved_fen, old.approved_at)
      THEN
        RAISE EXCEPTION 'what a claim was submitted with, and what was approved, stays as it is' USING ERRCODE = '23514';
      END IF;
      RETURN new;
    END $$;
    CREATE TRIGGER a_claim_moves_as_drawn BEFORE INSERT OR UPDATE ON programs.claim
      FOR EACH ROW EXECUTE FUNCTION programs.judge_claim();
    CREATE TRIGGER claims_are_kept BEFORE DELETE ON programs.claim
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();

    CREATE TABLE programs.claim_event (
      claim_id     uuid NOT NULL CONSTRAINT claim_event_fk REFERENCES programs.claim,
      number       int NOT NULL,
      verb         text NOT NULL,
      from_status  text,
      to_status    text NOT NULL,
      actor        text NOT NULL,
      role         text NOT NULL,
      reason       text NOT NULL,
      rule_version int NOT NULL,
      at           timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT claim_event_pkey PRIMARY KEY (claim_id, number)
    );
    CREATE TRIGGER claim_event_is_history BEFORE UPDATE OR DELETE ON programs.claim_event
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    REVOKE UPDATE, DELETE ON programs.claim_event FROM programs;
    REVOKE DELETE ON programs.claim FROM programs;
  `,
});
