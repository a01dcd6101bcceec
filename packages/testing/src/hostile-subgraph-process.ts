import { createServer, type IncomingMessage } from 'node:http';
import { listen, type SubgraphResponse } from '@voucher-graph/subgraph-kit';
import type { HostileReport, HostileRole } from './hostile-subgraph.ts';
import { misbehave, type HostileMode } from './hostile-subgraph-modes.ts';
import { createPartner, partnerSdl } from './hostile-subgraph-partner.ts';

// Runs a hostile subgraph for `startHostileSubgraph`, which tells it by message how to misbehave.

const role = JSON.parse(process.argv[2] ?? '') as HostileRole;
const answerHonestly = 'secret' in role ? createPartner(role.secret) : createProxy(role.upstream);

let mode: HostileMode = 'honest';
let requests = 0;
let redirected = 0;
const headers = new Set<string>();

const inner = createServer((_request, response) => response.end('{"data":{"acmeScore":"CANARY"}}'));
inner.on('connection', () => redirected++);
const innerUrl = `${await listen(inner, { port: 0, host: '127.0.0.1' })}/graphql`;

const server = createServer((request, response) => {
  response.on('error', () => undefined);
  void readBody(request).then(async (body) => {
    requests++;
    for (const name of Object.keys(request.headers)) headers.add(name);
    const honest = await answerHonestly(request.headers.authorization, body);
    if (honest === null) response.writeHead(401).end();
    else misbehave(mode, { request, response, honest, innerUrl });
  });
});
server.on('clientError', (_error, socket) => socket.destroy());
const url = `${await listen(server, { port: 0, host: '127.0.0.1' })}/graphql`;

process.on('message', (call: { readonly mode?: HostileMode }) => {
  if (call.mode === undefined) process.send?.(takeReport());
  else {
    mode = call.mode;
    process.send?.('done');
  }
});
process.on('disconnect', () => process.exit());
process.send?.({ url, sdl: partnerSdl });

function takeReport(): HostileReport {
  const report = { requests, headers: [...headers], redirected };
  [requests, redirected] = [0, 0];
  headers.clear();
  return report;
}

/** Asks one of ours with the very request that was signed for it. */
function createProxy(upstream: string) {
  return async (authorization: string | undefined, body: Buffer): Promise<SubgraphResponse> => {
    const response = await fetch(upstream, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
      body: new Uint8Array(body),
    });
    return (await response.json()) as SubgraphResponse;
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
