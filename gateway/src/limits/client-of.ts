import { createHash } from 'node:crypto';
import { isIPv4 } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Viewer } from '@voucher-graph/subgraph-kit';

/**
 * Whose points a request takes: the viewer's, or the address' for the public. An IPv6 address stands for its /64, since
 * whoever has one has 2^64 of them.
 */
export function clientOf({ subject }: Viewer, address = ''): string {
  if (subject !== undefined)
    return `viewer:${subject.length <= 100 ? subject : createHash('sha256').update(subject).digest('base64url')}`;
  const unmapped = address.startsWith('::ffff:') ? address.slice(7) : address; // as a socket of both families names it
  return `address:${isIPv4(unmapped) ? unmapped : network(address)}`;
}

function network(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address); // ::ffff:192.0.2.1 is 192.0.2.1
  if (!('parts' in parsed)) return parsed.toString();
  const [a, b, c, d] = parsed.parts.map((part) => part.toString(16));
  return `${a}:${b}:${c}:${d}::/64`;
}
