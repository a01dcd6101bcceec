import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const Audit = sqlMigration({
  name: 'Audit1796300000000',
  sql: `
    -- A sample of what a program paid, with all that it takes to draw it again.
    CREATE TABLE programs.audit (
      id                  uuid CONSTRAINT audit_pkey PRIMARY KEY,
      program_id          uuid NOT NULL,
      rule_version        int NOT NULL,
      paid_from           date NOT NULL,
      paid_to             date NOT NULL,
      seed                text NOT NULL,
      sample_basis_points int NOT NULL CONSTRAINT a_sample_is_a_share CHECK (sample_basis_points BETWEEN 1 AND 10000),
      -- The ledger's operations that could be drawn, in order.
      population          uuid[] NOT NULL CONSTRAINT something_could_be_drawn CHECK (cardinality(population) BETWEEN 1 AND 10000),
      actor               text NOT NULL,
      drawn_at            timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT audit_rule_version_fk FOREIGN KEY (program_id, rule_version)
        REFERENCES programs.rule_version (program_id, version),
      CONSTRAINT an_audit_ends_after_it_begins CHECK (paid_to >= paid_from)
    );
    CREATE INDEX audit_by_program ON programs.audit (program_id, id);

    -- A payment that was picked, under the ledger's operation of the same id: so it is picked once.
    CREATE TABLE programs.audit_case (
      id       uuid CONSTRAINT audit_case_pkey PRIMARY KEY,
      audit_id uuid NOT NULL CONSTRAINT audit_case_audit_fk REFERENCES programs.audit,
      picked   text NOT NULL CONSTRAINT a_case_is_picked_in_a_known_way CHECK (picked IN ('FLAGGED', 'DRAWN'))
    );
    CREATE INDEX audit_case_by_audit ON programs.audit_case (audit_id, id);

    CREATE TABLE programs.audit_finding (
      id            uuid CONSTRAINT audit_finding_pkey PRIMARY KEY,
      case_id       uuid NOT NULL CONSTRAINT audit_finding_case_fk REFERENCES programs.audit_case,
      kind          text NOT NULL CONSTRAINT a_finding_is_of_a_known_kind CHECK (kind IN ('IN_ORDER', 'NOT_USED',
                      'RELATED_PARTIES', 'SPLIT', 'OVERPRICED', 'FALSE_EVIDENCE', 'PAID_TWICE', 'OTHER')),
      at_stake_fen  bigint CONSTRAINT what_is_at_stake_is_something CHECK (at_stake_fen > 0),
      reason        text NOT NULL,
      evidence_hash text NOT NULL CONSTRAINT a_finding_has_evidence CHECK (evidence_hash ~ '^[0-9a-f]{64}$'),
      actor         text NOT NULL,
      recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT what_is_in_order_has_nothing_at_stake CHECK ((kind = 'IN_ORDER') = (at_stake_fen IS NULL))
    );
    CREATE INDEX audit_finding_by_case ON programs.audit_finding (case_id, id);

    -- What a second person said of a finding, once.
    CREATE TABLE programs.audit_verdict (
      finding_id uuid CONSTRAINT audit_verdict_pkey PRIMARY KEY
                   CONSTRAINT audit_verdict_finding_fk REFERENCES programs.audit_finding,
      confirmed  boolean NOT NULL,
      reason     text NOT NULL,
      actor      text NOT NULL,
      at         timestamptz NOT NULL DEFAULT clock_timestamp()
    );
    ALTER TABLE programs.clawback
      ADD COLUMN finding_id uuid CONSTRAINT clawback_finding_fk REFERENCES programs.audit_finding;
    CREATE INDEX clawback_by_finding ON programs.clawback (finding_id, id) WHERE finding_id IS NOT NULL;

    CREATE TRIGGER audits_are_history BEFORE UPDATE OR DELETE ON programs.audit
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    CREATE TRIGGER audit_cases_are_history BEFORE UPDATE OR DELETE ON programs.audit_case
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    CREATE TRIGGER audit_findings_are_history BEFORE UPDATE OR DELETE ON programs.audit_finding
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    CREATE TRIGGER audit_verdicts_are_history BEFORE UPDATE OR DELETE ON programs.audit_verdict
      FOR EACH ROW EXECUTE FUNCTION programs.keep_history();
    REVOKE UPDATE, DELETE ON programs.audit, programs.audit_case, programs.audit_finding, programs.audit_verdict FROM programs;
  `,
});
