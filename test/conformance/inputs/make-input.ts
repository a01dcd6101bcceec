import type { GraphQLSchema } from 'graphql';
import type { Pools } from '../queries/pools.ts';
import { findOperations, type BaseOperation, type Step } from './base-operations.ts';
import { coordinatesBelow } from '../coordinates.ts';
import { bomb } from './bombs.ts';
import { mutateEnvelope } from './mutate-envelope.ts';
import { mutateHttp } from './mutate-http.ts';
import { mutateText } from './mutate-text.ts';
import { createRandom, type Random } from './random.ts';
import { rawBytes } from './raw-bytes.ts';
import { post, type Input, type Request } from './request.ts';
import { writeOperation, type Written } from './write-operation.ts';

/** What is attacked, with values that it knows and a token that it takes. */
export type Target = {
  readonly schema: GraphQLSchema;
  readonly pools: Pools;
  readonly token: string;
  readonly seed: number;
};

/**
 * Makes bad inputs of a schema, each of its seed and number alone. Every field of the schema has its turn, with all its
 * arguments; then something is wrong with the values, the document, the body, the request, or its bytes.
 */
export function inputMaker({ schema, pools, token, seed }: Target): (number: number) => Input {
  const operations = findOperations(schema).flatMap((operation) => {
    const { field } = operation.steps.at(-1) as Step;
    return Array.from({ length: turnsOf(field.args) }, () => operation);
  });
  const all = { schema, pools, badness: 0, form: 'variables' as const };
  return (number) => {
    const random = createRandom(seed, number);
    const operation = operations[number % operations.length] as BaseOperation;
    const write = (badness: number, form: 'literals' | 'variables' = random.chance(50) ? 'literals' : 'variables') =>
      writeOperation(random, operation, { schema, pools, badness, form });
    // Every tenth round misses nothing.
    const isWhole = Math.floor(number / operations.length) % 10 === 0;
    const [kind, make]: readonly [string, Make] = isWhole
      ? ['whole', () => sent(writeOperation(random, operation, { ...all, wholeAt: number }))]
      : chosen(random);
    const { request, document } = make(random, write);
    // Half of them by somebody who may see everything, so that what is private is reached too.
    const isToBear = 'method' in request && !('authorization' in request.headers) && random.chance(50);
    const sender = isToBear
      ? { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } }
      : request;
    return { kind, request: sender, ...(document && { document }) };
  };
}

/** Fields whose arguments hold much have more turns: at least one for each value of an enum. */
function turnsOf(args: Step['field']['args']): number {
  const below = [...new Set(args.flatMap(({ type }) => [...coordinatesBelow(type)]))];
  const perType = new Map<string, number>();
  for (const name of below) perType.set(name.split('.')[0] ?? '', (perType.get(name.split('.')[0] ?? '') ?? 0) + 1);
  return Math.max(1 + Math.round(below.length / 4), ...perType.values());
}

type Write = (badness: number, form?: 'literals' | 'variables') => Written;
type Make = (random: Random, write: Write) => { readonly request: Request; readonly document?: Written };

/** Kinds of bad input, with how many of a hundred are such. */
const kinds: readonly (readonly [share: number, kind: string, make: Make])[] = [
  [34, 'values', (random, write) => sent(write(random.pick([5, 20, 50]), 'variables'))],
  [20, 'literals', (random, write) => sent(write(random.pick([10, 30, 60]), 'literals'))],
  [
    20,
    'text',
    (random, write) => {
      const { query, variables } = write(5);
      return sent({ query: mutateText(random, query), variables });
    },
  ],
  [12, 'envelope', (random, write) => ({ request: mutateEnvelope(random, write(0, 'variables')) })],
  [9, 'http', (random, write) => ({ request: mutateHttp(random, write(0, 'variables')) })],
  [3, 'bomb', (random) => sent({ query: bomb(random), variables: {} })],
  [2, 'bytes', (random, write) => ({ request: { bytes: rawBytes(random, write(0, 'variables')) } })],
];

function chosen(random: Random): readonly [kind: string, make: Make] {
  let at = random.below(100);
  for (const [share, kind, make] of kinds) {
    if (at < share) return [kind, make];
    at -= share;
  }
  throw new Error('The shares of the kinds make no hundred.');
}

function sent(document: Written): ReturnType<Make> {
  return { request: post(JSON.stringify(document)), document };
}
