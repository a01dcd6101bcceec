import type { Socket } from 'node:net';
import type pg from 'pg';

/** What node-postgres does not say of a client in its types; the tests of `connect` fail where an update changes it. */
export type ClientInside = {
  /** Whether the server has answered all that it was asked. */
  readonly readyForQuery: boolean | null;
  readonly connection: { readonly stream: Socket };
};

export function insideOf(client: pg.PoolClient): ClientInside {
  return client as unknown as ClientInside;
}
