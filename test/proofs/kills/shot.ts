import type { Faults } from '@voucher-graph/testing';

/**
 * Where in a call the server is killed: before the n-th COMMIT reaches it, while it is at it, after it is done and before
 * that is heard; or as the n-th message would pass, which it then does not.
 */
export type Aim =
  { readonly commit: number; readonly when: 'before' | 'within' | 'after' } | { readonly message: number };

/** The server, as a shot meets it. */
export type Target = {
  /** Returns when the server has done all that reached it. */
  readonly rests: () => Promise<void>;
  /** Finds the server's processes, and returns what ends them at once; what was not heard by then never is. */
  readonly find: () => () => void;
};

export type Watch = NonNullable<Faults['watch']>;

/** Kills once, and tells whether it came to that: a call may be over before its n-th message. */
export type Shot = { readonly watch: Watch; readonly isFired: () => boolean };

const isCommit = (piece: Buffer) =>
  piece.toString('latin1', 0, 1) === 'Q' && piece.toString('latin1', 5, 11) === 'COMMIT';
const isCommitted = (piece: Buffer) =>
  piece.toString('latin1', 0, 1) === 'C' && piece.toString('latin1', 5, 11) === 'COMMIT';

export function takeShot(aim: Aim, { rests, find }: Target): Shot {
  let fired = false;
  let dying: Promise<void> | undefined;
  let left = 'message' in aim ? aim.message + 1 : aim.commit;
  return {
    isFired: () => fired,
    watch: (direction, piece) => {
      if (fired) return dying; // nothing more passes, until it is dead
      const counts =
        'message' in aim ||
        (aim.when === 'after'
          ? direction === 'toClient' && isCommitted(piece)
          : direction === 'toServer' && isCommit(piece));
      if (!counts || --left > 0) return undefined;
      fired = true;
      if ('when' in aim && aim.when === 'within') setImmediate(find());
      else dying = rests().then(() => find()());
      return dying;
    },
  };
}

/** Watches for a call: connections that only look for jobs do so at any time, and what they say is not the call's. */
export function passOverJobs(): (watch?: Watch) => Watch {
  const jobs = new Set<number>();
  return (watch) => (direction, piece, connection) => {
    if (direction === 'toServer' && isForJobs(piece)) jobs.add(connection);
    return jobs.has(connection) ? undefined : watch?.(direction, piece, connection);
  };
}

/** What opens such a connection says its name; one that was open before asks for a job. */
const isForJobs = (piece: Buffer) =>
  /^.{4}\0\x03\0\0.*\0application_name\0voucher-graph \w+ jobs\0/s.test(piece.toString('latin1')) ||
  piece.includes('get_job');
