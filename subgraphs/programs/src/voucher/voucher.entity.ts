import { EntitySchema } from 'typeorm';

/** What was decided about a voucher. That it is exhausted, expired or revoked is seen from its account and the clock. */
export type VoucherState = 'RESERVED' | 'ISSUED' | 'ACTIVE' | 'FROZEN';

/** A voucher. Its money, its validity and its revocation stand in the ledger's account of the same id. */
export type Voucher = {
  readonly id: string;
  readonly companyId: string;
  readonly programId: string;
  /** The book that its account belongs to. */
  readonly fundId: string;
  /** The version of the program's rule that it was granted under. */
  readonly ruleVersion: number;
  readonly state: VoucherState;
  /** Null while it is only reserved. */
  readonly issuedAt: Date | null;
  /** Whether it is generated. */
  readonly synthetic: boolean;
};

export const VoucherEntity = new EntitySchema<Voucher>({
  name: 'Voucher',
  tableName: 'voucher',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'voucher_pkey' },
    companyId: { name: 'company_id', type: 'uuid' },
    programId: { name: 'program_id', type: 'uuid' },
    fundId: { name: 'fund_id', type: 'uuid' },
    ruleVersion: { name: 'rule_version', type: 'int' },
    state: { type: 'text' },
    issuedAt: { name: 'issued_at', type: 'timestamptz', nullable: true },
    synthetic: { type: 'boolean' },
  },
  indices: [
    { name: 'voucher_by_company', columns: ['companyId', 'id'] },
    { name: 'voucher_by_program', columns: ['programId', 'id'] },
    { name: 'voucher_by_fund', columns: ['fundId', 'id'] },
  ],
  checks: [
    { name: 'a_voucher_has_a_known_state', expression: `state IN ('RESERVED', 'ISSUED', 'ACTIVE', 'FROZEN')` },
    { name: 'an_issued_voucher_says_when', expression: `(state = 'RESERVED') = (issued_at IS NULL)` },
  ],
  foreignKeys: [
    { name: 'voucher_fund_fk', target: 'Fund', columnNames: ['fundId'], referencedColumnNames: ['id'] },
    {
      name: 'voucher_rule_version_fk',
      target: 'RuleVersion',
      columnNames: ['programId', 'ruleVersion'],
      referencedColumnNames: ['programId', 'version'],
    },
  ],
});
