import {
  childrenLoader,
  columns,
  defineList,
  defineRows,
  matches,
  matchesId,
  pageLoader,
  rowLoader,
  type Database,
  type Viewer,
} from '@voucher-graph/subgraph-kit';
import type { ClaimFilter, ClaimOrderField, ClaimRole, ClaimStatus } from '../__generated__/schema.ts';
import type { Concerned } from '../application/application.loaders.ts';
import { programColumns, programJoins, type ProgramRow } from '../program/program.loaders.ts';
import { ClaimEntity, type Claim } from './claim.entity.ts';
import { setOffSql } from './read-set-off.ts';

/** A claim with its program, and that one's city and fund. */
export type ClaimRow = Claim & Concerned & { readonly program: ProgramRow; readonly setOffFen: bigint };

export type ClaimEventRow = Concerned & {
  readonly from: ClaimStatus | null;
  readonly to: ClaimStatus;
  readonly role: ClaimRole;
  readonly actor: string;
  readonly reason: string;
  readonly ruleVersion: number;
  readonly at: Date;
};

/** What is paid is public money. */
export const claimIsPublic = (status: ClaimStatus): boolean => status === 'PAID' || status === 'PAYMENT_FAILED';

const claimRows = defineRows<ClaimRow>({
  select: [
    columns(ClaimEntity, 'claim'),
    'city.code AS "cityCode"',
    `${setOffSql} AS "setOffFen"`,
    ...programColumns('program'),
  ],
  from: `programs.claim claim LEFT JOIN programs.program program ON program.id = claim.program_id ${programJoins}`,
  id: 'claim.id',
});

const eventRows = defineRows<ClaimEventRow>({
  select: [
    'claim.company_id AS "companyId"',
    'city.code AS "cityCode"',
    'event.from_status AS "from"',
    'event.to_status AS "to"',
    ...['role', 'actor', 'reason', 'at'].map((column) => `event.${column} AS "${column}"`),
    'event.rule_version AS "ruleVersion"',
  ],
  from: `programs.claim_event event
    JOIN programs.claim claim ON claim.id = event.claim_id
    JOIN programs.program program ON program.id = claim.program_id
    LEFT JOIN programs.city city ON city.id = program.city_id`,
  id: 'event.number',
});

const claimList = defineList<ClaimRow, ClaimFilter, ClaimOrderField>({
  rows: claimRows,
  orders: {
    SUBMITTED_AT: { sql: 'claim.submitted_at', type: 'timestamptz' },
    REQUESTED: { sql: 'claim.requested_fen', type: 'bigint' },
  },
  where: ({ status, companyId, programCode }, bind) => [
    matches('claim.status', status, bind),
    matchesId('claim.company_id', companyId, bind),
    matches('program.code', programCode, bind),
  ],
  visible: {
    isPublic: `claim.status IN ('PAID', 'PAYMENT_FAILED')`,
    stake: { companyId: 'claim.company_id', regionCode: 'city.code' },
  },
});

const claimsOfCompany = defineList({ ...claimList, parent: 'claim.company_id' });
const claimsOfProgram = defineList({ ...claimList, parent: 'claim.program_id' });

export function createClaimLoaders(database: Database, viewer: Viewer) {
  return {
    claimById: rowLoader(database, claimRows),
    claimPage: pageLoader(database, claimList, viewer),
    claimPageOfCompany: pageLoader(database, claimsOfCompany, viewer),
    claimPageOfProgram: pageLoader(database, claimsOfProgram, viewer),
    eventsByClaim: childrenLoader(database, eventRows, { sql: 'event.claim_id' }),
  };
}
