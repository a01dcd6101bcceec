import { expect, test } from '@jest/globals';
import { publicViewer } from '@voucher-graph/subgraph-kit';
import { clientOf } from './client-of.ts';

test.each([
  ['192.0.2.1', 'address:192.0.2.1'],
  ['::ffff:192.0.2.1', 'address:192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', 'address:2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', 'address:2001:db8:1:2::/64'],
  ['::1', 'address:0:0:0:0::/64'],
  ['fe80::1%eth0', 'address:fe80:0:0:0::/64'],
  ['no address', 'address:unknown'],
  [undefined, 'address:unknown'],
])('the public at %s pays as %s', (address, client) => {
  expect(clientOf(publicViewer, address)).toBe(client);
});

test('a viewer pays as themselves, wherever they are', () => {
  expect(clientOf({ subject: 'someone', scopes: [] }, '192.0.2.1')).toBe('viewer:someone');
  expect(clientOf({ subject: 'someone', scopes: [] }, '::1')).toBe('viewer:someone');
});

test('a long subject is kept short, and apart from others', () => {
  const [a, b] = ['a', 'b'].map((end) => clientOf({ subject: 'x'.repeat(8000) + end, scopes: [] }));

  expect(a).toHaveLength('viewer:'.length + 43);
  expect(a).not.toBe(b);
});
