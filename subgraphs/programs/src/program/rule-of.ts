import { mustFind } from '@voucher-graph/subgraph-kit';
import type { Loaders } from '../loaders.ts';
import type { ProgramRow, WholeProgramRow } from './program.loaders.ts';
import { toRuleVersion, type RuleVersionRow } from './rule-version.ts';

/** The versions of a program's rule, oldest first. */
export async function ruleOf(
  program: ProgramRow | WholeProgramRow,
  loaders: Loaders,
): Promise<readonly RuleVersionRow[]> {
  return (await wholeOf(program, loaders)).versions.map(toRuleVersion);
}

/** A program with all that is written about it. Beside a voucher or fund it comes without: few ask for it there. */
export async function wholeOf(program: ProgramRow | WholeProgramRow, loaders: Loaders): Promise<WholeProgramRow> {
  return 'versions' in program ? program : mustFind(await loaders.programById.load(program.id), 'A program');
}
