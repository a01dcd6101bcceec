import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/** A stream of random choices that is the same for the same seed, on every machine and at any scale. */
export type Random = {
  /** A number in [0, 1). */
  readonly float: () => number;
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  /** True with probability `p`. */
  readonly chance: (p: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly weighted: <T>(choices: readonly (readonly [item: T, weight: number])[]) => T;
  /** `n` different entries of the list, or all of them when it is shorter, in random order. */
  readonly sample: <T>(list: readonly T[], n: number) => readonly T[];
  /** An instant in [from, to). */
  readonly date: (from: Date, to: Date) => Date;
  /** A UUIDv7 (RFC 9562) of the instant. */
  readonly uuid: (at: Date) => string;
  /** An independent stream: what one part draws never shifts what another part gets. */
  readonly fork: (label: string | number) => Random;
};

/** Makes the stream of a seed. */
export function createRandom(seed: string): Random {
  const next = sfc32(createHash('sha256').update(seed).digest());
  const float = () => next() / 4_294_967_296;
  const int = (min: number, max: number) => min + Math.floor(float() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    const item = list[int(0, list.length - 1)];
    if (item === undefined) throw new RangeError('There is nothing to pick from an empty list.');
    return item;
  };
  return {
    float,
    int,
    pick,
    chance: (p) => float() < p,
    weighted: (choices) => {
      let left = float() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      const chosen = choices.find(([, weight]) => (left -= weight) < 0) ?? choices.at(-1);
      if (!chosen) throw new RangeError('There is nothing to pick from an empty list.');
      return chosen[0];
    },
    sample: (list, n) => {
      const rest = [...list];
      const size = Math.min(n, rest.length);
      for (let i = 0; i < size; i++) {
        const j = int(i, rest.length - 1);
        [rest[i], rest[j]] = [rest[j] as (typeof rest)[number], rest[i] as (typeof rest)[number]];
      }
      return rest.slice(0, size);
    },
    date: (from, to) => new Date(from.getTime() + Math.floor(float() * (to.getTime() - from.getTime()))),
    uuid: (at) => v7({ msecs: at.getTime(), seq: next(), random: Uint8Array.from({ length: 16 }, () => next() & 255) }),
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}

/** The small fast counter generator of PractRand (Chris Doty-Humphrey): 32 random bits a call. */
function sfc32(key: Buffer): () => number {
  let [a, b, c, counter] = [key.readInt32LE(0), key.readInt32LE(4), key.readInt32LE(8), 1];
  const next = () => {
    const t = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}
