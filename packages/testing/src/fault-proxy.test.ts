import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { startFaultProxy, targetOf, type FaultProxy } from './fault-proxy.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

// The proxy itself: between a client and a server that answers each byte with the same, and between us and PostgreSQL.

let echo: Server;
let received: Buffer[];
const taken = new Set<Socket>();
let proxy: FaultProxy;
let database: TestDatabase;
const clients: Socket[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  echo = createServer({ allowHalfOpen: true }, (socket) => {
    taken.add(socket);
    socket.on('error', () => undefined).on('close', () => taken.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      received.push(chunk);
      socket.write(chunk);
    });
    socket.on('end', () => socket.end());
  });
  echo.listen(0, '127.0.0.1');
  await once(echo, 'listening');
});

beforeEach(async () => {
  received = [];
  proxy = await startFaultProxy({ host: '127.0.0.1', port: (echo.address() as AddressInfo).port });
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await proxy.close();
});

afterAll(async () => {
  echo.close();
  await database.drop();
});

async function open(): Promise<Socket> {
  const client = connect(proxy.port, '127.0.0.1').on('error', () => undefined);
  clients.push(client);
  await once(client, 'connect');
  return client;
}

/** All that comes until the connection ends, and how it ended. */
async function allThatComes(client: Socket): Promise<{ readonly bytes: string; readonly end: string }> {
  let bytes = '';
  client.on('data', (chunk: Buffer) => (bytes += chunk.toString()));
  const end = await new Promise<string>((resolve) => {
    client.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    client.once('end', () => resolve('end'));
  });
  return { bytes, end };
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

const answer = async (client: Socket) => String(((await once(client, 'data')) as [Buffer])[0]);

test('without faults every byte passes, in order, and the end of one direction leaves the other open', async () => {
  const sent = Buffer.alloc(300_000, '算力券与语料券。');
  const client = await open();

  client.end(sent);
  const came = await text(client);

  expect(came === sent.toString()).toBe(true);
  expect(proxy.connections()).toEqual({ open: 0, made: 1 });
});

test('what is late keeps its order, on a connection that was open before', async () => {
  const client = await open();
  client.write('before ');
  await answer(client);
  proxy.setFaults({ latencyMs: 20, jitterMs: 60 });

  const start = performance.now();
  const pieces = Array.from({ length: 20 }, (_, i) => `${i};`);
  for (const piece of pieces) client.write(piece);
  client.end();

  expect(await text(client)).toBe(pieces.join(''));
  expect(performance.now() - start).toBeGreaterThan(35); // there and back
});

test('what drips takes its time', async () => {
  proxy.setFaults({ bytesPerSecond: 2000 });
  const client = await open();

  const start = performance.now();
  client.end('x'.repeat(500));
  const came = await text(client);

  expect(came).toHaveLength(500);
  expect(performance.now() - start).toBeGreaterThan(200);
});

test('a cut on the way to the server lets so many bytes arrive, and resets both sides', async () => {
  proxy.setFaults({ cut: { direction: 'toServer', after: { bytes: 4 } } });
  const client = await open();

  client.write('12345678');
  const { end } = await allThatComes(client);

  expect(end).toBe('ECONNRESET');
  expect(Buffer.concat(received).toString().length).toBeLessThanOrEqual(4);
});

test('a cut on the way back loses the answer to what the server has taken; the next connection passes', async () => {
  proxy.setFaults({ cut: { direction: 'toClient', after: { bytes: 0 }, since: /PAY/, how: 'end' } });
  const client = await open();
  client.write('hello');
  const first = await answer(client);

  client.write('PAY 100');
  const { bytes, end } = await allThatComes(client);
  const next = await open();
  next.write('PAY 100');

  expect([first, bytes, end]).toEqual(['hello', '', 'end']);
  expect(Buffer.concat(received).toString()).toContain('PAY 100');
  expect(await answer(next)).toBe('PAY 100');
});

test('while it hangs connections are made and nothing passes; after that all of it does', async () => {
  const before = await open();
  proxy.setFaults({ hang: true });
  const during = await open();
  before.write('a');
  during.write('b');
  const silent = await Promise.race([
    answer(before),
    answer(during),
    new Promise((resolve) => setTimeout(resolve, 100, 'silent')),
  ]);

  const answers = Promise.all([answer(before), answer(during)]);
  proxy.setFaults();

  expect(silent).toBe('silent');
  expect(await answers).toEqual(['a', 'b']);
});

test('it resets, refuses, accepts again on its port, and leads elsewhere', async () => {
  const left = await open();
  proxy.setFaults({ reset: true });
  const reset = await open()
    .then(allThatComes)
    .catch((error: unknown) => ({ end: codeOf(error) }));
  proxy.setFaults();
  await proxy.refuse();
  const refused = await open().catch(codeOf);
  left.write('left');
  const stays = await answer(left);
  await proxy.accept();
  const other = createServer((socket) => socket.on('error', () => undefined).end('other')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  proxy.leadTo({ host: '127.0.0.1', port: (other.address() as AddressInfo).port });
  const elsewhere = await text(await open());
  other.close();
  proxy.resetAll();

  expect([reset.end, refused, stays, elsewhere]).toEqual(['ECONNRESET', 'ECONNREFUSED', 'left', 'other']);
  expect((await allThatComes(left)).end).toBe('ECONNRESET');
});

test('what is duplicated arrives twice and is answered once', async () => {
  proxy.setFaults({ duplicate: true });
  const client = await open();

  client.end('pay');

  expect(await text(client)).toBe('pay');
  while (Buffer.concat(received).length < 6) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(Buffer.concat(received).toString()).toBe('paypay');
});

test('idle connections are closed in good order', async () => {
  proxy.setFaults({ idleMs: 30 });

  expect(await allThatComes(await open())).toEqual({ bytes: '', end: 'end' });
});

test('a connection that is reset in the middle of its end leaves no socket, which would keep its process alive', async () => {
  const sockets = () => process.getActiveResourcesInfo().filter((kind) => kind === 'TCPSocketWrap').length;
  const before = sockets();
  const client = await open();
  client.write('x');
  await answer(client);
  proxy.setFaults({ hang: true });
  client.end();
  while (!client.writableFinished) await setImmediate();
  await sleep(50); // else the answer may be queued first, and the end is not reached
  for (const socket of taken) socket.write('late');
  await sleep(50);

  proxy.setFaults({ cut: { direction: 'toClient', after: { bytes: 0 } } });

  while (proxy.connections().open > 0) await setImmediate();
  client.destroy();
  for (let turn = 0; turn < 1000 && sockets() > before; turn++) await setImmediate();
  expect(sockets()).toBeLessThanOrEqual(before);
});

const steps = ['CREATE TABLE IF NOT EXISTS paid (key text)', 'BEGIN', "INSERT INTO paid VALUES ('k')", 'COMMIT'];

/** Runs the steps through a proxy that counts PostgreSQL's messages. @returns the rows that are there after, or the error */
async function pay(
  setFaults: (postgres: FaultProxy) => void,
): Promise<{ readonly error?: string; readonly rows: number }> {
  const postgres = await startFaultProxy(targetOf(database.url), { protocol: 'postgres' });
  const direct = new pg.Client(database.url);
  await direct.connect();
  await direct.query('DROP TABLE IF EXISTS paid');
  const client = new pg.Client(postgres.through(database.url));
  client.on('error', () => undefined);
  let error: string | undefined;
  try {
    await client.connect();
    setFaults(postgres);
    for (const step of steps) await client.query(step);
  } catch (thrown) {
    error = codeOf(thrown);
  }
  await client.end().catch(() => undefined);
  const { rows } = await direct.query<{ count: string }>('SELECT count(*) FROM paid');
  await direct.end();
  await postgres.close();
  return { ...(error !== undefined && { error }), rows: Number(rows[0]?.count) };
}

test("PostgreSQL's messages are counted: what is cut before the COMMIT is undone, what is cut after it is only not heard", async () => {
  const whole = await pay(() => undefined);
  const beforeCommit = await pay(({ setFaults }) =>
    setFaults({ cut: { direction: 'toServer', after: { messages: 3 } } }),
  );
  const afterCommit = await pay(({ setFaults }) =>
    setFaults({ cut: { direction: 'toClient', after: { messages: 0 }, since: /COMMIT/ } }),
  );

  expect(whole).toEqual({ rows: 1 });
  expect(beforeCommit).toEqual({ error: 'ECONNRESET', rows: 0 });
  expect(afterCommit).toEqual({ error: 'ECONNRESET', rows: 1 });
});
