import type { StakeSql } from './access/access.ts';
import type { Bind } from './conditions.ts';
import type { KeyType } from './cursor.ts';
import type { Rows } from './rows.ts';

export type Direction = 'ASC' | 'DESC';
export type OrderBy<TField extends string> = {
  readonly field: TField;
  readonly direction?: Direction | null | undefined;
};

/**
 * What can be listed: rows, in which orders, under which conditions. Made once: what is written of it is kept, so that its
 * functions go by nothing but what they are given.
 */
export type List<TRow, TFilter, TField extends string> = {
  readonly rows: Rows<TRow>;
  /** The SQL expression that a parent's id is matched with: 'voucher.company_id'. */
  readonly parent?: string;
  /**
   * Expressions that are never null, infinite or long texts, with their types. The row's id is always appended, so that
   * the order is total.
   */
  readonly orders: Readonly<Record<TField, { readonly sql: string; readonly type: KeyType }>>;
  /** The order when none is asked for; without it, by id: UUIDv7, so oldest first. */
  readonly defaultOrder?: readonly OrderBy<TField>[];
  /** The filter's SQL conditions; null ones are left out. */
  readonly where?: (filter: TFilter, bind: Bind) => readonly (string | null)[];
  /** A condition that the list always has. */
  readonly always?: string;
  /** Which rows everybody may see, as a condition, and whom the others concern. Without it, everybody may see each. */
  readonly visible?: { readonly isPublic: string; readonly stake: StakeSql };
};

/** Says what can be listed; see `List`. */
export function defineList<TRow, TFilter = undefined, TField extends string = never>(
  list: List<TRow, TFilter, TField>,
): List<TRow, TFilter, TField> {
  return list;
}

/** A page as a resolver asks for it: the field's own arguments, and the parent's id where the list hangs below one. */
export type PageAsk<TFilter, TField extends string> = {
  readonly parent?: string;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly filter?: TFilter | null | undefined;
  readonly orderBy?: readonly OrderBy<TField>[] | null | undefined;
  /** Whether the total is asked for, too: then page and total are one statement. See `tell-totals.ts`. */
  readonly withTotal?: boolean;
};

export type Edge<TRow> = { readonly cursor: string; readonly node: TRow };

export type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

/** A Relay connection. `totalCount` is counted only when a query selects it, and to 10,000. */
export type Page<TRow> = {
  readonly edges: readonly Edge<TRow>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => number | Promise<number>;
};
