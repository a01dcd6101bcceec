import { missingCode } from './oracle/create-oracle.ts';

/** What is compared of an answer. */
export type Comparable = { readonly data?: unknown; readonly errors?: readonly ComparableError[] | undefined };

export type ComparableError = {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
};

/**
 * The first difference between two answers as a line, or undefined when they say the same: equal data, and errors that
 * explain the same nulls with the same words. Where errors took their parents along, one of several is reported, and
 * which one is a matter of time: there each side must have one. The order of keys is not compared: where a query asks
 * for an object twice, @apollo/gateway merges the two in another order than graphql-js does.
 */
export function compareAnswers(graph: Comparable, oracle: Comparable): string | undefined {
  const data = difference(graph.data, oracle.data, '');
  if (data !== undefined) return data;
  const [seen, wanted] = [explained(graph), explained(oracle)];
  for (const place of new Set([...seen.keys(), ...wanted.keys()])) {
    const [one, other] = [seen.get(place), wanted.get(place)];
    if (!one) return `the oracle has an error at "${place}" that the graph has not: ${list(other)}`;
    if (!other) return `the graph has an error at "${place}" that the oracle has not: ${list(one)}`;
    const isOwn = ![...one, ...other].some((each) => each === propagated);
    if (isOwn && ![...one].some((each) => other.has(each)))
      return `the errors at "${place}" differ: ${list(one)} in the graph, ${list(other)} in the oracle`;
  }
  return undefined;
}

const propagated = 'an error of something below';

function difference(graph: unknown, oracle: unknown, path: string): string | undefined {
  if (isObject(graph) && isObject(oracle)) {
    const [seen, wanted] = [Object.keys(graph).sort().join(), Object.keys(oracle).sort().join()];
    if (seen !== wanted) return `at "${path}" the graph has the keys ${seen}, the oracle ${wanted}`;
    for (const key of Object.keys(graph)) {
      const found = difference(graph[key], oracle[key], path === '' ? key : `${path}.${key}`);
      if (found !== undefined) return found;
    }
    if (!Array.isArray(graph) || !Array.isArray(oracle) || graph.length === oracle.length) return undefined;
  }
  return graph === oracle ? undefined : `at "${path}" the graph has ${show(graph)}, the oracle ${show(oracle)}`;
}

/** For each place in the data that errors made null, what they say. */
function explained({ data, errors = [] }: Comparable): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const { message, path = [], extensions } of errors) {
    // The gateway answers null for such an entity without an error.
    if (extensions?.['code'] === missingCode) continue;
    const place = placeOfNull(data, path);
    const told = place.length < path.length ? propagated : `${String(extensions?.['code'])}: ${message}`;
    places.set(place.join('.'), (places.get(place.join('.')) ?? new Set()).add(told));
  }
  return places;
}

/** The part of a path that exists: it ends in the null that an error left, or in what it did not touch. */
function placeOfNull(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let at = data;
  let length = 0;
  for (const key of path) {
    if (!isObject(at) || !(key in at)) break;
    at = at[String(key)];
    length++;
  }
  return path.slice(0, length);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function list(texts: ReadonlySet<string> | undefined): string {
  return [...(texts ?? [])].map((text) => JSON.stringify(text)).join(', ');
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
