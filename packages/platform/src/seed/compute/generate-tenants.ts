import type { Random } from '../random.ts';
import type { ComputeCatalog } from './generate-providers.ts';
import { generateRental, type RentalWish } from './generate-rental.ts';
import type { RentalDraft } from './rental-draft.ts';

/**
 * The large tenants that pay for themselves, one after the other at every offer, so that a quarter to a half of all
 * accelerators is allocated. They count in utilization, and are not public. About 2,000 rentals, whatever the seed's size.
 * @param companies from whom tenants are drawn
 * @param now the seed's present
 */
export function* generateTenants(
  random: Random,
  catalog: ComputeCatalog,
  companies: readonly RentalWish['company'][],
  now: Date,
): Generator<RentalDraft> {
  for (const offer of catalog.rentable) {
    const own = random.fork(offer.row.id);
    const others = companies.filter(({ id }) => id !== offer.provider.companyId);
    const allocated = 0.28 + own.float() * 0.32;
    // Two tenants at a time, each with a part of what is allocated.
    for (const part of [0.6, 0.4]) {
      let contractedAt = new Date(Math.max(Date.UTC(2024, 10, own.int(1, 28)), Date.parse(offer.rentableFrom)));
      while (contractedAt < now) {
        const days = own.int(60, 240);
        const gpuCount = Math.max(
          8,
          8 * Math.round((offer.capacity * allocated * part * (0.8 + own.float() * 0.4)) / 8),
        );
        yield generateRental(own, { company: own.pick(others), offer, contractedAt, now, gpuCount, days });
        contractedAt = new Date(contractedAt.getTime() + (days + own.int(0, 12)) * 86_400_000);
      }
    }
  }
}
