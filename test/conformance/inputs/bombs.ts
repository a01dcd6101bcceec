import type { Random } from './random.ts';

/** Documents that are small to send and large to answer, in sizes from harmless to absurd. */
export function bomb(random: Random): string {
  const size = random.pick([5, 30, 200, 1000]);
  const many = (make: (n: number) => string) => Array.from({ length: size }, (_, n) => make(n)).join(' ');
  switch (random.below(11)) {
    case 0:
      return `{ ${many((n) => `a${n}: __typename`)} }`;
    case 1:
      return `{ ${many((n) => `a${n}: companies(first: 1) { totalCount }`)} }`;
    case 2:
      return `{ companies ${'{ edges { node { region '.repeat(size)}{ code }${' } } }'.repeat(size)} }`;
    case 3:
      return `{ region(code: "310000") { ${'parent { '.repeat(size)}code${' }'.repeat(size)} } }`;
    case 4:
      return `{ __typename ${many(() => '@skip(if: false)')} }`;
    case 5:
      return `{ __typename ${many((n) => `@d${n}`)} }`;
    case 6:
      return `{ ...F0 } ${Array.from({ length: Math.min(size, 14) }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F${Math.min(size, 14)} on Query { __typename }`;
    case 7:
      return `{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }`;
    case 8:
      return `{ companies(filter: { id: { in: [${many(() => '"x"')}] } }) { totalCount } }`;
    case 9:
      return `query (${many((n) => `$v${n}: Int`)}) { __typename }`;
    default:
      return `{ ${many(() => '__typename')} } ${'#'.repeat(size * 20)}`;
  }
}
