import { isDeepStrictEqual } from 'node:util';

/** An answer without the fields of these names, wherever they stand. */
export function without(names: readonly string[], answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((each) => without(names, each));
  if (!isObject(answer)) return answer;
  return Object.fromEntries(
    Object.entries(answer).flatMap(([name, value]) => (names.includes(name) ? [] : [[name, without(names, value)]])),
  );
}

/** What is wrong with an answer beside the one that is right, in one line; null when they say the same. */
export function compareAnswers(right: unknown, answer: unknown, path = 'data'): string | null {
  if (isDeepStrictEqual(right, answer)) return null;
  if (!isObject(right) || !isObject(answer)) return `${path}: ${say(right)}, and here ${say(answer)}`;
  for (const key of new Set([...Object.keys(right), ...Object.keys(answer)])) {
    const difference = compareAnswers(right[key], answer[key], `${path}.${key}`);
    if (difference !== null) return difference;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function say(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200);
}
