import { fault } from './errors.ts';
import { isUuid, malformed } from './uuid.ts';

/** Binds a value to a statement and answers its placeholder. */
export type Bind = (value: unknown) => string;

/** A filter of shared.graphql's shape. A condition that is null filters nothing. */
export type ValueFilter<T> = { readonly eq?: T | null | undefined; readonly in?: readonly T[] | null | undefined };

/** The SQL of a StringFilter, or of an enum's filter; null when it filters nothing. `type` casts the values. */
export function matches<T>(
  sql: string,
  filter: ValueFilter<T> | null | undefined,
  bind: Bind,
  type = 'text',
): string | null {
  const { eq, in: oneOf } = filter ?? {};
  return all([
    isSet(eq) ? `${sql} = ${bind(eq)}::${type}` : null,
    isSet(oneOf) ? `${sql} = ANY (${bind(oneOf)}::${type}[])` : null,
  ]);
}

/** The SQL of an IdFilter; null when it filters nothing. A malformed id is the caller's fault. */
export function matchesId(sql: string, filter: ValueFilter<string> | null | undefined, bind: Bind): string | null {
  const wrong = [filter?.eq, ...(filter?.in ?? [])].find((id) => isSet(id) && !isUuid(id));
  if (isSet(wrong)) throw malformed(wrong);
  return matches(sql, filter, bind, 'uuid');
}

/** The SQL of a RegionCodeFilter; null when it filters nothing. `within` takes a division and all below it. */
export function matchesRegion(
  sql: string,
  filter: (ValueFilter<string> & { readonly within?: string | null | undefined }) | null | undefined,
  bind: Bind,
): string | null {
  const within = isSet(filter?.within) ? `${sql} LIKE ${bind(`${filter.within.replace(/(00){1,2}$/, '')}%`)}` : null;
  return all([matches(sql, filter, bind), within]);
}

/** A case-insensitive search for a text anywhere in the expression; null when there is nothing to look for. */
export function contains(sql: string, text: string | null | undefined, bind: Bind): string | null {
  if (!isSet(text)) return null;
  if (text.length > 200)
    throw fault('BAD_USER_INPUT', 'The text to look for is longer than 200 characters: shorten it.');
  return `${sql} ILIKE ${bind(`%${text.replace(/[\\%_]/g, '\\$&')}%`)}`;
}

/** All of the conditions together; null when there is none. */
export function all(conditions: readonly (string | null)[]): string | null {
  const set = conditions.filter(isSet);
  return set.length > 0 ? set.join(' AND ') : null;
}

function isSet<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
