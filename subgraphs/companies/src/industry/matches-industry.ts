import { all, fault, matches, type Bind, type ValueFilter } from '@voucher-graph/subgraph-kit';

/** The SQL of an IndustryCodeFilter; null when it filters nothing. `within` takes a branch and all below it. */
export function matchesIndustry(
  sql: string,
  filter: (ValueFilter<string> & { readonly within?: string | null | undefined }) | null | undefined,
  bind: Bind,
): string | null {
  const within = filter?.within ?? null;
  const wrong = [filter?.eq, within, ...(filter?.in ?? [])].find((code) => !wellFormed.test(code ?? 'A'));
  if (wrong)
    throw fault(
      'BAD_USER_INPUT',
      `${JSON.stringify(wrong.slice(0, 20))} is no branch of GB/T 4754: give a section's letter and up to four digits, such as "I65".`,
    );
  return all([matches(sql, filter, bind), within === null ? null : `${sql} LIKE ${bind(`${within}%`)}`]);
}

const wellFormed = /^[A-T](\d{2,4})?$/;
