import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { checkDocument } from './check-document.ts';
import { defaultLimits, type Limits } from './read-limits.ts';

const check = (text: string, limits: Partial<Limits> = {}) =>
  checkDocument(parse(text), { ...defaultLimits, ...limits })?.code ?? 'fine';

const operations = new URL('../../../packages/platform/operations/', import.meta.url);

test.each(readdirSync(operations))('%s passes, with room to spare', (file) => {
  const document = parse(readFileSync(new URL(file, operations), 'utf8'));

  expect(
    checkDocument(document, { ...defaultLimits, depth: 11, aliases: 5, selections: 200, rootFields: 3 }),
  ).toBeNull();
  expect(document.tokenCount).toBeLessThan(defaultLimits.tokens / 3);
});

test('what GraphiQL asks to learn the schema passes', () => {
  const asked = getIntrospectionQuery({
    specifiedByUrl: true,
    inputValueDeprecation: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    oneOf: true,
  });

  expect(check(asked)).toBe('fine');
});

test.each<[keyof Limits, string, string, string]>([
  ['depth', '{ a { b { c } } }', '{ a { b { c { d } } } }', 'TOO_DEEP'],
  ['depth', '{ a { ... { ... { b { c } } } } }', '{ a { ...F } } fragment F on A { b { c { d } } }', 'TOO_DEEP'],
  ['aliases', '{ a { x: b y: b z: b } }', '{ w: a { x: b y: b z: b } }', 'TOO_MANY_ALIASES'],
  [
    'rootFields',
    '{ a b ...F } fragment F on Query { c }',
    '{ a b ...F } fragment F on Query { c d }',
    'TOO_MANY_ROOT_FIELDS',
  ],
  ['directives', 'query @x { a @x { b @x } }', 'query ($v: Int @x) @x { a @x { b @x } }', 'TOO_MANY_DIRECTIVES'],
  ['selections', '{ a { b c } }', '{ a { b c d } }', 'TOO_MANY_SELECTIONS'],
  ['selections', '{ ...F } fragment F on Q { a b }', '{ ...F ...F } fragment F on Q { a b }', 'TOO_MANY_SELECTIONS'],
  [
    'repeatedFields',
    '{ a { x } a { x } a { x } a { x } }',
    '{ a {x} a {x} a {x} a {x} a {x} }',
    'TOO_MANY_REPEATED_FIELDS',
  ],
])('as many %s as the limit pass, one more does not: %s', (limit, most, tooMany, code) => {
  expect(check(most, { [limit]: 3 })).toBe('fine');
  expect(check(tooMany, { [limit]: 3 })).toBe(code);
});

test('repeated fields are counted below fields that merge, and across fragments', () => {
  const merged = '{ a { b { c } } a { b { c } } ...F } fragment F on Q { a { b { c } } }';

  expect(check(merged, { repeatedFields: 4 })).toBe('fine');
  expect(check(merged, { repeatedFields: 3 })).toBe('TOO_MANY_REPEATED_FIELDS');
});

test('every operation and every fragment of a document keeps to the limits, asked for or not', () => {
  expect(check('query A { a } query B { a { b { c { d } } } }', { depth: 3 })).toBe('TOO_DEEP');
  expect(check('query A { a } fragment F on Q { a { b { c { d } } } }', { depth: 3 })).toBe('TOO_DEEP');
});

test('introspection has a depth of its own', () => {
  const nested = (levels: number) =>
    `{ __schema { types { name ${'ofType { '.repeat(levels)} name ${'} '.repeat(levels)} } } }`;

  expect(check(nested(17), { depth: 3 })).toBe('fine');
  expect(check(nested(18), { depth: 3 })).toBe('TOO_DEEP');
});

test.each([
  ['itself', '{ ...A } fragment A on Q { ...A }'],
  ['another', '{ ...A } fragment A on Q { a ...B } fragment B on Q { b { ...A } }'],
  ['one that nobody spreads', '{ a } fragment A on Q { ...B } fragment B on Q { ...A }'],
])('a fragment that comes back to %s is named', (_what, text) => {
  expect(check(text)).toBe('CIRCULAR_FRAGMENT');
  expect(checkDocument(parse(text), defaultLimits)?.message).toMatch(
    /^Fragment [AB] spreads itself: break the circle\.$/,
  );
});

test.each(['{ __typename: a }', '{ a { b { __typename : c } } }', '{ a } fragment A on Q { ... { __typename: b } }'])(
  'where an answer says of which type an object is, nothing else stands: %s',
  (text) => {
    expect(check(text)).toBe('RESERVED_ALIAS');
  },
);

test('a variable that the planner needs for itself is refused by its name', () => {
  expect(check('query ($representations: Int) { a }')).toBe('RESERVED_VARIABLE');
  expect(check('query ($representation: Int) { a }')).toBe('fine');
});

test('the type of an object goes by any name', () => {
  expect(check('{ __typename: __typename kind: __typename }')).toBe('fine');
});

test('a fragment bomb of 2^300 is counted, not expanded', () => {
  const bomb = `{ ...F0 } ${Array.from({ length: 300 }, (_, i) => `fragment F${i} on Q { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F300 on Q { a }`;
  const begun = performance.now();

  expect(check(bomb)).toBe('TOO_MANY_SELECTIONS');
  expect(performance.now() - begun).toBeLessThan(1000);
});
