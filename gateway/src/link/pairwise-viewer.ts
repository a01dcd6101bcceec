import { createHmac } from 'node:crypto';
import type { Viewer } from '@voucher-graph/subgraph-kit';

/**
 * What a partner learns of who asks: whether it is somebody it has met before. Neither who, nor in which role, nor for
 * whom; and two partners cannot compare notes.
 * @param secret the partner's own
 */
export function pairwiseViewer({ subject }: Viewer, secret: string): Viewer {
  if (subject === undefined) return { scopes: [] };
  return { subject: createHmac('sha256', secret).update(`subject:${subject}`).digest('base64url'), scopes: [] };
}
