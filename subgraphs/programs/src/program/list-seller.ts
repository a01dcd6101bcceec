import { mustFind, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { ListSellerInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { findForOfficer } from './find-for-officer.ts';

/** Puts a seller on the list of those that a program accepts (R8). */
export function listSeller(context: Pick<Context, 'database' | 'viewer' | 'peers'>, input: ListSellerInput) {
  const { sellerCreditCode, from, to } = input;
  return command(context, {
    name: 'listSeller',
    input,
    prepare: () =>
      mustFind(context.peers['companies'], 'The companies subgraph').ask<{
        readonly company: { readonly id: string } | null;
      }>('query Seller($creditCode: CreditCode!) { company(creditCode: $creditCode) { id } }', {
        creditCode: sellerCreditCode,
      }),
    work: async (query, { company }) => {
      if (to < from) return refuse('DATES_OUT_OF_ORDER', `${from} to ${to}`);
      const program = await findForOfficer(query, context.viewer, input.programCode);
      if ('refusal' in program) return program;
      if (!company) return refuse('SELLER_NOT_FOUND', sellerCreditCode);
      const overlapping = await query(
        `SELECT FROM programs.listed_seller
          WHERE program_id = $1 AND company_id = $2 AND daterange(listed_from, listed_to, '[]') && daterange($3, $4, '[]')`,
        [program.id, company.id, from, to],
      );
      if (overlapping.length > 0) return refuse('PERIOD_OVERLAPS');
      await query(
        `INSERT INTO programs.listed_seller (id, program_id, company_id, listed_from, listed_to, actor)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [uuidv7(), program.id, company.id, from, to, actorOf(context.viewer)],
      );
      return { programId: program.id };
    },
  });
}
