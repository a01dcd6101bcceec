import type { VoucherKind } from '@voucher-graph/rules';
import { EntitySchema } from 'typeorm';

/** A voucher program. What it pays stands in the versions of its rule. */
export type Program = {
  readonly id: string;
  readonly code: string;
  /** Null for a national program. */
  readonly cityId: string | null;
  /** Null where no fund is known. */
  readonly fundId: string | null;
  readonly name: string;
  readonly nameEn: string | null;
  readonly issuer: string | null;
  readonly issuerEn: string | null;
  readonly kind: VoucherKind;
  readonly intakeOpensAt: Date | null;
  /** The first instant at which intake is closed. */
  readonly intakeClosesAt: Date | null;
};

export const ProgramEntity = new EntitySchema<Program>({
  name: 'Program',
  tableName: 'program',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'program_pkey' },
    code: { type: 'text' },
    cityId: { name: 'city_id', type: 'uuid', nullable: true },
    fundId: { name: 'fund_id', type: 'uuid', nullable: true },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text', nullable: true },
    issuer: { type: 'text', nullable: true },
    issuerEn: { name: 'issuer_en', type: 'text', nullable: true },
    kind: { type: 'text' },
    intakeOpensAt: { name: 'intake_opens_at', type: 'timestamptz', nullable: true },
    intakeClosesAt: { name: 'intake_closes_at', type: 'timestamptz', nullable: true },
  },
  uniques: [{ name: 'a_program_has_its_own_code', columns: ['code'] }],
  indices: [
    { name: 'program_by_city', columns: ['cityId', 'id'] },
    { name: 'program_by_fund', columns: ['fundId', 'id'] },
  ],
  checks: [
    { name: 'a_program_has_a_short_code', expression: `code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'` },
    {
      name: 'a_program_has_a_known_kind',
      expression: `kind IN ('COMPUTE', 'TRAINING', 'MODEL', 'DATA', 'ANNOTATION', 'ALGORITHM', 'SCENARIO', 'INTELLIGENCE')`,
    },
    { name: 'intake_closes_after_it_opens', expression: 'intake_closes_at > intake_opens_at' },
    {
      name: 'intake_that_closes_has_opened',
      expression: 'intake_closes_at IS NULL OR intake_opens_at IS NOT NULL',
    },
  ],
  foreignKeys: [
    { name: 'program_city_fk', target: 'City', columnNames: ['cityId'], referencedColumnNames: ['id'] },
    { name: 'program_fund_fk', target: 'Fund', columnNames: ['fundId'], referencedColumnNames: ['id'] },
  ],
});
