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
  // Fields whose arguments hold much have more turns.
  const operations = findOperations(schema).flatMap((operation) => {
    const { field } = operation.steps.at(-1) as Step;
    return Array.from({ length: 1 + Math.round(holds(field.args) / 4) }, () => operation);
  });
  return (number) => {
    const random = createRandom(seed, number);
    const operation = operations[number % operations.length] as BaseOperation;
    const write = (badness: number, form: 'literals' | 'variables' = random.chance(50) ? 'literals' : 'variables') =>
      writeOperation(random, operation, { schema, pools, badness, form });
    const [kind, make] = chosen(random);
    const { request, document } = make(random, write);
    // Half of them by somebody who may see everything, so that what is private is reached too.
    const isToBear = 'method' in request && !('authorization' in request.headers) && random.chance(50);
    const sender = isToBear
      ? { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } }
      : request;
    return { kind, request: sender, ...(document && { document }) };
  };
}

/** How many coordinates of inputs stand below arguments. */
function holds(args: Step['field']['args']): number {
  return new Set(args.flatMap(({ type }) => [...coordinatesBelow(type)])).size;
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
