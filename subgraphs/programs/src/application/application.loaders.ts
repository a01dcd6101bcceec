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
import type {
  ApplicationFilter,
  ApplicationOrderField,
  ApplicationRole,
  ApplicationStatus,
} from '../__generated__/schema.ts';
import { programColumns, programJoins, type ProgramRow } from '../program/program.loaders.ts';
import { ApplicationEntity, type Application } from './application.entity.ts';

/** Whom an application, or what hangs on it, is about. */
export type Concerned = { readonly companyId: string; readonly cityCode: string | null };

/** An application with its program, and that one's city and fund. */
export type ApplicationRow = Application & Concerned & { readonly program: ProgramRow };

export type ApplicationEventRow = Concerned & {
  readonly from: ApplicationStatus | null;
  readonly to: ApplicationStatus;
  readonly role: ApplicationRole;
  readonly actor: string;
  readonly reason: string;
  readonly ruleVersion: number;
  readonly at: Date;
};

export type ApplicationReviewRow = Concerned & {
  readonly score: number;
  readonly comment: string;
  readonly decidedAt: Date;
};

/** Where everybody may see an application. */
export const publicStatuses: readonly ApplicationStatus[] = ['PUBLIC_NOTICE', 'APPROVED', 'LAPSED'];

const applicationRows = defineRows<ApplicationRow>({
  select: [columns(ApplicationEntity, 'application'), 'city.code AS "cityCode"', ...programColumns('program')],
  from: `programs.application application
    LEFT JOIN programs.program program ON program.id = application.program_id ${programJoins}`,
  id: 'application.id',
});

const concerned = ['application.company_id AS "companyId"', 'city.code AS "cityCode"'];
const ofApplication = `programs.application application
    JOIN programs.program program ON program.id = application.program_id
    LEFT JOIN programs.city city ON city.id = program.city_id`;

const eventRows = defineRows<ApplicationEventRow>({
  select: [
    ...concerned,
    'event.from_status AS "from"',
    'event.to_status AS "to"',
    'event.role AS "role"',
    'event.actor AS "actor"',
    'event.reason AS "reason"',
    'event.rule_version AS "ruleVersion"',
    'event.at AS "at"',
  ],
  from: `programs.application_event event JOIN (${ofApplication}) ON application.id = event.application_id`,
  id: 'event.number',
});

const reviewRows = defineRows<ApplicationReviewRow>({
  select: [...concerned, 'review.score AS "score"', 'review.comment AS "comment"', 'review.decided_at AS "decidedAt"'],
  from: `programs.application_review review JOIN (${ofApplication}) ON application.id = review.application_id`,
  id: 'review.decided_at',
});

const applicationList = defineList<ApplicationRow, ApplicationFilter, ApplicationOrderField>({
  rows: applicationRows,
  orders: {
    SUBMITTED_AT: { sql: 'application.submitted_at', type: 'timestamptz' },
    REQUESTED: { sql: 'application.requested_fen', type: 'bigint' },
  },
  where: ({ status, companyId, programCode }, bind) => [
    matches('application.status', status, bind),
    matchesId('application.company_id', companyId, bind),
    matches('program.code', programCode, bind),
  ],
  visible: {
    isPublic: `application.status IN (${publicStatuses.map((status) => `'${status}'`).join(', ')})`,
    stake: { companyId: 'application.company_id', regionCode: 'city.code' },
  },
});

const applicationsOfCompany = defineList({ ...applicationList, parent: 'application.company_id' });
const applicationsOfProgram = defineList({ ...applicationList, parent: 'application.program_id' });

export function createApplicationLoaders(database: Database, viewer: Viewer) {
  return {
    applicationById: rowLoader(database, applicationRows),
    applicationPage: pageLoader(database, applicationList, viewer),
    applicationPageOfCompany: pageLoader(database, applicationsOfCompany, viewer),
    applicationPageOfProgram: pageLoader(database, applicationsOfProgram, viewer),
    eventsByApplication: childrenLoader(database, eventRows, { sql: 'event.application_id' }),
    reviewsByApplication: childrenLoader(database, reviewRows, { sql: 'review.application_id' }),
  };
}
