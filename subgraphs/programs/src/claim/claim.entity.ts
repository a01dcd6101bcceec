import { bigintColumn } from '@voucher-graph/subgraph-kit';
import { EntitySchema } from 'typeorm';
import type { ClaimStatus, EvidenceKind } from '../__generated__/schema.ts';

/** What the company said that its papers say; compared with compute whenever the claim is decided on. */
export type Stated = {
  readonly contract: string;
  readonly gpuHours: string;
  /** Totals in fen, as text. */
  readonly invoices: readonly { readonly number: string; readonly total: string }[];
};

/** A claim. What it was submitted with stays as it is; see `transitions.ts` for where it may go. */
export type Claim = {
  readonly id: string;
  readonly companyId: string;
  readonly sellerId: string;
  readonly programId: string;
  /** In force when it was submitted. */
  readonly ruleVersion: number;
  readonly rentalId: string;
  readonly status: ClaimStatus;
  readonly contract: string;
  readonly invoices: readonly string[];
  readonly billedFen: bigint;
  readonly stated: Stated;
  readonly evidence: readonly { readonly kind: EvidenceKind; readonly sha256: string }[];
  /** `toFenJson` of what it is judged on: `JudgedOn`. */
  readonly request: unknown;
  /** `toFenJson` of what the rule gave. */
  readonly evaluation: unknown;
  readonly requestedFen: bigint;
  readonly approvedFen: bigint | null;
  readonly approvedAt: Date | null;
  /** Of the ledger's operation that paid it. */
  readonly paymentKey: string | null;
  readonly paymentReference: string | null;
  readonly paidAt: Date | null;
  readonly submittedBy: string;
  readonly submittedAt: Date;
  readonly changedAt: Date;
};

export const ClaimEntity = new EntitySchema<Claim>({
  name: 'Claim',
  tableName: 'claim',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'claim_pkey' },
    companyId: { name: 'company_id', type: 'uuid' },
    sellerId: { name: 'seller_id', type: 'uuid' },
    programId: { name: 'program_id', type: 'uuid' },
    ruleVersion: { name: 'rule_version', type: 'int' },
    rentalId: { name: 'rental_id', type: 'uuid' },
    status: { type: 'text' },
    contract: { type: 'text' },
    invoices: { type: 'text', array: true },
    billedFen: { name: 'billed_fen', type: 'bigint', transformer: bigintColumn },
    stated: { type: 'jsonb' },
    evidence: { type: 'jsonb' },
    request: { type: 'jsonb' },
    evaluation: { type: 'jsonb' },
    requestedFen: { name: 'requested_fen', type: 'bigint', transformer: bigintColumn },
    approvedFen: { name: 'approved_fen', type: 'bigint', nullable: true, transformer: bigintColumn },
    approvedAt: { name: 'approved_at', type: 'timestamptz', nullable: true },
    paymentKey: { name: 'payment_key', type: 'uuid', nullable: true },
    paymentReference: { name: 'payment_reference', type: 'text', nullable: true },
    paidAt: { name: 'paid_at', type: 'timestamptz', nullable: true },
    submittedBy: { name: 'submitted_by', type: 'text' },
    submittedAt: { name: 'submitted_at', type: 'timestamptz' },
    changedAt: { name: 'changed_at', type: 'timestamptz' },
  },
  uniques: [{ name: 'a_payment_is_of_one_claim', columns: ['paymentKey'] }],
  indices: [
    { name: 'claim_by_company', columns: ['companyId', 'id'] },
    { name: 'claim_by_program', columns: ['programId', 'id'] },
    { name: 'claim_by_seller', columns: ['sellerId', 'contract'] },
    { name: 'a_rental_is_claimed_once', synchronize: false },
  ],
  // Their texts stand in the migration; TypeORM compares names.
  checks: [
    { name: 'something_is_billed', expression: 'billed_fen > 0' },
    { name: 'something_is_claimed', expression: 'requested_fen > 0' },
    { name: 'no_more_is_approved_than_claimed', expression: 'approved_fen' },
    { name: 'a_claims_payment_has_a_reference', expression: 'payment_reference' },
    { name: 'what_is_approved_says_how_much', expression: 'approved_fen' },
    { name: 'what_is_paid_says_how', expression: 'paid_at' },
  ],
  foreignKeys: [
    { name: 'claim_program_fk', target: 'Program', columnNames: ['programId'], referencedColumnNames: ['id'] },
    {
      name: 'claim_rule_version_fk',
      target: 'RuleVersion',
      columnNames: ['programId', 'ruleVersion'],
      referencedColumnNames: ['programId', 'version'],
    },
  ],
});
