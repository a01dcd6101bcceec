import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type { Offer as OfferType, OfferResolvers, Resolvers } from '../__generated__/schema.ts';
import type { OfferRow } from './offer.loaders.ts';

const Query: Resolvers['Query'] = {
  offer: async (_root, { id }, { loaders }) => inForce(await loaders.offerById.load(id)),
  offers: (_root, page, { loaders }) => loaders.offerPage.load(page),
};

const Offer: Completing<OfferResolvers, OfferType, OfferRow> = {
  __resolveReference: async ({ id }, { loaders }) => inForce(await loaders.offerById.load(id)),
  dataCenter: async ({ dataCenterId }, _args, { loaders }) =>
    mustFind(await loaders.dataCenterById.load(dataCenterId), `Data center ${dataCenterId}`),
  pricePerUnit: (offer) => BigInt(priceOf(offer).pricePerUnit),
  pricePerGpuHour: (offer) => BigInt(priceOf(offer).pricePerGpuHour),
  validFrom: (offer) => priceOf(offer).validFrom,
  validTo: (offer) => priceOf(offer).validTo,
  priceBook: ({ id }, _args, { loaders }) => loaders.pricesByOffer.load(id),
};

/** An offer whose first price is yet to come is not published. */
function inForce(offer: OfferRow | null): OfferRow | null {
  return offer?.price ? offer : null;
}

function priceOf({ id, price }: OfferRow): NonNullable<OfferRow['price']> {
  return mustFind(price, `The price in force of offer ${id}`);
}

export const offerResolvers: Resolvers = { Query, Offer };
