import type { Context } from '../context.ts';
import { decide, type DecisionInput } from './decide.ts';

/** Sends an application back to its reviewers, for an objection. */
export const objectToApplication = (context: Pick<Context, 'database' | 'viewer'>, input: DecisionInput) =>
  decide(context, input, 'object', [['OBJECTED', 'IN_REVIEW']]);
