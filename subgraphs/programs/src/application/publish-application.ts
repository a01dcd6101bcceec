import type { Context } from '../context.ts';
import { decide, type DecisionInput } from './decide.ts';

/** Puts a recommended application on public notice. */
export const publishApplication = (context: Pick<Context, 'database' | 'viewer'>, input: DecisionInput) =>
  decide(context, input, 'publish', [['PUBLIC_NOTICE']]);
