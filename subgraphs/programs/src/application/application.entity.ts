import { bigintColumn } from '@voucher-graph/subgraph-kit';
import { EntitySchema } from 'typeorm';
import type { ApplicationStatus } from '../__generated__/schema.ts';

/** An application. What it was submitted with stays as it is; see `transitions.ts` for where it may go. */
export type Application = {
  readonly id: string;
  readonly companyId: string;
  readonly sellerId: string;
  readonly programId: string;
  /** In force when it was first submitted. */
  readonly ruleVersion: number;
  readonly status: ApplicationStatus;
  readonly contract: string | null;
  /** `toFenJson` of what it is judged on: `JudgedOn`. */
  readonly request: unknown;
  /** `toFenJson` of what the rule gave. */
  readonly evaluation: unknown;
  readonly requestedFen: bigint;
  readonly approvedFen: bigint | null;
  readonly voucherId: string | null;
  readonly appealOf: string | null;
  /** Whether it was good enough once, so that it waits for money and not for a place. */
  readonly recommended: boolean;
  readonly submittedBy: string;
  readonly submittedAt: Date;
  readonly changedAt: Date;
};

export const ApplicationEntity = new EntitySchema<Application>({
  name: 'Application',
  tableName: 'application',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'application_pkey' },
    companyId: { name: 'company_id', type: 'uuid' },
    sellerId: { name: 'seller_id', type: 'uuid' },
    programId: { name: 'program_id', type: 'uuid' },
    ruleVersion: { name: 'rule_version', type: 'int' },
    status: { type: 'text' },
    contract: { type: 'text', nullable: true },
    request: { type: 'jsonb' },
    evaluation: { type: 'jsonb' },
    requestedFen: { name: 'requested_fen', type: 'bigint', transformer: bigintColumn },
    approvedFen: { name: 'approved_fen', type: 'bigint', nullable: true, transformer: bigintColumn },
    voucherId: { name: 'voucher_id', type: 'uuid', nullable: true },
    appealOf: { name: 'appeal_of', type: 'uuid', nullable: true },
    recommended: { type: 'boolean', default: false },
    submittedBy: { name: 'submitted_by', type: 'text' },
    submittedAt: { name: 'submitted_at', type: 'timestamptz' },
    changedAt: { name: 'changed_at', type: 'timestamptz' },
  },
  uniques: [
    { name: 'a_voucher_is_of_one_application', columns: ['voucherId'] },
    { name: 'a_rejection_is_appealed_once', columns: ['appealOf'] },
  ],
  indices: [
    { name: 'application_by_company', columns: ['companyId', 'id'] },
    { name: 'application_by_program', columns: ['programId', 'id'] },
    { name: 'a_contract_is_applied_for_once', synchronize: false },
  ],
  checks: [
    { name: 'something_is_requested', expression: 'requested_fen > 0' },
    { name: 'no_more_is_approved_than_requested', expression: 'approved_fen BETWEEN 1 AND requested_fen' },
    {
      name: 'what_is_approved_has_a_voucher',
      expression: `(status IN ('APPROVED', 'LAPSED')) = (voucher_id IS NOT NULL) AND (voucher_id IS NULL) = (approved_fen IS NULL)`,
    },
  ],
  foreignKeys: [
    { name: 'application_program_fk', target: 'Program', columnNames: ['programId'], referencedColumnNames: ['id'] },
    { name: 'application_voucher_fk', target: 'Voucher', columnNames: ['voucherId'], referencedColumnNames: ['id'] },
    { name: 'application_appeal_fk', target: 'Application', columnNames: ['appealOf'], referencedColumnNames: ['id'] },
    {
      name: 'application_rule_version_fk',
      target: 'RuleVersion',
      columnNames: ['programId', 'ruleVersion'],
      referencedColumnNames: ['programId', 'version'],
    },
  ],
});
