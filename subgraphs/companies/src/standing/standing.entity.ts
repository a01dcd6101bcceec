import { EntitySchema } from 'typeorm';

export const standingKinds = ['PENALTY', 'MAJOR_PENALTY', 'ABNORMAL_OPERATION', 'DISHONESTY', 'CRIME'] as const;

export type StandingRow = {
  readonly id: string;
  readonly companyId: string;
  readonly kind: (typeof standingKinds)[number];
  readonly authority: string;
  readonly reference: string;
  readonly reason: string;
  /** YYYY-MM-DD. */
  readonly decidedOn: string;
  /** The first day on which it no longer counts; null while it counts without end. */
  readonly expiresOn: string | null;
};

export const StandingEntity = new EntitySchema<StandingRow>({
  name: 'StandingRecord',
  tableName: 'standing_record',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'standing_record_pkey' },
    companyId: { name: 'company_id', type: 'uuid' },
    kind: { type: 'text' },
    authority: { type: 'text' },
    reference: { type: 'text' },
    reason: { type: 'text' },
    decidedOn: { name: 'decided_on', type: 'date' },
    expiresOn: { name: 'expires_on', type: 'date', nullable: true },
  },
  checks: [
    {
      name: 'standing_kind_is_known',
      expression: "kind IN ('PENALTY', 'MAJOR_PENALTY', 'ABNORMAL_OPERATION', 'DISHONESTY', 'CRIME')",
    },
    { name: 'standing_expires_after_the_decision', expression: 'expires_on > decided_on' },
  ],
  indices: [{ name: 'standing_record_company_id_idx', columns: ['companyId', 'decidedOn', 'id'] }],
  foreignKeys: [
    { name: 'standing_company_exists', target: 'Company', columnNames: ['companyId'], referencedColumnNames: ['id'] },
  ],
});

/** Whether a record counts on a day. */
export function isInForce(
  { decidedOn, expiresOn }: Pick<StandingRow, 'decidedOn' | 'expiresOn'>,
  day: string,
): boolean {
  return decidedOn <= day && (expiresOn === null || day < expiresOn);
}
