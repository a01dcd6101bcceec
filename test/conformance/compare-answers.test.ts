import { expect, test } from '@jest/globals';
import { compareAnswers, type Comparable } from './compare-answers.ts';

const error = (path: readonly (string | number)[], message = 'No.', code = 'FORBIDDEN') => ({
  message,
  path,
  extensions: { code },
});

test.each<[what: string, graph: Comparable, oracle: Comparable]>([
  ['the same data in another order of keys', { data: { a: 1, b: [null] } }, { data: { b: [null], a: 1 } }],
  ['the same error', { data: { a: null }, errors: [error(['a'])] }, { data: { a: null }, errors: [error(['a'])] }],
  [
    'one of several errors that took the same parent along',
    { data: { a: null }, errors: [error(['a', 'x'])] },
    { data: { a: null }, errors: [error(['a', 'y'], 'Never.'), error(['a', 'x'])] },
  ],
  [
    'an entity that is missing, which the gateway does not report',
    { data: { a: null } },
    { data: { a: null }, errors: [error(['a', 'x'], 'There is none.', 'MISSING')] },
  ],
])('%s is no difference', (_what, graph, oracle) => {
  expect(compareAnswers(graph, oracle)).toBeUndefined();
});

test.each<[what: string, graph: Comparable, oracle: Comparable, told: RegExp]>([
  [
    'another value',
    { data: { a: [{ b: 1 }] } },
    { data: { a: [{ b: 2 }] } },
    /at "a\.0\.b" the graph has 1, the oracle 2/,
  ],
  ['a key too many', { data: { a: 1, b: 2 } }, { data: { a: 1 } }, /keys a,b, the oracle a/],
  ['a row too few', { data: { a: [] } }, { data: { a: [1] } }, /at "a"/],
  ['null for an object', { data: { a: null } }, { data: { a: {} } }, /at "a" the graph has null/],
  ['no data', {}, { data: {} }, /the graph has nothing/],
  ['an error too few', { data: { a: null } }, { data: { a: null }, errors: [error(['a'])] }, /the graph has not/],
  ['an error too many', { data: { a: null }, errors: [error(['a'])] }, { data: { a: null } }, /the oracle has not/],
  [
    'another message',
    { data: { a: null }, errors: [error(['a'])] },
    { data: { a: null }, errors: [error(['a'], 'Never.')] },
    /differ: "FORBIDDEN: No\." in the graph, "FORBIDDEN: Never\."/,
  ],
  [
    'an error at another place',
    { data: { a: null, b: null }, errors: [error(['a'])] },
    { data: { a: null, b: null }, errors: [error(['b'])] },
    /at "a"/,
  ],
])('%s is told', (_what, graph, oracle, told) => {
  expect(compareAnswers(graph, oracle)).toMatch(told);
});
