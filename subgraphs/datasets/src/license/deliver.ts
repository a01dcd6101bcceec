import { mustFind, type Query } from '@voucher-graph/subgraph-kit';
import type { LockedLicense } from './lock-license.ts';
import { ourselves, take } from './move.ts';

/** Hands the data of a signed license over: it is valid from today on. */
export async function deliver(
  query: Query,
  license: Pick<LockedLicense, 'id' | 'status' | 'deliveryUrl' | 'now' | 'today' | 'lastDay'>,
  { subsidy, sha256 }: { readonly subsidy: bigint; readonly sha256: string },
): Promise<void> {
  await take(query, {
    license,
    verb: 'deliver',
    to: 'ACTIVE',
    by: ourselves,
    reason: subsidy > 0n ? 'The vouchers have paid.' : 'No voucher pays of it.',
    changes: {
      subsidy_fen: subsidy,
      valid_from: license.today,
      valid_until: license.lastDay,
      delivery_sha256: sha256,
      delivery_url: mustFind(license.deliveryUrl, 'The address of a delivery'),
      delivered_at: license.now,
    },
  });
}
