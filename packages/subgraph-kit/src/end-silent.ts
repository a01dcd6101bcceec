import type pg from 'pg';
import { insideOf } from './client-inside.ts';

/** A look costs next to nothing: so late, at most, is what has been silent for too long ended. */
const looksPerPatience = 20;

export type Watch = {
  readonly add: (client: pg.PoolClient) => void;
  readonly close: () => void;
};

/**
 * Ends connections that are waited for and say nothing for so long: whatever was asked on them fails with `Query read
 * timeout`, as by node-postgres's `query_timeout`. That has a timer for each statement, and in V8's young generation a timer
 * holds what the next statements answer: two thirds of all that was moved to the old one, so that its collections took
 * twice as long.
 */
export function endSilent(patienceMs: number): Watch {
  const watched = new Map<pg.PoolClient, { bytes: number; since: number }>();
  const look = () => {
    for (const [client, last] of watched) {
      const { readyForQuery, connection } = insideOf(client);
      const { bytesRead } = connection.stream;
      const now = performance.now();
      if (readyForQuery === true || bytesRead !== last.bytes) watched.set(client, { bytes: bytesRead, since: now });
      else if (now - last.since > patienceMs) connection.stream.destroy(new Error('Query read timeout'));
    }
  };
  const looking = setInterval(look, patienceMs / looksPerPatience).unref();
  return {
    add: (client) => {
      watched.set(client, { bytes: -1, since: 0 });
      client.once('end', () => watched.delete(client));
    },
    close: () => clearInterval(looking),
  };
}
