import { bigintColumn } from '@voucher-graph/subgraph-kit';
import { EntitySchema } from 'typeorm';

export const impactAssurances = ['SELF_REPORTED', 'VERIFIED'] as const;

export type ImpactReportRow = {
  readonly id: string;
  readonly projectId: string;
  /** The first day of the period, YYYY-MM-DD. */
  readonly periodFrom: string;
  /** The last day of the period. */
  readonly periodTo: string;
  /** In fen. */
  readonly revenue: bigint;
  /** In fen. */
  readonly costSaved: bigint;
  readonly hoursSaved: number;
  readonly assurance: (typeof impactAssurances)[number];
  readonly verifiedBy: string | null;
  readonly reportedAt: Date;
};

export const ImpactReportEntity = new EntitySchema<ImpactReportRow>({
  name: 'ImpactReport',
  tableName: 'impact_report',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'impact_report_pkey' },
    projectId: { name: 'project_id', type: 'uuid' },
    periodFrom: { name: 'period_from', type: 'date' },
    periodTo: { name: 'period_to', type: 'date' },
    revenue: { name: 'revenue_fen', type: 'bigint', transformer: bigintColumn },
    costSaved: { name: 'cost_saved_fen', type: 'bigint', transformer: bigintColumn },
    hoursSaved: { name: 'hours_saved', type: 'int' },
    assurance: { type: 'text' },
    verifiedBy: { name: 'verified_by', type: 'text', nullable: true },
    reportedAt: { name: 'reported_at', type: 'timestamptz' },
  },
  uniques: [{ name: 'one_impact_report_a_period', columns: ['projectId', 'periodFrom'] }],
  checks: [
    { name: 'impact_assurance_is_known', expression: "assurance IN ('SELF_REPORTED', 'VERIFIED')" },
    {
      name: 'who_verified_an_impact_is_named',
      expression: "(assurance = 'VERIFIED') = (verified_by IS NOT NULL)",
    },
    { name: 'an_impact_period_has_days', expression: 'period_to >= period_from' },
    { name: 'impacts_are_not_negative', expression: 'revenue_fen >= 0 AND cost_saved_fen >= 0 AND hours_saved >= 0' },
  ],
  foreignKeys: [
    {
      name: 'impact_project_exists',
      target: 'AiProject',
      columnNames: ['projectId'],
      referencedColumnNames: ['id'],
    },
  ],
});
