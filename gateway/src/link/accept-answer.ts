import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphResponse } from '@voucher-graph/subgraph-kit';
import type { CompiledQuery } from './compile-query.ts';
import type { Trust } from './limits.ts';
import { LinkFault } from './link-fault.ts';
import { isRecord, type RawAnswer } from './parse-answer.ts';
import type { Reference } from './references.ts';
import type { Misfits } from './projection.ts';

/** More errors would tell nobody more, and each goes through the whole gateway. */
const errorsAtMost: Readonly<Record<Trust, number>> = { own: 250, partner: 10 };

/**
 * What of an answer goes on: the data that was asked for, and errors. Ours have been masked by the kit and keep their
 * words; of a partner's only the place is told.
 * @throws LinkFault when it is no answer to what was asked
 */
export function acceptAnswer(
  { name, trust }: { readonly name: string; readonly trust: Trust },
  query: CompiledQuery,
  references: readonly Reference[],
  { data, errors = [] }: RawAnswer,
): SubgraphResponse {
  if (!Array.isArray(errors)) throw new LinkFault('invalid', 'its errors are no list');
  if (isNothing(data) && errors.length === 0) throw new LinkFault('invalid', 'it answered neither data nor an error');
  // Counted as a failure, so that who keeps answering like that is left alone.
  if (isNothing(data) && errors.length > errorsAtMost[trust])
    throw new LinkFault('invalid', 'it answered no data and more errors than anybody reads');
  const misfits: Misfits = { path: [], found: [], count: 0 };
  const projected = query.project(data, references, misfits);
  const told = [
    ...errors
      .slice(0, errorsAtMost[trust])
      .map((error) => (trust === 'own' ? ownError(query, error) : partnerError(name, query, error))),
    ...misfits.found.map((path) => misfitError(name, path)),
  ];
  return { data: projected, ...(told.length > 0 && { errors: told }) };
}

function ownError(query: CompiledQuery, error: unknown): GraphQLFormattedError {
  const { message, path, extensions } = isRecord(error) ? error : {};
  const { code, incident } = isRecord(extensions) ? extensions : {};
  return {
    message: typeof message === 'string' ? message : 'Something went wrong on our side.',
    ...pathOf(query, path),
    extensions: {
      code: typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR',
      ...(typeof incident === 'string' && { incident }),
    },
  };
}

function partnerError(name: string, query: CompiledQuery, error: unknown): GraphQLFormattedError {
  const { path } = pathOf(query, isRecord(error) ? error['path'] : undefined);
  const field = path?.findLast((each) => typeof each === 'string' && each !== '_entities');
  return {
    message: `${name} could not answer ${field === undefined ? 'its part of this' : String(field)}. Try again later.`,
    ...(path && { path }),
    extensions: { code: 'SUBGRAPH_ERROR' },
  };
}

function misfitError(name: string, path: readonly (string | number)[]): GraphQLFormattedError {
  return {
    message: `What ${name} answered here does not fit its schema and was left out. Tell whoever runs ${name}.`,
    path,
    extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' },
  };
}

/** A path, if it leads where something was asked. */
function pathOf(query: CompiledQuery, path: unknown): { readonly path?: readonly (string | number)[] } {
  if (!Array.isArray(path) || path.length > 100) return {};
  const isPlace = (each: unknown): each is string | number =>
    typeof each === 'string' ? query.keys.has(each) : Number.isSafeInteger(each) && Number(each) >= 0;
  return path.every(isPlace) ? { path } : {};
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}
