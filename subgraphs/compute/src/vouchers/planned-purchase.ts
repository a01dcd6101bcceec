import { formatFen, readNumber, readText } from '@voucher-graph/subgraph-kit';
import type { QuoteRentalInput } from '../__generated__/schema.ts';
import { dayInChina } from '../day-in-china.ts';
import type { QuotedOffer } from '../offer/read-offer.ts';

/** A rental as programs judges it: its PlannedPurchaseInput, all but the day on which it is agreed. */
export type PlannedPurchase = {
  readonly purchaseId: string;
  readonly companyId: string;
  readonly sellerCreditCode: string;
  /** Whom the ledger will owe what vouchers captured. */
  readonly payeeId: string;
  readonly kind: 'COMPUTE';
  readonly amount: { readonly amount: string };
  readonly contract: string;
  readonly serviceFrom: string;
  readonly serviceTo: string;
  readonly purpose: QuoteRentalInput['purpose'];
  readonly channel: QuoteRentalInput['channel'];
  readonly chipKind: string;
  readonly domesticChips: boolean;
  readonly facilityRegionCode: string;
  readonly sellerPetaflops: number;
  readonly sellerRacks: number;
  readonly ownFacility: boolean;
};

type Quoted = {
  readonly rentalId: string;
  readonly input: QuoteRentalInput;
  readonly offer: QuotedOffer;
  readonly cost: bigint;
  readonly startsAt: Date;
  readonly endsAt: Date;
};

export function plannedPurchase({ rentalId, input, offer, cost, startsAt, endsAt }: Quoted): PlannedPurchase {
  const companyId = input.companyId.toLowerCase();
  return {
    purchaseId: rentalId,
    companyId,
    sellerCreditCode: offer.providerCreditCode,
    payeeId: offer.providerId,
    kind: 'COMPUTE', // which vouchers for training buy too
    amount: { amount: formatFen(cost) },
    contract: typeof input.contract === 'string' ? readNumber('contract', input.contract) : rentalId,
    serviceFrom: dayInChina(startsAt),
    serviceTo: dayInChina(endsAt),
    purpose: input.purpose ?? null,
    channel: typeof input.channel === 'string' ? readText('channel', input.channel) : null,
    chipKind: 'GPU', // whatever its maker calls it, it does a GPU's work
    domesticChips: offer.chipOrigin === 'DOMESTIC',
    facilityRegionCode: offer.facilityRegionCode,
    sellerPetaflops: offer.sellerPetaflops,
    sellerRacks: offer.sellerRacks,
    ownFacility: offer.providerCompanyId === companyId,
  };
}
