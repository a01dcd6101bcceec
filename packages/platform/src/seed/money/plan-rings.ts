import type { RentableOffer } from '../compute/index.ts';
import { addDays, present } from '../present.ts';
import type { ProgramRows } from '../programs/index.ts';
import type { Random } from '../random.ts';
import type { BookEntries } from './book-entries.ts';
import { grantToOutsiders, type Applicant, type Grant } from './plan-grants.ts';
import { rentWith, type Spending } from './plan-spending.ts';

/** How many providers each ring has. */
const ringSizes = [2, 3, 4];
/** Long enough ago to be under way, and not long enough to be over. */
const contractedAt = addDays(present, -5);
const voucher = { issuedAt: addDays(present, -60), faceFen: 10_000_000n };

export type Rings = { readonly grants: readonly Grant[]; readonly spendings: readonly Spending[] };

/**
 * Providers that rent from one another in a ring, each with a voucher, so that auditors find some. As many rings as there
 * are providers for.
 */
export function planRings(
  random: Random,
  sellers: readonly Applicant[],
  {
    offers,
    rows,
    entries,
  }: {
    readonly offers: readonly RentableOffer[];
    readonly rows: ProgramRows;
    readonly entries: BookEntries;
  },
): Rings {
  const day = contractedAt.toISOString().slice(0, 10);
  const offerOf = new Map(
    offers.filter(({ rentableFrom }) => rentableFrom <= day).map((offer) => [offer.provider.companyId, offer]),
  );
  const able = sellers.filter(({ id, createdAt }) => offerOf.has(id) && createdAt < voucher.issuedAt);
  const rings = ringSizes.flatMap((size, i) => {
    const from = ringSizes.slice(0, i).reduce((sum, each) => sum + each, 0);
    const ring = able.slice(from, from + size);
    return ring.length === size ? [grantToOutsiders(random, ring, rows, voucher)] : [];
  });
  const spendings = rings.flatMap((ring) =>
    ring.flatMap((grant, place) => {
      const offer = offerOf.get(ring[(place + 1) % ring.length]?.company.id ?? '');
      return offer ? [rentWith(random, grant, offer, contractedAt, entries)] : [];
    }),
  );
  return { grants: rings.flat(), spendings };
}
