import type { ProvisionRentalInput } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { moveOwn } from './move-own.ts';

/** The provider begins to set the accelerators up. */
export const provisionRental = (context: Pick<Context, 'database' | 'viewer'>, input: ProvisionRentalInput) =>
  moveOwn(context, {
    name: 'provisionRental',
    input,
    verb: 'provision',
    through: () => ['PROVISIONING'],
    reason: 'The accelerators are being set up.',
  });
