import type { Request } from './request.ts';
import type { Reply } from './send.ts';

/** What no answer may hold, whatever was asked: how we are built, where we run, and what went wrong inside. */
const leaks: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a stack frame', /^\s+at .+[:(]\d+|\bat \S+ \(.*:\d+:\d+\)|stacktrace/m],
  ['a path of a file', /node_modules|file:\/\/|\/src\/|\.(?:ts|mjs|cjs|js):\d|\/(?:home|root|tmp|usr|work|var)\//],
  [
    'SQL',
    /\b(?:SELECT|INSERT|UPDATE|DELETE|LATERAL|WHERE|VALUES)\b (?!if\b)\S|\bFROM [a-z_]+\.|ORDER BY|::(?:uuid|text|int)/,
  ],
  [
    'what PostgreSQL says',
    /syntax error at or near|relation "|column "|invalid input syntax|violates|invalid byte sequence|pg_|SQLSTATE/,
  ],
  ['an address inside', /127\.0\.0\.1|localhost|::1\b|subgraph:\/\/|postgres(?:ql)?:\/\/|\.invalid\b|serviceName/],
  [
    'an error of the language',
    /(?:Type|Range|Reference)Error|Cannot read propert|is not a function|undefined|\[object |ECONN|EPIPE/,
  ],
];

/** Codes of what went wrong on our side, which no input may cause. */
const ours = ['INTERNAL_SERVER_ERROR', 'UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE'];

/** What is wrong with an answer to a bad input; nothing, as a rule. */
export function findFaults(request: Request, { statuses, headers, body }: Reply): readonly string[] {
  const faults = statuses.filter((status) => status >= 500).map((status) => `status ${status}`);
  if (headers['x-powered-by'] !== undefined || headers['server'] !== undefined) faults.push('it says what it runs on');
  if ('bytes' in request) return [...faults, ...leaksIn(body)];
  if (request.path.startsWith('/schema.graphql') && statuses[0] === 200) return faults;
  if (isIntrospection(body)) return faults;
  faults.push(...leaksIn(body));
  // Node itself answers what it cannot parse, without a body.
  if (body === '') return faults;
  if (!/^application\/(?:graphql-response\+)?json/.test(headers['content-type'] ?? ''))
    return [...faults, `its type is ${headers['content-type'] ?? 'not stated'}`];
  const codes = codesIn(body);
  if (!codes) return [...faults, 'it is no JSON'];
  return [...faults, ...codes.filter((code) => ours.includes(code)).map((code) => `an error ${code}`)];
}

function leaksIn(body: string): readonly string[] {
  return leaks.flatMap(([what, pattern]) => {
    const [found] = pattern.exec(body) ?? [];
    return found === undefined ? [] : [`${what}: ${found}`];
  });
}

/** The schema describes itself in words that look like leaks: "where", "undefined". */
function isIntrospection(body: string): boolean {
  return /"(?:__schema|__type|sdl)":/.test(body);
}

function codesIn(body: string): readonly string[] | undefined {
  try {
    const answer = JSON.parse(body) as {
      readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
    };
    return (answer.errors ?? []).map(({ extensions }) => String(extensions?.code));
  } catch {
    return undefined;
  }
}
