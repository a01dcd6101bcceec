import type { Query } from '@voucher-graph/subgraph-kit';
import type { Refusal } from '../refusal.ts';
import type { PlacedHold } from '../vouchers/place-holds.ts';
import type { RentalDone } from './contracted.ts';
import type { OwnRental } from './lock-rental.ts';
import { stepsOf, writeSteps } from './move.ts';

export type Agreement = {
  readonly rental: OwnRental;
  readonly actor: string;
  /** What vouchers pay of it. */
  readonly holds: readonly PlacedHold[];
};

/** Makes contracts of quotes, in the caller's transaction; answers each. */
export function agree(
  query: Query,
  agreements: readonly Agreement[],
): readonly (RentalDone | Refusal<'WRONG_STATUS'>)[] {
  const shares = agreements.flatMap(({ rental, holds }) => holds.map((hold) => ({ ...hold, rentalId: rental.id })));
  if (shares.length > 0)
    void query(
      `INSERT INTO compute.rental_voucher (rental_id, voucher_id, hold_id, amount_fen, program_code, fund_code)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::text[], $6::text[])`,
      [
        shares.map(({ rentalId }) => rentalId),
        shares.map(({ voucherId }) => voucherId),
        shares.map(({ holdId }) => holdId),
        shares.map(({ amount }) => amount),
        shares.map(({ programCode }) => programCode),
        shares.map(({ fundCode }) => fundCode),
      ],
    );
  const moves = agreements.map(({ rental, actor, holds }) =>
    stepsOf({
      rental,
      verb: 'contract',
      through: ['CONTRACTED'],
      role: rental.role,
      actor,
      reason: 'The quote was agreed to.',
      changes: { contracted_at: rental.now, subsidy_fen: holds.reduce((sum, { amount }) => sum + amount, 0n) },
    }),
  );
  const steps = moves.flatMap((move) => ('refusal' in move ? [] : move));
  if (steps.length > 0) writeSteps(query, steps);
  return agreements.map(({ rental }, i) => {
    const move = moves[i];
    return move && 'refusal' in move ? move : { rentalId: rental.id };
  });
}
