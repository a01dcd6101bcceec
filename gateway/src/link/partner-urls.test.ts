import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { StartupFault } from '@voucher-graph/subgraph-kit';
import { LinkFault } from './link-fault.ts';
import { linkSubgraph } from './link-subgraph.ts';

// Whatever a partner's URL looks like, and whatever its name servers say, nothing inside is ever connected to.

let canary: Server;
let port: number;
let connections = 0;

beforeAll(async () => {
  canary = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  // On all addresses of this machine, IPv6 too where there is any.
  await new Promise<void>((resolve) => canary.listen(0, resolve));
  ({ port } = canary.address() as AddressInfo);
});

afterAll(() => new Promise((resolve) => canary.close(resolve)));

/** What names lead to that look as if they led elsewhere. */
const names: Readonly<Record<string, readonly string[]>> = {
  localhost: ['127.0.0.1'],
  'localhost.': ['::1'],
  'localhost.localdomain': ['127.0.0.1'],
  'ip6-localhost': ['::1'],
  '127.0.0.1.nip.example': ['127.0.0.1'],
  '7f000001.rebind.example': ['127.0.0.1'],
  'mixed.example': ['8.8.8.8', '127.0.0.1'],
  'mixed6.example': ['2606:4700::1111', '::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'nat64.example': ['64:ff9b::127.0.0.1'],
  'zero.example': ['0.0.0.0'],
  'private.example': ['10.0.0.1'],
  'link-local.example': ['fe80::1'],
  'metadata.google.internal': ['169.254.169.254'],
  'metadata.tencentyun.com': ['169.254.0.23'],
  'nowhere.example': [],
  'nonsense.example': ['not an address'],
};

const hosts = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '127.255.255.254',
  '2130706433',
  '017700000001',
  '0177.0.0.1',
  '0177.0.0.0x1',
  '0x7f.1',
  '0x7f000001',
  '0x7f.0x0.0x0.0x1',
  '0',
  '0.0.0.0',
  '00000',
  '127.0.0.1.',
  '127。0。0。1',
  '１２７.0.0.1',
  '①②⑦.⓪.⓪.①',
  '%31%32%37.0.0.1',
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[0000:0000:0000:0000:0000:0000:0000:0001]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:127.0.0.1]',
  '[::127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[fe80::1]',
  '[fd00:ec2::254]',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.0.1',
  '100.100.100.200',
  '169.254.169.254',
  '2852039166',
  '168.63.129.16',
  '255.255.255.255',
  '224.0.0.1',
  'ⓛocalhost',
  'LOCALHOST',
  ...Object.keys(names),
];

const urls = [
  ...hosts.map((host) => (at: number) => `https://${host}:${at}/graphql`),
  (at: number) => `http://127.0.0.1:${at}/graphql`,
  (at: number) => `http://partner.example:${at}/graphql`,
  (at: number) => `https://partner.example@127.0.0.1:${at}/graphql`,
  (at: number) => `https://user:secret@localhost:${at}/graphql`,
  (at: number) => `https://127.0.0.1:${at}\\@partner.example/graphql`,
  (at: number) => `https:127.0.0.1:${at}/graphql`,
  (at: number) => `https:///127.0.0.1:${at}/graphql`,
  (at: number) => `https:\\\\127.0.0.1:${at}/graphql`,
  (at: number) => `//127.0.0.1:${at}/graphql`,
  (at: number) => `ftp://127.0.0.1:${at}/`,
  (at: number) => `gopher://127.0.0.1:${at}/_GET`,
  (at: number) => `ws://127.0.0.1:${at}/`,
  () => 'file:///etc/passwd',
  () => 'unix:/var/run/docker.sock',
  () => 'data:application/json,{}',
  () => 'jar:https://partner.example!/',
  () => '',
].map((url) => [url(0).replace(/:0\b/, ''), url] as const);

test('there are 60 forms at least', () => {
  expect(urls.length).toBeGreaterThanOrEqual(60);
});

test.each(urls)('%s leads nowhere inside', async (_shown, url) => {
  const refusal = await ask(url(port), (hostname) => Promise.resolve(names[hostname.toLowerCase()] ?? []));

  expect(refusal).toMatch(/^(not started|forbidden-address|unreachable)$/);
  expect(connections).toBe(0);
});

test('a name server that answers otherwise each time never leads inside', async () => {
  let lookups = 0;
  const rebinding = () => Promise.resolve(++lookups % 2 === 0 ? ['127.0.0.1', '8.8.8.8'] : ['127.0.0.1']);
  for (let i = 0; i < 10; i++)
    expect(await ask(`https://partner.example:${port}/graphql`, rebinding)).toBe('forbidden-address');

  expect(lookups).toBe(10);
  expect(connections).toBe(0);
});

test('the same forms do lead to the canary when a partner may be anywhere', async () => {
  await ask(`http://127.0.0.1:${port}/graphql`, () => Promise.resolve([]), 'any');

  expect(connections).toBeGreaterThan(0);
  connections = 0;
});

async function ask(
  url: string,
  resolve: (hostname: string) => Promise<readonly string[]>,
  network: 'public' | 'any' = 'public',
): Promise<string> {
  try {
    const sdl = 'type Query { name: String }';
    const options = { name: 'acme', url, secret: 'x'.repeat(43), sdl, trust: 'partner', resolve, network } as const;
    const link = await linkSubgraph(options);
    try {
      await link.execute({ query: '{ name }' });
    } finally {
      await link.close?.();
    }
    return 'answered';
  } catch (error) {
    if (error instanceof StartupFault) return 'not started';
    return error instanceof LinkFault ? error.kind : String(error);
  }
}
