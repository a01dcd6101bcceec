import { bigintColumn } from '@voucher-graph/subgraph-kit';
import { EntitySchema } from 'typeorm';

/**
 * A line of the price book; append-only. It holds from its first day until the next line's, so that two prices can never
 * hold on one day.
 */
export type OfferPrice = {
  readonly offerId: string;
  /** "YYYY-MM-DD", China Standard Time. */
  readonly validFrom: string;
  /** Fen. */
  readonly pricePerUnit: bigint;
  /** Fen: the price per unit converted, rounded down. */
  readonly pricePerGpuHour: bigint;
};

export const OfferPriceEntity = new EntitySchema<OfferPrice>({
  name: 'OfferPrice',
  tableName: 'offer_price',
  columns: {
    offerId: { name: 'offer_id', type: 'uuid', primary: true },
    validFrom: { name: 'valid_from', type: 'date', primary: true },
    pricePerUnit: { name: 'price_per_unit_fen', type: 'bigint', transformer: bigintColumn },
    pricePerGpuHour: { name: 'price_per_gpu_hour_fen', type: 'bigint', transformer: bigintColumn },
  },
  foreignKeys: [
    { name: 'offer_price_offer_fkey', target: 'Offer', columnNames: ['offerId'], referencedColumnNames: ['id'] },
  ],
  checks: [{ name: 'offer_price_is_positive', expression: 'price_per_unit_fen > 0 AND price_per_gpu_hour_fen > 0' }],
});
