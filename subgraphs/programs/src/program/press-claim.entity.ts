import type { SourceConfidence } from '@voucher-graph/rules';
import { EntitySchema } from 'typeorm';

/** What the press says about a program, beside its rule. */
export type PressClaim = {
  readonly id: string;
  readonly programId: string;
  readonly statement: string;
  readonly url: string | null;
  readonly confidence: SourceConfidence;
  /** ISO date. */
  readonly publishedOn: string | null;
};

export const PressClaimEntity = new EntitySchema<PressClaim>({
  name: 'PressClaim',
  tableName: 'press_claim',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'press_claim_pkey' },
    programId: { name: 'program_id', type: 'uuid' },
    statement: { type: 'text' },
    url: { type: 'text', nullable: true },
    confidence: { type: 'text' },
    publishedOn: { name: 'published_on', type: 'date', nullable: true },
  },
  indices: [{ name: 'press_claim_by_program', columns: ['programId', 'id'] }],
  checks: [
    {
      name: 'a_claim_has_a_known_confidence',
      expression: `confidence IN ('OFFICIAL', 'OFFICIAL_REPOSTED', 'PRESS', 'NOTE', 'UNVERIFIED')`,
    },
  ],
  foreignKeys: [
    { name: 'press_claim_program_fk', target: 'Program', columnNames: ['programId'], referencedColumnNames: ['id'] },
  ],
});
