import { StartupFault } from '@voucher-graph/subgraph-kit';
import ipaddr from 'ipaddr.js';
import { isPublicAddress } from './public-address.ts';

/**
 * Refuses a partner's URL that cannot be one, before anything is looked up. Where a host name leads is checked at every
 * connection.
 * @throws StartupFault
 */
export function checkPartnerUrl(name: string, text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const refuse = (why: string) => {
    throw new StartupFault(`The URL of partner ${name} ${why}: set it to https://host/path of its subgraph.`);
  };
  if (url?.protocol !== 'https:') refuse('does not begin with https');
  else if (url.username !== '' || url.password !== '') refuse('holds a user name or password');
  else {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (ipaddr.isValid(host) && !isPublicAddress(host)) refuse('leads to an address that is not public');
  }
}
