import { isReason } from '@voucher-graph/subgraph-kit';
import type { ResumeRentalInput } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { moveOwn } from './move-own.ts';

/** The provider lets a rental go on that was stopped. */
export const resumeRental = (context: Pick<Context, 'database' | 'viewer'>, input: ResumeRentalInput) =>
  isReason(input.reason)
    ? moveOwn(context, {
        name: 'resumeRental',
        input,
        verb: 'resume',
        through: () => ['ACTIVE'],
        reason: input.reason,
      })
    : refuse('REASON_MISSING');
