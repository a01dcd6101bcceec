import type { Context } from '../context.ts';
import { decide, type DecisionInput } from './decide.ts';

/** Rejects an application. */
export const rejectApplication = (context: Pick<Context, 'database' | 'viewer'>, input: DecisionInput) =>
  decide(context, input, 'reject', [['REJECTED']]);
