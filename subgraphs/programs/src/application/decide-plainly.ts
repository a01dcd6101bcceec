import type { ApplicationStatus } from '../__generated__/schema.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { isReason, refuse } from '../refusal.ts';
import { lockOwn, lockToDecide } from './lock-application.ts';
import { move } from './move.ts';
import { leads, type Verb } from './transitions.ts';

type Input = { readonly idempotencyKey: string; readonly applicationId: string; readonly reason: string };
type Asker = Pick<Context, 'database' | 'viewer'>;

// Commands that only move an application, with a reason: what differs is who may, and where to.

/** Takes an application back, for good. */
export const withdrawApplication = (context: Asker, input: Input) =>
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

/** Gives an application back to be corrected. */
export const returnApplication = (context: Asker, input: Input) =>
  decide(context, input, 'return', [['DESK_CHECK', 'RETURNED'], ['RETURNED']]);

/** Rejects an application. */
export const rejectApplication = (context: Asker, input: Input) => decide(context, input, 'reject', [['REJECTED']]);

/** Puts a recommended application on public notice. */
export const publishApplication = (context: Asker, input: Input) =>
  decide(context, input, 'publish', [['PUBLIC_NOTICE']]);

/** Sends an application back to its reviewers, for an objection. */
export const objectToApplication = (context: Asker, input: Input) =>
  decide(context, input, 'object', [['OBJECTED', 'IN_REVIEW']]);

/** Puts a recommended application on the waiting list. */
export const waitlistApplication = (context: Asker, input: Input) =>
  decide(context, input, 'waitlist', [['WAITLISTED']]);

/** @param ways the first that leads on from where the application stands is taken */
function decide(context: Asker, input: Input, verb: Verb, ways: readonly (readonly ApplicationStatus[])[]) {
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
