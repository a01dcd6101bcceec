import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const ReturnClaims = sqlMigration({
  name: 'ReturnClaims1796200000000',
  sql: `
    ALTER TABLE programs.claim DROP CONSTRAINT what_is_approved_says_how_much,
      ADD CONSTRAINT what_is_approved_says_how_much CHECK
        ((approved_fen IS NULL) = (approved_at IS NULL)
         AND (status NOT IN ('APPROVED', 'PAYMENT_ORDERED', 'PAID', 'PAYMENT_FAILED') OR approved_fen IS NOT NULL));

    -- src/claim/transitions.ts, once more: no code may step around it.
    CREATE OR REPLACE FUNCTION programs.judge_claim() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF tg_op = 'INSERT' THEN
        IF new.status <> 'SUBMITTED' THEN
          RAISE EXCEPTION 'a claim does not begin as %', new.status USING ERRCODE = '23514';
        END IF;
        RETURN new;
      END IF;
      IF new.status <> old.status AND (old.status || ' ' || new.status) NOT IN (
        'SUBMITTED EVIDENCE_CHECK', 'SUBMITTED REJECTED', 'SUBMITTED WITHDRAWN',
        'EVIDENCE_CHECK RETURNED', 'EVIDENCE_CHECK MATCHED', 'EVIDENCE_CHECK REJECTED', 'EVIDENCE_CHECK WITHDRAWN',
        'RETURNED SUBMITTED', 'RETURNED REJECTED', 'RETURNED WITHDRAWN',
        'MATCHED ASSESSED',
        'ASSESSED APPROVED', 'ASSESSED REJECTED', 'ASSESSED WITHDRAWN',
        'APPROVED PAYMENT_ORDERED', 'APPROVED REJECTED',
        'PAYMENT_ORDERED PAID',
        'PAID PAYMENT_FAILED',
        'PAYMENT_FAILED PAYMENT_ORDERED'
      ) THEN
        RAISE EXCEPTION 'a claim does not go from % to %', old.status, new.status USING ERRCODE = '23514';
      END IF;
      IF (new.id, new.company_id, new.seller_id, new.program_id, new.rule_version, new.rental_id, new.submitted_by, new.submitted_at)
           IS DISTINCT FROM
         (old.id, old.company_id, old.seller_id, old.program_id, old.rule_version, old.rental_id, old.submitted_by, old.submitted_at)
         OR old.status <> 'RETURNED' AND
           (new.contract, new.invoices, new.billed_fen, new.stated, new.evidence, new.request, new.evaluation, new.requested_fen)
             IS DISTINCT FROM
           (old.contract, old.invoices, old.billed_fen, old.stated, old.evidence, old.request, old.evaluation, old.requested_fen)
         OR old.approved_at IS NOT NULL AND (new.approved_fen, new.approved_at) IS DISTINCT FROM (old.approved_fen, old.approved_at)
      THEN
        RAISE EXCEPTION 'what a claim was submitted with stays as it is unless it was returned, and so does what was approved'
          USING ERRCODE = '23514';
      END IF;
      RETURN new;
    END $$;
  `,
});
