import type { City, Fund, PressClaim, Program, StoredRuleVersion } from '@voucher-graph/programs';
import { ruleTermsToJson } from '@voucher-graph/rules';
import { createRandom } from '../random.ts';
import { funds, jurisdictions, programs } from './catalog.ts';

/** A fund's row, and what its book is opened with: fen, or null where no amount is known and so no book is opened. */
export type SeedFund = { readonly row: Fund; readonly appropriation: bigint | null };

/** Rows for the programs subgraph's tables, in the order in which they can be stored. */
export type ProgramRows = {
  readonly cities: readonly City[];
  readonly funds: readonly SeedFund[];
  readonly programs: readonly Program[];
  readonly ruleVersions: readonly StoredRuleVersion[];
  readonly pressClaims: readonly PressClaim[];
};

/** The real jurisdictions, funds and programs as rows. Ids follow from codes alone: they are the same in every seed. */
export function programRows(): ProgramRows {
  return {
    cities: jurisdictions.map(({ slug, parent, ...city }) => ({
      ...city,
      id: idOf('city', slug),
      parentId: parent === null ? null : idOf('city', parent),
    })),
    funds: funds.map(({ jurisdiction, appropriation, ...fund }) => ({
      row: { ...fund, id: idOf('fund', fund.code), cityId: idOf('city', jurisdiction) },
      appropriation,
    })),
    programs: programs.map((program) => ({
      id: idOf('program', program.code),
      code: program.code,
      cityId: program.jurisdiction === null ? null : idOf('city', program.jurisdiction),
      fundId: program.fund === null ? null : idOf('fund', program.fund),
      name: program.name,
      nameEn: program.nameEn,
      issuer: program.issuer,
      issuerEn: program.issuerEn,
      kind: program.kind,
      intakeOpensAt: program.intakeOpensAt,
      intakeClosesAt: program.intakeClosesAt,
    })),
    ruleVersions: programs.flatMap(({ code, rules }) =>
      rules.map(({ terms, ...rule }) => ({
        ...rule,
        id: idOf('rule', `${code}/${rule.version}`),
        programId: idOf('program', code),
        terms: ruleTermsToJson(terms),
        publishedBy: null,
        publishedAt: null,
      })),
    ),
    pressClaims: programs.flatMap(({ code, pressClaims }) =>
      pressClaims.map((claim, i) => ({
        ...claim,
        id: idOf('claim', `${code}/${i}`),
        programId: idOf('program', code),
      })),
    ),
  };
}

/** Before everything that is generated, so that in id order what is real comes first. */
const recordedAt = new Date('2023-01-01T00:00:00Z');

function idOf(noun: string, code: string): string {
  return createRandom(`programs/${noun}/${code}`).uuid(recordedAt);
}
