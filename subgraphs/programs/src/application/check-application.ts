import { isReason } from '@voucher-graph/subgraph-kit';
import { reviewPlan } from '@voucher-graph/rules';
import type { CheckApplicationInput } from '../__generated__/schema.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { lockToDecide } from './lock-application.ts';
import { move } from './move.ts';
import { termsOf } from './terms-of.ts';

/** Says that an application is complete and true, or not entitled. Two officers do, where the district checks too. */
export function checkApplication(context: Pick<Context, 'database' | 'viewer'>, input: CheckApplicationInput) {
  const { viewer } = context;
  return command(context, {
    name: 'checkApplication',
    input,
    work: async (query) => {
      const isEntitled = input.verdict !== 'INELIGIBLE';
      if (!isEntitled && !isReason(input.reason)) return refuse('REASON_MISSING');
      const application = await lockToDecide(query, viewer, input.applicationId);
      if ('refusal' in application) return application;
      const isFirst = application.status === 'SUBMITTED';
      const { steps } = reviewPlan(await termsOf(query, application));
      const takeUp = isFirst ? (['DESK_CHECK'] as const) : [];
      const decide = !isEntitled
        ? (['INELIGIBLE'] as const)
        : isFirst && steps.includes('DISTRICT_CHECK')
          ? []
          : (['IN_REVIEW'] as const);
      const reason = isReason(input.reason) ? input.reason : 'Complete and true.';
      const through = [...takeUp, ...decide];
      const wrong = await move(query, { application, verb: 'check', through, viewer, reason });
      return wrong ?? { applicationId: application.id };
    },
  });
}
