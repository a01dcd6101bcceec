import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { listen } from './listen.ts';
import { tendConnections, type Connections, type IdleOptions } from './tend-connections.ts';

let server: Server;
let url: string;
let connections: Connections;
const agent = new Agent({ keepAlive: true });

/** The answers are given by the test. */
let received: ServerResponse[];

async function serve(options?: IdleOptions): Promise<void> {
  received = [];
  server = createServer((_request, response) => {
    received.push(response);
    server.emit('received');
  });
  connections = tendConnections(server, options);
  url = await listen(server, { port: 0, host: '127.0.0.1' });
}

afterEach(() => {
  agent.destroy();
  server.close();
  server.closeAllConnections();
});

function get(): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(url, { agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(response));
    })
      .once('error', reject)
      .end();
  });
}

test('an idle connection is announced to live a little shorter than it does', async () => {
  await serve({ idleMs: 7000, marginMs: 2000 });

  const answer = get();
  await once(server, 'received');
  received[0]?.end();

  expect((await answer).headers).toMatchObject({ connection: 'keep-alive', 'keep-alive': 'timeout=7' });
  expect(server.keepAliveTimeout).toBe(9000);
});

test('while it gives notice it still answers, and tells everyone to use the connection no more', async () => {
  await serve();
  const underWay = get();
  await once(server, 'received');

  const drained = connections.drain({ noticeMs: 300 });
  const late = get(); // on a connection of its own
  await once(server, 'received');
  const stopping = connections.isStopping();
  for (const response of received) response.end();
  const answers = await Promise.all([underWay, late]);
  await drained;

  expect(stopping).toBe(true);
  for (const { statusCode, headers } of answers) {
    expect(statusCode).toBe(200);
    expect(headers.connection).toBe('close');
    expect(headers['keep-alive']).toBeUndefined();
  }
  await expect(get()).rejects.toThrow('ECONNREFUSED');
});

test('it ends when the last answer is out, although clients keep their sockets and one never asks', async () => {
  await serve();
  const silent = connect(Number(new URL(url).port), '127.0.0.1');
  await once(silent, 'connect');
  const idle = get();
  await once(server, 'received');
  received[0]?.end();
  await idle;
  const underWay = get();
  await once(server, 'received');

  let ended = false;
  const drained = connections.drain().then(() => (ended = true));
  await expect(get()).rejects.toThrow('ECONNREFUSED');
  const before = ended;
  received[1]?.end();
  const { statusCode } = await underWay;
  await drained;

  expect([before, statusCode, ended]).toEqual([false, 200, true]);
  silent.destroy();
});

test('who sends half a request holds it no longer than answers may take', async () => {
  await serve();
  const half = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined);
  await once(half, 'connect');
  half.write('POST / HTTP/1.1\r\nhost: half\r\ncontent-length: 100\r\n\r\nhalf');
  await once(server, 'received');
  const closed = once(half, 'close');

  await connections.drain({ answersMs: 50 });

  await closed;
});
