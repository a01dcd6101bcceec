import { decodeJwt } from 'jose';
import { publicViewer, type Scope, type Viewer } from '@voucher-graph/subgraph-kit';

/** Who a token says that asks, whoever wrote it: rivals are not charged for what they do not do. */
export function believedViewer(authorization: string | undefined): Viewer {
  if (authorization === undefined) return publicViewer;
  const {
    sub: subject = 'nobody',
    scope,
    company_id: companyId,
    htm,
    iss,
  } = decodeJwt(authorization.slice('Bearer '.length));
  // Only requests from subgraph to subgraph say which method they are for.
  if (htm !== undefined) return { subject: `subgraph:${String(iss)}`, scopes: ['service'] };
  return {
    subject,
    scopes: (typeof scope === 'string' ? scope : '').split(' ').filter(Boolean) as Scope[],
    ...(typeof companyId === 'string' && { companyId }),
  };
}
