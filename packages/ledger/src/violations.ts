import type { Queryable } from './queryable.ts';

/** A broken invariant: which, of what, and how. */
export type Violation = { readonly invariant: string; readonly key: string; readonly detail: string };

/** Every broken invariant of the whole ledger; none, always. Run by the ledger's owner or an administrator. */
export async function violations(client: Queryable): Promise<readonly Violation[]> {
  const { rows } = await client.query('select invariant, key, detail from ledger.violation order by invariant, key');
  return rows as readonly Violation[];
}
