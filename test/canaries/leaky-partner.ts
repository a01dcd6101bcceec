import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** What a partner answers that tells more than it should, by name. Each holds CANARY_PARTNER wherever it can. */
const leaks: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'errors with stacks and SQL': (response) =>
    json(response, {
      data: { _entities: [null] },
      errors: [
        {
          message: 'CANARY_PARTNER: relation "secrets" does not exist',
          path: ['_entities', 0, 'acmeScore'],
          locations: [{ line: 1, column: 1 }],
          extensions: {
            code: 'CANARY_PARTNER',
            stacktrace: ['Error: CANARY_PARTNER', '    at CANARY_PARTNER (/CANARY_PARTNER.js:1:1)'],
            exception: { sql: 'SELECT CANARY_PARTNER' },
          },
        },
      ],
      extensions: { tracing: 'CANARY_PARTNER' },
    }),
  'values of other types': (response) =>
    json(response, { data: { _entities: [{ __typename: 'Dataset', acmeScore: 'CANARY_PARTNER' }] } }),
  'fields that nobody asked for': (response) =>
    json(response, {
      data: { _entities: [{ __typename: 'Dataset', acmeScore: 1, title: 'CANARY_PARTNER', CANARY_PARTNER: 1 }] },
    }),
  'a page of HTML': (response) =>
    void response.writeHead(500, 'CANARY_PARTNER', { 'x-debug': 'CANARY_PARTNER' }).end('<h1>CANARY_PARTNER</h1>'),
  'JSON that is broken': (response) =>
    void response.setHeader('content-type', 'application/json').end('{"CANARY_PARTNER'),
  'a redirect': (response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/CANARY_PARTNER' }).end(),
  'a list instead of an answer': (response) => json(response, ['CANARY_PARTNER']),
  'no HTTP': (response) => void response.socket?.end('CANARY_PARTNER CANARY_PARTNER\r\n\r\n'),
};

export const partnerLeaks = Object.keys(leaks);

export const partnerSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Dataset @key(fields: "id") { id: ID! acmeScore: Float }`;

/** A partner's server, as careless as it is told to be. */
export async function startLeakyPartner() {
  let leak = partnerLeaks[0] ?? '';
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    request.resume().on('end', () => leaks[leak]?.(response));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    setLeak: (name: string) => {
      leak = name;
      requests = 0;
    },
    requests: () => requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function json(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
}
