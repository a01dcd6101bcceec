import { isReason } from '@voucher-graph/subgraph-kit';
import type { SuspendRentalInput } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { moveOwn } from './move-own.ts';

/** Either party stops the rental for a while. */
export const suspendRental = (context: Pick<Context, 'database' | 'viewer'>, input: SuspendRentalInput) =>
  isReason(input.reason)
    ? moveOwn(context, {
        name: 'suspendRental',
        input,
        verb: 'suspend',
        through: () => ['SUSPENDED'],
        reason: input.reason,
      })
    : refuse('REASON_MISSING');
