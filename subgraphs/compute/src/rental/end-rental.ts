import type { EndRentalInput } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { giveBackAvailable } from '../offer/change-available.ts';
import { endOf } from './end-of.ts';
import { moveOwn } from './move-own.ts';

/** The provider takes the accelerators back; late readings may still come. */
export const endRental = (context: Pick<Context, 'database' | 'viewer'>, input: EndRentalInput) =>
  moveOwn(context, {
    name: 'endRental',
    input,
    verb: 'end',
    through: () => ['ENDED'],
    reason: 'The accelerators were given back.',
    changes: (rental) => ({ ended_at: endOf(rental) }),
    also: giveBackAvailable,
  });
