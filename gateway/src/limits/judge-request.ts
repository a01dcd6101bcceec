import { OperationTypeNode } from 'graphql';
import { leastPoints, type Admission } from './admission.ts';
import { countInput } from './count-input.ts';
import { findOperation } from './find-operation.ts';
import { maskLiterals } from './mask-literals.ts';
import type { Asked } from './read-request.ts';
import type { Refusal } from './refusal.ts';
import type { Rulebook } from './rulebook.ts';

/**
 * Finds what a request would execute, and what that costs; a refusal when it does not keep to the limits.
 * @param document the request's own, or that of the id in it
 */
export function judgeRequest(
  asked: Omit<Asked, 'document'>,
  document: string | undefined,
  rulebook: Rulebook,
): Omit<Admission, 'paid'> | Refusal {
  const { id, operationName, variables, method, isDryRun } = asked;
  const { limits, judge } = rulebook;
  if (document === undefined && id === undefined) return noQuery;
  const verdict = document === undefined ? 'unreadable' : judge(document);
  // Apollo Server says what is wrong with it; nothing of it is executed.
  if (document === undefined || verdict === 'unreadable')
    return { document, operation: undefined, isDryRun, points: leastPoints, inputValues: 0 };
  if ('refusal' in verdict) return verdict.refusal;
  const operation = findOperation(verdict.operations, operationName);
  if ('code' in operation) return operation;
  const unlisted = refuseUnlisted(document, operation.name, rulebook);
  if (unlisted) return unlisted;
  if (method === 'GET' && operation.kind !== OperationTypeNode.QUERY) return getIsForQueries;
  const undecided = operation.conditions.find((name) => Object.hasOwn(variables, name) && variables[name] === null);
  if (undecided !== undefined) return nullDecidesNothing(undecided);
  const inputValues = countInput(variables, limits.inputValues);
  if (typeof inputValues !== 'number') return inputValues;
  const points = Math.max(leastPoints, operation.requested(variables));
  if (points > limits.cost && !isDryRun) return tooDear(points, limits.cost);
  return { document, operation, isDryRun, points, inputValues };
}

function refuseUnlisted(document: string, name: string | undefined, { safelist, log }: Rulebook): Refusal | null {
  if (!safelist || safelist.has(document)) return null;
  if (safelist.mode === 'enforce')
    return {
      code: 'NOT_ON_SAFELIST',
      message: 'This graph answers only operations that were agreed on: have this one added to its safelist.',
    };
  if (safelist.isNews(document))
    log.warn({ operation: name, asked: maskLiterals(document) }, 'an operation is not on the safelist');
  return null;
}

const noQuery: Refusal = {
  code: 'BAD_REQUEST',
  message: 'There is no query in the request: send a document as the text "query", or the id of a persisted operation.',
};

const getIsForQueries: Refusal = {
  code: 'METHOD_NOT_ALLOWED',
  message: 'GET is for queries: send this operation with POST.',
  headers: { allow: 'POST' },
};

/** GraphQL lets null pass where a variable has a default, and fails where it is to decide: after a mutation was done. */
function nullDecidesNothing(name: string): Refusal {
  return {
    code: 'BAD_REQUEST',
    message: `$${name} says whether a part is asked for, and is null: set it to true or false, or leave it out.`,
  };
}

function tooDear(points: number, most: number): Refusal {
  return {
    code: 'COST_TOO_HIGH',
    message: `The operation costs ${points} points, and at most ${most} are answered: ask for smaller pages, or fewer lists within lists.`,
  };
}
