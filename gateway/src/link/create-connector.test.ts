import { expect, test } from '@jest/globals';
import type { buildConnector } from 'undici';
import { createConnector } from './create-connector.ts';
import type { LinkFault } from './link-fault.ts';

const target: buildConnector.Options = {
  hostname: 'partner.example',
  host: 'partner.example',
  protocol: 'https:',
  port: '443',
};

/** Connects, and answers where to, or why not. */
async function connect(resolve: (hostname: string) => Promise<readonly string[]>, options = target) {
  const tried: buildConnector.Options[] = [];
  const connector = createConnector({
    connectMs: 100,
    resolve,
    connect: (given, callback) => {
      tried.push(given);
      callback(new Error('no socket in this test'), null);
    },
  });
  const error = await new Promise<unknown>((settle) =>
    connector(options, (...[fault]) => {
      settle(fault);
    }),
  );
  return { tried, kind: (error as LinkFault).kind };
}

test('the connection goes to the address that was checked, under the name that its certificate must bear', async () => {
  const { tried } = await connect(() => Promise.resolve(['8.8.8.8']));

  expect(tried).toEqual([{ ...target, hostname: '8.8.8.8', servername: 'partner.example' }]);
});

test('a name server that answers otherwise the second time leads nowhere else', async () => {
  const answers = [['8.8.8.8'], ['127.0.0.1']];
  const rebinding = () => Promise.resolve(answers.shift() ?? []);

  expect((await connect(rebinding)).tried.map(({ hostname }) => hostname)).toEqual(['8.8.8.8']);
  expect(await connect(rebinding)).toEqual({ tried: [], kind: 'forbidden-address' });
});

test('each connection looks the name up once', async () => {
  let lookups = 0;
  const resolve = () => Promise.resolve([`8.8.8.${++lookups}`]);

  await connect(resolve);

  expect(lookups).toBe(1);
});

test('an address in place of a name is checked without a look-up', async () => {
  const resolve = () => Promise.reject(new Error('nobody shall ask'));

  expect(await connect(resolve, { ...target, hostname: '10.0.0.1' })).toEqual({ tried: [], kind: 'forbidden-address' });
});

test('a name server that does not answer costs the deadline, and no more', async () => {
  expect(await connect(() => new Promise(() => undefined))).toEqual({ tried: [], kind: 'unreachable' });
});
