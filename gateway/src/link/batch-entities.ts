import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BareObject, type SubgraphResponse } from '@voucher-graph/subgraph-kit';
import { referencesOf, type Reference } from './references.ts';
import type { Execute, LinkRequest } from './subgraph-link.ts';

/** How many references one request carries. */
const referencesAtMost = 500;

/**
 * Sends each reference once, however often a query needs it, and many in several requests at once; the answers are put
 * where each is needed. The executor sends a page of 100 vouchers of one company as 100 references.
 */
export function batchEntities(execute: Execute): Execute {
  return (request) => {
    const references = referencesOf(request);
    if (references.length < 2) return execute(request);
    const { distinct, places } = deduplicate(references);
    if (distinct.length === references.length && distinct.length <= referencesAtMost) return execute(request);
    return askAll(execute, request, distinct).then((entities) => spread(entities, places));
  };
}

/** The distinct references, and which of them each was. */
function deduplicate(references: readonly Reference[]): {
  readonly distinct: readonly Reference[];
  readonly places: readonly number[];
} {
  const known = new Map<string, number>();
  const distinct: Reference[] = [];
  const places = references.map((reference) => {
    const text = JSON.stringify(reference);
    const place = known.get(text);
    if (place !== undefined) return place;
    known.set(text, distinct.length);
    return distinct.push(reference) - 1;
  });
  return { distinct, places };
}

type Entities = { readonly entities: readonly unknown[]; readonly errors: readonly GraphQLFormattedError[] };

/** Asks for all of them, in as many requests as it takes. One that fails costs its own entities. */
async function askAll(execute: Execute, request: LinkRequest, references: readonly Reference[]): Promise<Entities> {
  const chunks = Array.from({ length: Math.ceil(references.length / referencesAtMost) }, (_each, i) =>
    references.slice(i * referencesAtMost, (i + 1) * referencesAtMost),
  );
  const settled = await Promise.allSettled(
    chunks.map((chunk) => execute({ ...request, variables: { ...request.variables, representations: chunk } })),
  );
  if (settled.every(isRejected)) throw settled[0]?.reason;
  const answers = settled.map((each, i) => {
    const size = chunks[i]?.length ?? 0;
    return isRejected(each) ? failed(each.reason, size) : entitiesOf(each.value, size, i * referencesAtMost);
  });
  return { entities: answers.flatMap(({ entities }) => entities), errors: answers.flatMap(({ errors }) => errors) };
}

function isRejected(result: PromiseSettledResult<unknown>): result is PromiseRejectedResult {
  return result.status === 'rejected';
}

function failed(reason: unknown, size: number): Entities {
  if (!(reason instanceof GraphQLError)) throw reason;
  return { entities: Array<null>(size).fill(null), errors: [reason.toJSON()] };
}

function entitiesOf({ data, errors = [] }: SubgraphResponse, size: number, offset: number): Entities {
  const entities = data?.['_entities'];
  return {
    entities: Array.isArray(entities) && entities.length === size ? entities : Array<null>(size).fill(null),
    errors: errors.map((error) => {
      const index = indexOf(error);
      return index === undefined
        ? error
        : { ...error, path: ['_entities', index + offset, ...(error.path ?? []).slice(2)] };
    }),
  };
}

function indexOf({ path }: GraphQLFormattedError): number | undefined {
  return path?.[0] === '_entities' && typeof path[1] === 'number' ? path[1] : undefined;
}

/** Each answer at every place where it is needed: a copy at all but the first, since the executor merges into them. */
function spread({ entities, errors }: Entities, places: readonly number[]): SubgraphResponse {
  const taken = new Set<number>();
  const _entities = places.map((place) => {
    if (taken.has(place)) return copy(entities[place]);
    taken.add(place);
    return entities[place];
  });
  const spreadErrors = errors.flatMap((error) => {
    const index = indexOf(error);
    if (index === undefined) return [error];
    return places.flatMap((place, i) =>
      place === index ? [{ ...error, path: ['_entities', i, ...(error.path ?? []).slice(2)] }] : [],
    );
  });
  return { data: { _entities }, ...(spreadErrors.length > 0 && { errors: spreadErrors }) };
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  const copied = new BareObject();
  for (const [key, each] of Object.entries(value)) copied[key] = copy(each);
  return copied;
}

/** Dates and the like, which an embedded subgraph's scalars may leave, are values. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === BareObject.prototype || prototype === Object.prototype || prototype === null;
}
