import type { Query } from '@voucher-graph/subgraph-kit';
import type { RentalRole, RentalStatus } from '../__generated__/schema.ts';
import { actorOf, command, type Keyed } from '../command.ts';
import type { Context } from '../context.ts';
import { lockOwn, type OwnRental } from './lock-rental.ts';
import { move, type Changes } from './move.ts';
import { transitions, type Verb } from './transitions.ts';

type MoveOwn = {
  readonly name: string;
  readonly input: Keyed & { readonly rentalId: string };
  readonly verb: Verb;
  /** Where it goes from where it is. */
  readonly through: (rental: OwnRental) => readonly RentalStatus[];
  readonly reason: string;
  readonly changes?: (rental: OwnRental) => Changes;
  /** What else is done in the same transaction. */
  readonly also?: (query: Query, rental: OwnRental) => Promise<void>;
};

type Code = 'RENTAL_NOT_FOUND' | 'WRONG_STATUS';

/** A command of a party that does no more than move its rental. */
export function moveOwn(
  context: Pick<Context, 'database' | 'viewer'>,
  { name, input, verb, through, reason, changes, also }: MoveOwn,
) {
  const roles: readonly RentalRole[] = transitions[verb].by;
  return command<{ readonly rentalId: string }, Code>(context, {
    name,
    input,
    work: async (query) => {
      const rental = await lockOwn(query, context.viewer, input.rentalId, roles);
      if ('refusal' in rental) return rental;
      const wrong = move(query, {
        rental,
        verb,
        through: through(rental),
        role: rental.role,
        actor: actorOf(context.viewer),
        reason,
        ...(changes && { changes: changes(rental) }),
      });
      if (wrong) return wrong;
      await also?.(query, rental);
      return { rentalId: rental.id };
    },
  });
}
