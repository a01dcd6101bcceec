import { isReason } from '@voucher-graph/subgraph-kit';
import type { ApplicationStatus } from '../__generated__/schema.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { lockToDecide } from './lock-application.ts';
import { move } from './move.ts';
import { leads, type Verb } from './transitions.ts';

/** What a decision needs that only moves an application. */
export type DecisionInput = {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly reason: string;
};

/**
 * Moves an application, with a reason and no more.
 * @param ways the first that leads on from where the application stands is taken
 */
export function decide(
  context: Pick<Context, 'database' | 'viewer'>,
  input: DecisionInput,
  verb: Verb,
  ways: readonly (readonly ApplicationStatus[])[],
) {
  const { viewer } = context;
  return command(context, {
    name: `${verb} application`,
    input,
    work: async (query) => {
      const { reason } = input;
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const application = await lockToDecide(query, viewer, input.applicationId);
      if ('refusal' in application) return application;
      const through = ways.find((way) => leads(verb, application.status, ...way));
      if (!through) return refuse('WRONG_STATUS', application.status);
      await move(query, { application, verb, through, viewer, reason });
      return { applicationId: application.id };
    },
  });
}
