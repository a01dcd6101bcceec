import type { StartRentalInput } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { moveOwn } from './move-own.ts';

/** The provider hands the accelerators over. Whoever starts late has as long as was ordered nonetheless. */
export const startRental = (context: Pick<Context, 'database' | 'viewer'>, input: StartRentalInput) =>
  moveOwn(context, {
    name: 'startRental',
    input,
    verb: 'start',
    through: ({ status }) => (status === 'CONTRACTED' ? ['PROVISIONING', 'ACTIVE'] : ['ACTIVE']),
    reason: 'The accelerators were handed over.',
    changes: ({ now, orderedGpuSeconds, gpuCount }) => ({
      started_at: now,
      ends_at: new Date(now.getTime() + Number(orderedGpuSeconds / BigInt(gpuCount)) * 1000),
    }),
  });
