import {
  childrenLoader,
  columns,
  defineList,
  defineRows,
  matches,
  matchesRegion,
  pageLoader,
  rowLoader,
  type Database,
} from '@voucher-graph/subgraph-kit';
import type { IntakeStatus, ProgramFilter, ProgramOrderField } from '../__generated__/schema.ts';
import { CityEntity, type City } from '../city/city.entity.ts';
import { FundEntity } from '../fund/fund.entity.ts';
import { bookColumns, type FundRow } from '../fund/fund.loaders.ts';
import type { PressClaim } from './press-claim.entity.ts';
import { ProgramEntity, type Program } from './program.entity.ts';
import type { StoredRuleVersion } from './rule-version.entity.ts';
import { ruleVersionsSql } from './rule-version.ts';

/** What every row that shows a program carries of it. */
export type ProgramRow = Program & {
  readonly intakeStatus: IntakeStatus;
  readonly city: City | null;
  readonly fund: FundRow | null;
};

/** A program with all that is written about it; read where a program is the subject, not beside each voucher. */
export type WholeProgramRow = ProgramRow & {
  readonly versions: readonly Omit<StoredRuleVersion, 'programId'>[];
  readonly pressClaims: readonly Omit<PressClaim, 'programId'>[];
};

// The database's clock, as for everything that decides about money.
export const intakeStatusSql = `CASE
  WHEN program.intake_opens_at IS NULL THEN 'NOT_ANNOUNCED'
  WHEN now() < program.intake_opens_at THEN 'UPCOMING'
  WHEN now() < coalesce(program.intake_closes_at, 'infinity') THEN 'OPEN'
  ELSE 'CLOSED' END`;

const settlementModeSql = `(
  SELECT rule.terms ->> 'settlementMode' FROM programs.rule_version rule
  WHERE rule.program_id = program.id ORDER BY rule.version DESC LIMIT 1)`;

const pressClaimsSql = `(
  SELECT coalesce(json_agg(json_build_object(
    'id', claim.id, 'statement', claim.statement, 'url', claim.url, 'confidence', claim.confidence,
    'publishedOn', claim.published_on
  ) ORDER BY claim.id), '[]')
  FROM programs.press_claim claim WHERE claim.program_id = program.id)`;

/** What is selected of a program under the aliases `program`, `city`, `fund` and `book`, into the object that `nest` names. */
export function programColumns(nest = ''): readonly string[] {
  const below = (name: string) => (nest ? `${nest}.${name}` : name);
  return [
    ...columns(ProgramEntity, 'program', nest || undefined),
    `${intakeStatusSql} AS "${below('intakeStatus')}"`,
    ...columns(CityEntity, 'city', below('city')),
    ...columns(FundEntity, 'fund', below('fund')),
    ...bookColumns(`${below('fund')}.`),
  ];
}

/** What a program is joined with, for `programColumns`. */
export const programJoins = `
  LEFT JOIN programs.city city ON city.id = program.city_id
  LEFT JOIN programs.fund fund ON fund.id = program.fund_id
  LEFT JOIN ledger.book_balance book ON book.book_id = fund.id`;

const programRows = defineRows<ProgramRow>({
  select: programColumns(),
  from: `programs.program program ${programJoins}`,
  id: 'program.id',
});

const wholeProgramRows = defineRows<WholeProgramRow>({
  select: [...programColumns(), `${ruleVersionsSql} AS "versions"`, `${pressClaimsSql} AS "pressClaims"`],
  from: programRows.from,
  id: programRows.id,
});

const programList = defineList<WholeProgramRow, ProgramFilter, ProgramOrderField>({
  rows: wholeProgramRows,
  orders: {
    CODE: { sql: 'program.code', type: 'text' },
    CITY_CODE: { sql: "coalesce(city.code, '')", type: 'text' },
  },
  defaultOrder: [{ field: 'CODE' }],
  where: ({ code, kind, cityCode, fundCode, settlementMode, intakeStatus }, bind) => [
    matches('program.code', code, bind),
    matches('program.kind', kind, bind),
    matchesRegion('city.code', cityCode, bind),
    matches('fund.code', fundCode, bind),
    matches(settlementModeSql, settlementMode, bind),
    matches(intakeStatusSql, intakeStatus, bind),
  ],
});

const programsOfCity = defineList({ ...programList, parent: 'program.city_id' });

export function createProgramLoaders(database: Database) {
  return {
    programById: rowLoader(database, wholeProgramRows),
    programByCode: rowLoader(database, wholeProgramRows, { sql: 'program.code', type: 'text' }),
    programsByFund: childrenLoader(database, programRows, { sql: 'program.fund_id', order: 'program.code' }),
    programPage: pageLoader(database, programList),
    programPageOfCity: pageLoader(database, programsOfCity),
  };
}
