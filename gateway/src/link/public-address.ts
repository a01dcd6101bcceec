import { Resolver } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { LinkFault } from './link-fault.ts';

/** Finds the addresses of a host name. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** Global unicast (RFC 4291); what lies outside, such as ::127.0.0.1, is none, whatever it is called. */
const globalIpv6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Azure answers machines with their credentials here: the one such address that is not in a private range. */
const metadataAddresses = ['168.63.129.16'];

/** Whether an address is somewhere on the internet: not this machine, not our network, no disguise of either. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast' || metadataAddresses.includes(address.toString())) return false;
  return address instanceof ipaddr.IPv4 || address.match(globalIpv6);
}

/**
 * Looks a partner's host up, once, and answers the address to connect to.
 * @throws LinkFault when it has none, or one of them is not public: a name that leads to both is a trap
 */
export async function publicAddressOf(hostname: string, resolve: Resolve): Promise<string> {
  const addresses = ipaddr.isValid(hostname) ? [hostname] : await resolve(hostname);
  const [first] = addresses;
  if (first === undefined) throw new LinkFault('unreachable', 'its host name has no address');
  if (!addresses.every(isPublicAddress))
    throw new LinkFault('forbidden-address', 'its host name leads to an address that is not public');
  return first;
}

/** Asks the name servers themselves, not by a thread of the process's few, which a partner's slow one could hold. */
export function createResolver(timeoutMs: number): Resolve {
  return async (hostname) => {
    const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
    const found = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
    return found.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  };
}
