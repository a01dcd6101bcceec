import type { Context } from '../context.ts';
import { decide, type DecisionInput } from './decide.ts';

/** Puts a recommended application on the waiting list. */
export const waitlistApplication = (context: Pick<Context, 'database' | 'viewer'>, input: DecisionInput) =>
  decide(context, input, 'waitlist', [['WAITLISTED']]);
