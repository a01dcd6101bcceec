import { hostileStrings } from './hostile-values.ts';
import type { Random } from './random.ts';

/** Damages a document: tokens and characters are lost, doubled, swapped, or others come among them. */
export function mutateText(random: Random, text: string): string {
  let mutated = text;
  for (let times = 1 + random.below(3); times > 0; times--)
    mutated = random.chance(65) ? mutateTokens(random, mutated) : mutateCharacters(random, mutated);
  return mutated;
}

const strays = [
  ...['{', '}', '(', ')', '[', ']', ':', '!', '$', '@', '...', '|', '&', '=', ',', '#', '"', '"""', "'", '\\', '`'],
  ...['query', 'mutation', 'subscription', 'fragment X on Query', '... on', '...X', 'on', 'type', 'extend', 'schema'],
  ...['@skip(if: true)', '@include(if: $no)', '@defer', '@stream', '@key(fields: "id")', '@deprecated', '@nosuch'],
  ...['__typename', '__schema { types { name } }', '__type(name: "Query") { name }', '_service { sdl }', '$x: Int = 1'],
  ...['null', 'true', '-', '-0', '1e9', '1.', '.5', '01', '1_000', '99999999999999999999', '0x10', 'NaN'],
  ...[
    '"\\u0000"',
    '"\\ud800"',
    '"\\u{1F600}"',
    '"\\x"',
    '"\n"',
    '"""a\\"""b"""',
    '"\\u{110000}"',
    '{a: 1}',
    '[[[[]]]]',
  ],
  ...[
    '__proto__',
    'constructor',
    'a: b: c',
    '__typename:',
    'id: code',
    'a:',
    '_entities(representations: [{__typename: "Company", id: 1}]) { __typename }',
  ],
];

function mutateTokens(random: Random, text: string): string {
  const tokens: readonly string[] =
    text.match(/"(?:\\.|[^"\\\n])*"|[_A-Za-z]\w*|\.\.\.|-?\d[\d.eE+-]*|\s+|[^\s\w]/g) ?? [];
  if (tokens.length === 0) return random.pick(strays);
  const [at, other] = [random.below(tokens.length), random.below(tokens.length)];
  const [one, two] = [tokens[at] ?? '', tokens[other] ?? ''];
  switch (random.below(6)) {
    case 0:
      return tokens.toSpliced(at, 1).join('');
    case 1:
      return tokens.toSpliced(at, 0, one, ' ').join('');
    case 2:
      return tokens.with(at, two).with(other, one).join('');
    case 3:
      return tokens.with(at, random.pick(strays)).join('');
    case 4:
      return tokens.toSpliced(at, 0, ' ', random.pick(strays), ' ').join('');
    default:
      return tokens.toSpliced(at, random.below(8)).join('');
  }
}

function mutateCharacters(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (random.below(5)) {
    case 0:
      return before + after.slice(1);
    case 1:
      return before + String.fromCharCode(random.below(0x10000)) + after;
    case 2:
      return before + random.pick(hostileStrings) + after;
    case 3:
      return before;
    default:
      return before + String.fromCharCode(random.below(128)) + after.slice(1);
  }
}
