import type { LockedRental } from './lock-rental.ts';

/** When a rental that ends now really ended: by contract, where nobody said so before. No reading reaches beyond it. */
export function endOf({ now, endsAt }: Pick<LockedRental, 'now' | 'endsAt'>): Date {
  return now < endsAt ? now : endsAt;
}
