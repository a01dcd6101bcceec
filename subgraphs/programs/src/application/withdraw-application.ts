import { isReason } from '@voucher-graph/subgraph-kit';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import type { DecisionInput } from './decide.ts';
import { lockOwn } from './lock-application.ts';
import { move } from './move.ts';

/** Takes an application back, for good. */
export const withdrawApplication = (context: Pick<Context, 'database' | 'viewer'>, input: DecisionInput) =>
  command(context, {
    name: 'withdrawApplication',
    input,
    work: async (query) => {
      if (!isReason(input.reason)) return refuse('REASON_MISSING');
      const application = await lockOwn(query, context.viewer, input.applicationId);
      if ('refusal' in application) return application;
      const { viewer } = context;
      const wrong = await move(query, {
        application,
        verb: 'withdraw',
        through: ['WITHDRAWN'],
        viewer,
        reason: input.reason,
      });
      return wrong ?? { applicationId: application.id };
    },
  });
