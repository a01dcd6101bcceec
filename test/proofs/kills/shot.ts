import type { Faults } from '@voucher-graph/testing';

/**
 * Where in a call the server is killed: before the n-th COMMIT reaches it, while it is at it, after it is done and before
 * that is heard; or as the n-th message passes.
 */
export type Aim =
  { readonly commit: number; readonly when: 'before' | 'within' | 'after' } | { readonly message: number };

/** Kills once, and tells whether it came to that: a call may be over before its n-th message. */
export type Shot = { readonly watch: NonNullable<Faults['watch']>; readonly isFired: () => boolean };

const isCommit = (piece: Buffer) =>
  piece.toString('latin1', 0, 1) === 'Q' && piece.toString('latin1', 5, 11) === 'COMMIT';
const isCommitted = (piece: Buffer) =>
  piece.toString('latin1', 0, 1) === 'C' && piece.toString('latin1', 5, 11) === 'COMMIT';

/** @param find finds the server's processes, and returns what ends them at once */
export function takeShot(aim: Aim, find: () => () => void): Shot {
  let fired = false;
  let left = 'message' in aim ? aim.message + 1 : aim.commit;
  const others = new Set<number>();
  return {
    isFired: () => fired,
    watch: (direction, piece, connection) => {
      // Connections that only look for jobs do so at any time: what they say is not the call's.
      if (direction === 'toServer' && piece.includes('get_job')) others.add(connection);
      if (fired || others.has(connection)) return;
      const counts =
        'message' in aim ||
        (aim.when === 'after'
          ? direction === 'toClient' && isCommitted(piece)
          : direction === 'toServer' && isCommit(piece));
      if (!counts || --left > 0) return;
      fired = true;
      const kill = find();
      if ('when' in aim && aim.when === 'within') setImmediate(kill);
      else kill();
    },
  };
}
