import type { Query } from '@voucher-graph/subgraph-kit';

/**
 * The first day on which a company may ask a program for money again, where a clawback bars it; null where none does. A
 * bar holds for all programs of the jurisdiction whose rule set it.
 */
export async function findBar(
  query: Query,
  { companyId, programId }: { readonly companyId: string; readonly programId: string },
): Promise<string | null> {
  const [bar] = await query<{ readonly until: string | null }>(
    `SELECT max(clawback.barred_until)::text AS until
       FROM programs.account account
       JOIN programs.clawback clawback ON clawback.account_id = account.id
       JOIN programs.program barring ON barring.id = account.program_id
       JOIN programs.program asked ON asked.city_id = barring.city_id
      WHERE account.company_id = $1 AND asked.id = $2
        AND clawback.barred_until > (now() AT TIME ZONE 'Asia/Shanghai')::date`,
    [companyId, programId],
  );
  return bar?.until ?? null;
}
