import type { Grant } from '../facts/history-facts.ts';

/** What limits are applied to. */
export type Reckoning = {
  readonly base: bigint;
  /** The rate's part of the base. */
  readonly amount: bigint;
  readonly rateBasisPoints: number;
  /** Fen: amounts are whole numbers of it. */
  readonly unit: bigint;
  /** Earlier grants that count as one with this purchase. */
  readonly parts: readonly Grant[];
};
