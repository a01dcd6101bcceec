import { evaluate, type Check, type EvaluationRequest, type RuleName } from '../index.ts';

/** What a rule's only check says, or the first of several. */
export function checkOf(request: EvaluationRequest, rule: RuleName): Check {
  const check = evaluate(request).checks.find((each) => each.rule === rule);
  if (check === undefined) throw new Error(`No check of ${rule}.`);
  return check;
}

/** How a rule's only check came out. */
export function outcomeOf(request: EvaluationRequest, rule: RuleName): Check['outcome'] {
  return checkOf(request, rule).outcome;
}
