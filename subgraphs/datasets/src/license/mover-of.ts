import { actorOf, type Viewer } from '@voucher-graph/subgraph-kit';
import type { DatasetLicenseRole } from '../__generated__/schema.ts';
import type { Mover } from './move.ts';

/** A viewer who moves a license. */
export function moverOf(viewer: Viewer, role: DatasetLicenseRole): Mover {
  return { role, actor: actorOf(viewer) };
}
