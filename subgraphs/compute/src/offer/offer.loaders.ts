import {
  childrenLoader,
  columns,
  defineList,
  defineRows,
  matches,
  matchesId,
  matchesRegion,
  pageLoader,
  rowLoader,
  type Bind,
  type Database,
} from '@voucher-graph/subgraph-kit';
import type { OfferFilter, OfferOrderField } from '../__generated__/schema.ts';
import { GpuModelEntity, type GpuModel } from '../gpu-model/gpu-model.entity.ts';
import { providerColumns, providerJoin, type ComputeProviderRow } from '../provider/provider.loaders.ts';
import { OfferEntity, type Offer } from './offer.entity.ts';
import { OfferPriceEntity, type OfferPrice } from './offer-price.entity.ts';

export type OfferRow = Offer & {
  readonly gpuModel: GpuModel;
  readonly provider: ComputeProviderRow;
  /** The price in force today; null before the first one is. Fen as text, days as "YYYY-MM-DD". */
  readonly price: {
    readonly pricePerUnit: string;
    readonly pricePerGpuHour: string;
    readonly validFrom: string;
    readonly validTo: string | null;
  } | null;
};

export type OfferPriceRow = OfferPrice & { readonly validTo: string | null };

/** For rows that an offer hangs on, under `nest`; join it with `offerJoins`. */
export function offerColumns(nest?: string): readonly string[] {
  const below = (name: string) => (nest ? `${nest}.${name}` : name);
  const price = priceInForce(`json_build_object('pricePerUnit', price.price_per_unit_fen::text,
    'pricePerGpuHour', price.price_per_gpu_hour_fen::text, 'validFrom', price.valid_from, 'validTo', ${validTo})`);
  return [
    ...columns(OfferEntity, 'offer', nest),
    ...columns(GpuModelEntity, 'gpu_model', below('gpuModel')),
    ...providerColumns(below('provider')),
    `${price} AS "${below('price')}"`,
  ];
}

/** Joins what an offer's row has to an `offer`. */
export const offerJoins = `LEFT JOIN compute.gpu_model gpu_model ON gpu_model.id = offer.gpu_model_id
  ${providerJoin('offer.provider_id')}`;

/** The last day of a line of the price book: the day before the next line's first. */
const validTo = `((SELECT min(later.valid_from) FROM compute.offer_price later
  WHERE later.offer_id = price.offer_id AND later.valid_from > price.valid_from) - 1)`;

function priceInForce(itemSql: string): string {
  return `(SELECT ${itemSql} FROM compute.offer_price price
    WHERE price.offer_id = offer.id AND price.valid_from <= (now() AT TIME ZONE 'Asia/Shanghai')::date
    ORDER BY price.valid_from DESC LIMIT 1)`;
}

const offerRows = defineRows<OfferRow>({
  select: offerColumns(),
  from: `compute.offer offer ${offerJoins}`,
  id: 'offer.id',
});

const pricePerGpuHour = priceInForce('price.price_per_gpu_hour_fen');

const offerList = defineList<OfferRow, OfferFilter, OfferOrderField>({
  rows: offerRows,
  orders: {
    PRICE_PER_GPU_HOUR: { sql: pricePerGpuHour, type: 'bigint' },
    AVAILABLE: { sql: 'offer.available', type: 'int4' },
  },
  where: ({ providerId, gpuModelCode, chipOrigin, regionCode, maxPricePerGpuHour, minAvailable }, bind) => [
    matchesId('offer.provider_id', providerId, bind),
    matches('gpu_model.code', gpuModelCode, bind),
    matches('gpu_model.chip_origin', chipOrigin, bind),
    standsIn(matchesRegion('data_center.region_code', regionCode, bind)),
    atMost(maxPricePerGpuHour, bind),
    minAvailable === null || minAvailable === undefined ? null : `offer.available >= ${bind(minAvailable)}::int`,
  ],
  always: `${pricePerGpuHour} IS NOT NULL`,
});

function standsIn(condition: string | null): string | null {
  return (
    condition &&
    `EXISTS (SELECT FROM compute.data_center data_center WHERE data_center.id = offer.data_center_id AND ${condition})`
  );
}

function atMost(yuan: string | null | undefined, bind: Bind): string | null {
  return yuan === null || yuan === undefined ? null : `${pricePerGpuHour} <= ${bind(yuan)}::numeric * 100`;
}

const priceRows = defineRows<OfferPriceRow>({
  select: [columns(OfferPriceEntity, 'price'), `${validTo} AS "validTo"`],
  from: 'compute.offer_price price',
  id: 'price.offer_id',
});

const offersOfProvider = defineList({ ...offerList, parent: 'offer.provider_id' });

export function createOfferLoaders(database: Database, catalog: Database) {
  return {
    offerById: rowLoader(database, offerRows),
    offerPage: pageLoader(catalog, offerList),
    offerPageOfProvider: pageLoader(database, offersOfProvider),
    pricesByOffer: childrenLoader(database, priceRows, { sql: 'price.offer_id', order: 'price.valid_from' }),
  };
}
