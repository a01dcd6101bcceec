import type { Query } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';
import { covers } from '../covers.ts';
import { readProgram, type JudgedProgram } from '../eligibility/read-program.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** A program of the officer's city, locked. */
export async function findForOfficer(
  query: Query,
  { cityCode }: Context['viewer'],
  code: string,
): Promise<JudgedProgram | Refusal<'PROGRAM_NOT_FOUND'>> {
  const program = await readProgram(query, { code }, { lock: true });
  return program && covers(cityCode, program.cityCode) ? program : refuse('PROGRAM_NOT_FOUND');
}
