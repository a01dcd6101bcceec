import fc from 'fast-check';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';
import type { Pools } from './pools.ts';

/** What a value is for: the argument or condition that takes it, and the type that is asked for with it. */
export type Purpose = { readonly name: string; readonly about: string };

/** Random values of an input type: mostly such as find something, now and then such as find nothing or are refused. */
export function randomValue(type: GraphQLInputType, pools: Pools, purpose: Purpose): fc.Arbitrary<unknown> {
  const nullable = getNullableType(type);
  const value = isListType(nullable)
    ? fc.array(randomValue(nullable.ofType, pools, purpose), { maxLength: 3 })
    : isInputObjectType(nullable)
      ? randomObject(nullable, pools, purpose)
      : randomLeaf(nullable, pools, purpose);
  return isNonNullType(type) ? value : rarely(fc.constant(null), value, 24);
}

/** One of two arbitraries, the first of them once in so many times more. Shrinks to the second. */
export function rarely<A, B>(rare: fc.Arbitrary<A>, usual: fc.Arbitrary<B>, times: number): fc.Arbitrary<A | B> {
  return fc.oneof<fc.MaybeWeightedArbitrary<A | B>[]>(
    { arbitrary: usual, weight: times },
    { arbitrary: rare, weight: 1 },
  );
}

/** Something so many times of a hundred, otherwise nothing. Shrinks to nothing. */
export function sometimes<T>(arbitrary: fc.Arbitrary<T>, percent: number): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant(undefined), weight: 100 - percent },
    { arbitrary, weight: percent },
  );
}

function randomObject(type: GraphQLInputType, pools: Pools, { name, about }: Purpose): fc.Arbitrary<unknown> {
  const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  // `eq` and `in` are about what the condition that holds them is about; an order's `field` is not.
  const isCondition = fields.some((field) => field.name === 'eq');
  const chance = isCondition ? 60 : 25;
  const entries = fields.map((field) => {
    const purpose = { name: isCondition ? name : field.name, about };
    const value = randomValue(field.type, pools, purpose);
    return [field.name, isRequiredInputField(field) ? value : sometimes(value, chance)] as const;
  });
  return fc
    .record(Object.fromEntries(entries))
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
}

function randomLeaf(type: GraphQLInputType, pools: Pools, purpose: Purpose): fc.Arbitrary<unknown> {
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  const name = String(type);
  if (name === 'Boolean') return fc.boolean();
  if (name === 'Int' && purpose.name === 'first')
    return rarely(fc.constantFrom(0, -1, 101, 20), fc.integer({ min: 1, max: 3 }), 40);
  const known = knownValues(name, pools, purpose);
  const strange = strangeValues[name] ?? [];
  if (known.length === 0) return fc.constantFrom(...strange);
  return strange.length === 0 ? fc.constantFrom(...known) : rarely(fc.constantFrom(...strange), pick(known), 8);
}

function pick(values: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.constantFrom(...values);
}

export const strangeValues: Readonly<Record<string, readonly unknown[]>> = {
  ID: ['00000000-0000-7000-8000-000000000000', 'no-id', ''],
  String: ['', 'nothing-has-this', '%', '_', 'é', '𠀀'],
  Int: [0, -1, 3, 8, 9, 2024, 2025, 2026, 2_147_483_647],
  Float: [0, 0.5, 1e9],
  Decimal: ['0', '-1', '1000.00', '99999.99', '1500000'],
  BigInt: ['0', '1000000', '1000000000000'],
  Date: ['0001-01-01', '2024-01-01', '2025-06-30', '2025-12-31', '2026-03-01', '9999-12-31'],
  DateTime: ['2025-01-01T00:00:00Z', '2026-06-30T12:00:00+08:00'],
  RegionCode: ['100000', '990000', '310000', '440000', '110000'],
  CreditCode: ['91310115000000019J'],
};

/** What a text is searched for in is what is searched for; a code or id is one of the type that it names. */
export function knownValues(type: string, pools: Pools, { name, about }: Purpose): readonly unknown[] {
  if (name === 'after') return [...pools.cursors(about), 'not-a-cursor'];
  if (/^(text|.*Contains)$/.test(name))
    return ['name', 'title'].flatMap((field) => pools.of(`${about}.${field}`)).map((text) => String(text).slice(2, 4));
  const own = pools.of(`${about}.${name}`);
  if (own.length > 0) return own;
  const [, stem, field] = /^(.+)(Id|Code)$/.exec(name) ?? [];
  const owner = stem === undefined ? undefined : pools.types.find((each) => each.toLowerCase().endsWith(stem));
  const named = owner === undefined || field === undefined ? [] : pools.of(`${owner}.${field.toLowerCase()}`);
  if (named.length > 0) return named;
  if (type === 'ID') return pools.of('Company.id'); // of two companies, whether they are related
  return pools.ofType(type).slice(0, 200);
}
