import { expect, test } from '@jest/globals';
import { isPublicAddress, publicAddressOf } from './public-address.ts';

test.each(['8.8.8.8', '114.114.114.114', '1.0.0.1', '223.5.5.5', '2606:4700:4700::1111', '2400:3200::1'])(
  '%s is somewhere on the internet',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ['this machine', ['127.0.0.1', '127.255.255.254', '0.0.0.0', '::1', '::', '0:0:0:0:0:0:0:1']],
  ['private networks', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1']],
  ['the link', ['169.254.0.1', 'fe80::1', 'febf::1', 'fec0::1']],
  ['machines’ metadata', ['169.254.169.254', '100.100.100.200', '168.63.129.16', '192.0.0.192', 'fd00:ec2::254']],
  ['carriers’ networks', ['100.64.0.1', '100.127.255.255']],
  ['everybody', ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1']],
  ['nobody', ['240.0.0.1', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '2001:db8::1', '100::1']],
  [
    'IPv4 in disguise',
    ['::ffff:127.0.0.1', '::ffff:7f00:1', '::127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001::1'],
  ],
  ['no address', ['', 'localhost', '127.1x', 'example.com', '1.2.3.4.5']],
])('%s: never', (_what, addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([]);
});

test('a name that leads to a public address and to another is refused', async () => {
  await expect(publicAddressOf('a.example', () => Promise.resolve(['8.8.8.8', '10.0.0.1']))).rejects.toMatchObject({
    kind: 'forbidden-address',
  });
  await expect(publicAddressOf('a.example', () => Promise.resolve([]))).rejects.toMatchObject({ kind: 'unreachable' });
  expect(await publicAddressOf('a.example', () => Promise.resolve(['8.8.8.8', '2400:3200::1']))).toBe('8.8.8.8');
});
