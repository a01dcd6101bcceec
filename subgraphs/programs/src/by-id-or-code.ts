import { fault } from '@voucher-graph/subgraph-kit';

/** Looks a thing up by its id or its code; asking by neither or both is the caller's fault. */
export function byIdOrCode<T>(
  field: string,
  { id, code }: { readonly id?: string | null | undefined; readonly code?: string | null | undefined },
  find: { readonly byId: (id: string) => Promise<T>; readonly byCode: (code: string) => Promise<T> },
): Promise<T> {
  const hasId = typeof id === 'string';
  const hasCode = typeof code === 'string';
  if (hasId && !hasCode) return find.byId(id);
  if (hasCode && !hasId) return find.byCode(code);
  throw fault('BAD_USER_INPUT', `${field} takes exactly one of id and code: pass one of them.`);
}
