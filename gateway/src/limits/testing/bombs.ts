const times = (n: number, part: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => part(i)).join(' ');

/** Fragments that each spread the next one twice: written out, 2^power fields. */
const fragmentBomb = (power: number): string =>
  `{ company(id: "1") { ...F0 } } ${times(power, (i) => `fragment F${i} on Company { ...F${i + 1} ...F${i + 1} }`)} fragment F${power} on Company { name }`;

/**
 * Bodies that are small to send and would be large to answer: ways to ask for far too much. Each is tried as it stands, and with as many of its parts as make it `bytes` long.
 * Those whose name begins with "small" stay below the limit of tokens, so that another limit must catch them.
 */
export function bombs(bytes: number): Readonly<Record<string, string>> {
  const many = (part: string) => Math.floor(bytes / part.length);
  const documents = {
    '1,000 root aliases': { query: `{ ${times(1000, (i) => `a${i}: company(id: "1") { name }`)} }` },
    '10,000 root aliases': { query: `{ ${times(10_000, (i) => `a${i}: company(id: "1") { name }`)} }` },
    'a fragment bomb of 2^12': { query: fragmentBomb(12) },
    'a fragment bomb of 2^16': { query: fragmentBomb(16) },
    'a fragment bomb of 2^60': { query: fragmentBomb(60) },
    'a depth of 3,000': { query: `{ ${'a { '.repeat(3000)} b ${'} '.repeat(3001)}` },
    'a flood of directives': {
      query: `{ company(id: "1") ${'@include(if: true) '.repeat(many('@include(if: true) '))} { name } }`,
    },
    'a flood of arguments': { query: `{ company(${times(many('a100000: 1 '), (i) => `a${i}: 1`)}) { name } }` },
    'circular fragments': {
      query:
        '{ company(id: "1") { ...A } } fragment A on Company { name ...B } fragment B on Company { region { code } ...A }',
    },
    'repeated fields': { query: `{ company(id: "1") { ${'name '.repeat(many('name '))} } }` },
    'a list of arguments': {
      query: `{ companies(filter: { creditCode: { in: [${'"1" '.repeat(many('"1" '))}] } }) { totalCount } }`,
    },
    'a comment': { query: `# ${'a'.repeat(bytes)}\n{ company(id: "1") { name } }` },
    'pages within pages': {
      query:
        '{ companies(first: 100) { edges { node { vouchers(first: 100) { edges { node { rentals(first: 100) { totalCount edges { node { id } } } } } } } } } }',
    },
    'small: aliases': { query: `{ company(id: "1") { ${times(100, (i) => `a${i}: name`)} } }` },
    'small: root fields': { query: `{ ${'company(id: "1") { name } '.repeat(50)} }` },
    'small: depth': { query: `{ ${'a { '.repeat(200)} b ${'} '.repeat(201)}` },
    'small: directives': { query: `{ company(id: "1") ${'@include(if: true) '.repeat(100)} { name } }` },
    'small: repeated fields': { query: `{ company(id: "1") { ${'region { code } '.repeat(200)} } }` },
    'small: a circle of one': { query: '{ company(id: "1") { ...A } } fragment A on Company { ...A }' },
  };
  return {
    ...Object.fromEntries(Object.entries(documents).map(([name, document]) => [name, JSON.stringify(document)])),
    'a list in a variable': withFilter(`{"creditCode":{"in":[${'11111,'.repeat(many('11111,'))}1]}}`),
    'a deeply nested variable': withFilter(`${'['.repeat(bytes / 2 - 100)}${']'.repeat(bytes / 2 - 100)}`),
    'many variables': `{"query":"{ __typename }","variables":{${times(Math.max(8000, many('"a100000":1, ')), (i) => `"a${i}":1,`)}"a":1}}`,
  };
}

/** Documents that keep to each limit, and are as laborious to validate and to plan as they can be made. */
export const edges: Readonly<Record<string, string>> = {
  'a field 900 times': `{ companies(first: 1) { edges { node { ${'name '.repeat(900)} } } } }`,
  'a field with selections 100 times': `{ companies(first: 1) { edges { node { ${'region { code } '.repeat(100)} } } } }`,
  'fields that merge, with fields that merge': `{ companies(first: 1) { edges { node { ${`region { ${'code '.repeat(16)} } `.repeat(50)} } } } }`,
  '60 fragments side by side': `{ companies(first: 1) { edges { node { ${times(60, (i) => `...F${i}`)} } } } } ${times(60, (i) => `fragment F${i} on Company { name id }`)}`,
  '100 fragments in a chain': `{ companies(first: 1) { edges { node { ...F0 } } } } ${times(100, (i) => `fragment F${i} on Company { name ${i < 99 ? `...F${i + 1}` : ''} }`)}`,
  'a fragment bomb of 2^8': fragmentBomb(8),
  '300 inline fragments, one in the other': `{ companies(first: 1) { edges { node { ${'... { '.repeat(300)} name ${'} '.repeat(300)} } } } }`,
  '300 unknown arguments': `{ companies(${times(300, (i) => `a${i}: 1`)}) { totalCount } }`,
  '900 unknown fields': `{ companies { ${times(900, (i) => `total${i}`)} } }`,
  'a literal list of 900': `{ companies(filter: { creditCode: { in: [${'"1" '.repeat(900)}] } }) { totalCount } }`,
  'a literal list 450 deep': `{ companies(filter: ${'['.repeat(450)}${']'.repeat(450)}) { totalCount } }`,
  '180 variables': `query (${times(180, (i) => `$v${i}: Int`)}) { companies(first: 1) { totalCount } }`,
  'all subgraphs, back and forth':
    '{ companies(first: 2) { edges { node { vouchers(first: 2) { edges { node { company { rentals(first: 2) { edges { node { company { datasetLicenses(first: 2) { edges { node { id } } } } } } } } } } } } } } }',
  'ten root fields': `{ ${times(10, (i) => `${i}`).replaceAll(/(\d)/g, 'a$1: companies(first: 1) { edges { node { name region { name } vouchers(first: 1) { totalCount } rentals(first: 1) { totalCount } } } }')} }`,
};

/** As text: not all that can be sent can be written by JSON.stringify. */
function withFilter(filter: string): string {
  const query = 'query ($filter: CompanyFilter) { companies(filter: $filter) { totalCount } }';
  return `{"query":${JSON.stringify(query)},"variables":{"filter":${filter}}}`;
}
