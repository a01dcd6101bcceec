import {
  columns,
  defineList,
  defineRows,
  matches,
  pageLoader,
  rowLoader,
  type Database,
} from '@voucher-graph/subgraph-kit';
import type {
  AiProjectFilter,
  AiProjectOrderField,
  ImpactReportFilter,
  ImpactReportOrderField,
} from '../__generated__/schema.ts';
import { ImpactReportEntity, type ImpactReportRow } from './impact-report.entity.ts';
import { AiProjectEntity, type AiProjectRow } from './project.entity.ts';

export function createProjectLoaders(database: Database) {
  return {
    aiProjectById: rowLoader(database, projectRows),
    aiProjectPage: pageLoader(database, projectList),
    aiProjectPageOfCompany: pageLoader(database, projectsOfCompany),
    impactReportPage: pageLoader(database, impactReportList),
  };
}

const projectRows = defineRows<AiProjectRow>({
  select: [columns(AiProjectEntity, 'project')],
  from: 'companies.ai_project project',
  id: 'project.id',
});

const projectList = defineList<AiProjectRow, AiProjectFilter, AiProjectOrderField>({
  rows: projectRows,
  orders: {
    STARTED_ON: { sql: 'project.started_on', type: 'date' },
    STAGE_SINCE: { sql: 'project.stage_since', type: 'date' },
  },
  where: ({ stage, useCase }, bind) => [
    matches('project.stage', stage, bind),
    matches('project.use_case', useCase, bind),
  ],
});

const projectsOfCompany = defineList({ ...projectList, parent: 'project.company_id' });

/** A report, and whose it is. */
export type OwnedImpactReport = ImpactReportRow & { readonly companyId: string; readonly regionCode: string };

const impactReportList = defineList<OwnedImpactReport, ImpactReportFilter, ImpactReportOrderField>({
  rows: defineRows<OwnedImpactReport>({
    select: [
      columns(ImpactReportEntity, 'report'),
      'project.company_id AS "companyId"',
      'company.region_code AS "regionCode"',
    ],
    from: `companies.impact_report report
      LEFT JOIN companies.ai_project project ON project.id = report.project_id
      LEFT JOIN companies.company company ON company.id = project.company_id`,
    id: 'report.id',
  }),
  parent: 'report.project_id',
  orders: { PERIOD_FROM: { sql: 'report.period_from', type: 'date' } },
  defaultOrder: [{ field: 'PERIOD_FROM', direction: 'ASC' }],
  where: ({ assurance }, bind) => [matches('report.assurance', assurance, bind)],
});
