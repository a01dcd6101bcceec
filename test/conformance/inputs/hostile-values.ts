import type { Random } from './random.ts';

// What no schema expects. Nothing here may look like what an answer must not hold (find-faults.ts): messages repeat it.

export const hostileStrings: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '\u202egnp.exe',
  'é',
  '𠀀'.repeat(50),
  '👩‍👩‍👧‍👦',
  'Ω≈ç√∫˜µ≤',
  '0',
  '-1',
  '1e309',
  '9'.repeat(400),
  '0x1f',
  '١٢٣',
  '１２３',
  'NaN',
  'null',
  'true',
  '[]',
  '{}',
  "' or 1=1 --",
  "'; drop table company; --",
  '") }',
  '%00',
  '%s%n',
  '../../../../etc/hosts',
  '<img src=x onerror=1>',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'toString',
  '2026-02-30',
  '2026-13-45T25:61:61Z',
  '0000-00-00',
  '+275760-09-13',
  '00000000-0000-0000-0000-000000000000',
  '00000000-0000-7000-8000-00000000000g',
  '91310000MA1FL0000I',
  '000000',
  '31000０',
  '\n\r\t\u2028\u2029',
  '\u0007\u001b[31m',
  'x'.repeat(5000),
  Buffer.from('["2026-01-01"]').toString('base64url'),
  Buffer.from('[null,{},"\\u0000"]').toString('base64url'),
  Buffer.from('{"__proto__":1}').toString('base64'),
];

export const hostileNumbers: readonly number[] = [
  0,
  -0,
  -1,
  1,
  101,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  -(2 ** 53),
  2 ** 64,
  1e308,
  -1e308,
  5e-324,
  0.1,
  1.5,
];

/** Anything that JSON can hold. */
export function hostileValue(random: Random, depth = 3): unknown {
  const kind = random.below(depth > 0 ? 10 : 7);
  if (kind < 3) return random.pick(hostileStrings);
  if (kind < 5) return random.pick(hostileNumbers);
  if (kind === 5) return random.chance(50);
  if (kind === 6) return null;
  if (kind === 7) return Array.from({ length: random.pick([0, 1, 2, 150]) }, () => hostileValue(random, 0));
  if (kind === 8) return deep(random.pick([2, 20, 500]), random.chance(50));
  return Object.fromEntries(
    Array.from({ length: random.below(4) }, () => [random.pick(hostileKeys), hostileValue(random, depth - 1)]),
  );
}

const hostileKeys = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', '', '\0', 'eq', 'in', 'toJSON', 'then'];

function deep(levels: number, isList: boolean): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = isList ? [value] : { eq: value };
  return value;
}
