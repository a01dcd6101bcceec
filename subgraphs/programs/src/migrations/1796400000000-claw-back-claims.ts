import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const ClawBackClaims = sqlMigration({
  name: 'ClawBackClaims1796400000000',
  sql: `
    -- What a program grants: each voucher and each claim has an account of its id in the ledger.
    CREATE VIEW programs.account AS
      SELECT id, company_id, program_id, fund_id, rule_version FROM programs.voucher
       UNION ALL
      SELECT claim.id, claim.company_id, claim.program_id, program.fund_id, claim.rule_version
        FROM programs.claim claim JOIN programs.program program ON program.id = claim.program_id;

    ALTER TABLE programs.clawback
      ALTER COLUMN voucher_id DROP NOT NULL,
      ADD COLUMN claim_id uuid CONSTRAINT clawback_claim_fk REFERENCES programs.claim,
      ADD COLUMN account_id uuid GENERATED ALWAYS AS (coalesce(voucher_id, claim_id)) STORED,
      ADD CONSTRAINT a_voucher_or_a_claim_is_clawed_back CHECK (num_nonnulls(voucher_id, claim_id) = 1);
    CREATE INDEX clawback_by_claim ON programs.clawback (claim_id, id) WHERE claim_id IS NOT NULL;

    -- What came back may be set off in the payment of a claim too.
    ALTER TABLE programs.clawback_recovery
      ADD COLUMN claim_id uuid CONSTRAINT clawback_recovery_claim_fk REFERENCES programs.claim,
      DROP CONSTRAINT what_came_back_was_paid_or_set_off,
      ADD CONSTRAINT what_came_back_was_paid_or_set_off CHECK (num_nonnulls(payment_reference, settlement_id, claim_id) = 1);
    CREATE INDEX clawback_recovery_by_claim ON programs.clawback_recovery (claim_id) WHERE claim_id IS NOT NULL;
  `,
});
