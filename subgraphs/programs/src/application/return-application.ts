import type { Context } from '../context.ts';
import { decide, type DecisionInput } from './decide.ts';

/** Gives an application back to be corrected. */
export const returnApplication = (context: Pick<Context, 'database' | 'viewer'>, input: DecisionInput) =>
  decide(context, input, 'return', [['DESK_CHECK', 'RETURNED'], ['RETURNED']]);
