import type { DatasetLicense } from './license.entity.ts';

/** Public is what public money paid for; any other license is its parties' own business, and to all others it is not there. */
export function showToPublic<TLicense extends DatasetLicense>(license: TLicense | null): TLicense | null {
  return license !== null && license.subsidy > 0n ? license : null;
}
