import { connect } from 'node:net';

/** What came back. */
export type Sent = { readonly status: number; readonly headers: string; readonly text: string };

type Body = Readonly<Record<string, unknown>>;

/** Sends a graph queries, each with canaries in whatever else a request has; and requests that cannot be answered. */
export async function sendEverything(url: string, queries: readonly string[]): Promise<readonly Sent[]> {
  const answers: Sent[] = [];
  const send = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init });
    const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    answers.push({ status: response.status, headers, text: await response.text() });
  };
  const post = (body: Body | string, headers: Readonly<Record<string, string>> = {}) =>
    send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  for (const query of queries) await post({ query }, dressed);
  for (const body of wrongBodies) await post(body);
  for (const headers of wrongHeaders) await post({ query: '{ __typename }' }, headers);
  await send(`/CANARY_PATH?key=CANARY_QUERY`);
  await send(`/graphql?query=${encodeURIComponent('{ __typename CANARY_FIELD }')}&CANARY_QUERY=1`, {
    headers: { 'apollo-require-preflight': 'true' },
  });
  await send('/graphql', { method: 'PUT', body: 'CANARY_BODY' });
  await sendNoHttp(url);
  return answers;
}

/** Headers that an honest request may have. */
const dressed = {
  cookie: 'session=CANARY_COOKIE',
  'user-agent': 'CANARY_AGENT',
  referer: 'https://canary.example/CANARY_REFERER',
  origin: 'https://canary.example',
  'x-forwarded-for': 'CANARY_ADDRESS',
  'x-request-id': 'CANARY_REQUEST',
  traceparent: '00-cacacacacacacacacacacacacacacaca-cacacacacacacaca-01',
  baggage: 'user=CANARY_BAGGAGE',
  'x-api-key': 'CANARY_KEY',
};

const wrongHeaders: readonly Readonly<Record<string, string>>[] = [
  { authorization: 'Bearer CANARY_TOKEN' },
  { authorization: 'Bearer eyJhbGciOiJub25lIn0.CANARY_TOKEN.' },
  { authorization: 'Basic CANARY_TOKEN' },
  { 'content-type': 'text/CANARY_TYPE' },
  { 'content-encoding': 'CANARY_ENCODING' },
  { accept: 'text/CANARY_ACCEPT' },
];

const personal = 'CANARY_VARIABLE 张伟 13800138000';

const wrongBodies: readonly (Body | string)[] = [
  { query: 'query ($c: CreditCode!) { company(creditCode: $c) { id } }', variables: { c: personal } },
  { query: 'query ($id: ID!) { dataset(id: $id) { id } }', variables: { id: personal } },
  { query: 'query ($n: Int) { funds(first: $n) { totalCount } }', variables: { n: personal } },
  { query: 'query ($a: String) { funds(after: $a) { edges { node { code } } } }', variables: { a: personal } },
  { query: 'query ($c: String!) { fund(code: $c) { code } }', variables: { c: personal, CANARY_VARIABLE_NAME: 1 } },
  { query: '{ fund(code: "CANARY_LITERAL") { code } } # CANARY_COMMENT' },
  { query: '{ CANARY_ALIAS: fund(code: "shanghai-data-2025") { CANARY_ALIAS: code } }' },
  { query: '{ CANARY_FIELD }' },
  { query: '{ fund(CANARY_ARGUMENT: 1) { code } }' },
  { query: '{ __typename @CANARY_DIRECTIVE }' },
  { query: 'CANARY_SYNTAX {' },
  { query: '{ __typename }', operationName: 'CANARY_OPERATION' },
  { extensions: { persistedQuery: { version: 1, sha256Hash: 'CANARY_HASH' } } },
  { query: '{ __typename }', extensions: { CANARY_EXTENSION: 1 } },
  '{"query": "CANARY_BODY',
  `"CANARY_BODY${'x'.repeat(2_000_000)}"`,
  '[{"query":"{ CANARY_BATCH }"}]',
];

/** Something that is no HTTP, which Node answers itself. */
function sendNoHttp(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.end('CANARY_BYTES / CANARY\r\n\r\n'));
    socket.on('error', () => undefined).on('close', () => resolve());
    socket.resume();
  });
}
