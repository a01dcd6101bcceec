import { uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { AccountsEntity, type AccountsRow } from '../accounts/accounts.entity.ts';
import { CompanyEntity, type CompanyRecord } from '../company/company.entity.ts';
import { OwnershipEntity, type OwnershipRecord } from '../ownership/ownership.entity.ts';
import { ImpactReportEntity, type ImpactReportRow } from '../project/impact-report.entity.ts';
import { AiProjectEntity, type AiProjectRow } from '../project/project.entity.ts';
import { StandingEntity, type StandingRow } from '../standing/standing.entity.ts';

// Rows for tests: whole and lawful, save for what a test says about them. Each is stored and answered.

export async function aCompany(database: Database, given: Partial<CompanyRecord> = {}): Promise<CompanyRecord> {
  return insert(database, CompanyEntity, {
    id: uuidv7(),
    creditCode: someCreditCode(),
    creditCodeVerdict: 'CHECKSUM_MISMATCH',
    name: '上海试验科技有限公司',
    nameEn: 'Shanghai Trial Technology Co., Ltd.',
    kind: 'ENTERPRISE',
    regionCode: '310104',
    zoneCode: null,
    industryCode: 'I6513',
    size: null,
    foundedOn: '2018-05-01',
    synthetic: true,
    createdAt: new Date('2025-03-01T01:00:00Z'),
    ...given,
  });
}

export async function someAccounts(
  database: Database,
  given: Pick<AccountsRow, 'companyId'> & Partial<AccountsRow>,
): Promise<AccountsRow> {
  return insert(database, AccountsEntity, {
    id: uuidv7(),
    fiscalYear: 2025,
    employees: 50,
    revenue: 2_000_000_000n,
    assets: 3_000_000_000n,
    ...given,
  });
}

/** `owner` holds all shares of `owned` since 2020, unless said otherwise. */
export async function aTie(
  database: Database,
  owner: Pick<CompanyRecord, 'id'>,
  owned: Pick<CompanyRecord, 'id'>,
  given: Partial<OwnershipRecord> = {},
): Promise<OwnershipRecord> {
  return insert(database, OwnershipEntity, {
    id: uuidv7(),
    ownerId: owner.id,
    ownedId: owned.id,
    kind: 'SHAREHOLDING',
    shareBasisPoints: given.kind && given.kind !== 'SHAREHOLDING' ? null : 10_000,
    validFrom: '2020-01-01',
    validTo: null,
    evidence: 'Register of shareholders',
    ...given,
  });
}

export async function aStandingRecord(
  database: Database,
  given: Pick<StandingRow, 'companyId'> & Partial<StandingRow>,
): Promise<StandingRow> {
  return insert(database, StandingEntity, {
    id: uuidv7(),
    kind: 'PENALTY',
    authority: '上海市徐汇区市场监督管理局',
    reference: '沪市监徐处〔2024〕1号',
    reason: '未按规定公示年度报告',
    decidedOn: '2024-06-01',
    expiresOn: '2025-06-01',
    ...given,
  });
}

export async function aProject(
  database: Database,
  given: Pick<AiProjectRow, 'companyId'> & Partial<AiProjectRow>,
): Promise<AiProjectRow> {
  return insert(database, AiProjectEntity, {
    id: uuidv7(),
    name: '智能质检',
    nameEn: 'Smart inspection',
    useCase: 'QUALITY_INSPECTION',
    stage: 'TRIAL',
    startedOn: '2024-01-01',
    stageSince: '2024-09-01',
    ...given,
  });
}

export async function anImpactReport(
  database: Database,
  given: Pick<ImpactReportRow, 'projectId'> & Partial<ImpactReportRow>,
): Promise<ImpactReportRow> {
  return insert(database, ImpactReportEntity, {
    id: uuidv7(),
    periodFrom: '2025-01-01',
    periodTo: '2025-06-30',
    revenue: 0n,
    costSaved: 12_345_678n,
    hoursSaved: 400,
    assurance: 'SELF_REPORTED',
    verifiedBy: null,
    reportedAt: new Date('2025-08-01T01:00:00Z'),
    ...given,
  });
}

async function insert<TRow extends ObjectLiteral>(
  database: Database,
  entity: EntitySchema<TRow>,
  row: TRow,
): Promise<TRow> {
  await database.orm.getRepository(entity).insert(row);
  return row;
}

let count = 0;

/** Well formed and never the same twice; its check character is left to chance. */
function someCreditCode(): string {
  count += 1;
  return `91310104MA${count.toString().padStart(7, '0')}X`;
}
