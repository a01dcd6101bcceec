import type { Refusal } from './refusal.ts';

/** What no input type of ours comes near, and every recursive function survives. */
const depthAtMost = 32;

/**
 * Counts the values of variables, each list, object and leaf, without recursion.
 * @returns how many there are, or a refusal when they are too many or nested too deep
 */
export function countInput(variables: object, valuesAtMost: number): number | Refusal {
  let level: unknown[] = Object.values(variables);
  let count = 0;
  for (let depth = 1; level.length > 0; depth++) {
    count += level.length;
    if (count > valuesAtMost)
      return refuse(`The variables hold more than ${valuesAtMost} values: send them in several requests.`);
    if (depth > depthAtMost)
      return refuse(`The variables are nested more than ${depthAtMost} deep: send what the schema's input types have.`);
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
  return count;
}

function refuse(message: string): Refusal {
  return { code: 'INPUT_TOO_LARGE', message };
}
