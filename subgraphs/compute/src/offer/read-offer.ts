import { isUuid, malformed, type Query } from '@voucher-graph/subgraph-kit';

/** What a quote needs to know of an offer: its price today, and what rules may ask of seller, chips and place. */
export type QuotedOffer = {
  readonly id: string;
  readonly providerId: string;
  readonly providerCompanyId: string;
  readonly providerCreditCode: string;
  readonly available: number;
  readonly pricePerGpuHour: bigint;
  readonly chipOrigin: 'DOMESTIC' | 'IMPORTED';
  readonly facilityRegionCode: string;
  /** Of all the provider's data centers. */
  readonly sellerPetaflops: number;
  readonly sellerRacks: number;
  readonly synthetic: boolean;
  /** By the database's clock. */
  readonly now: Date;
};

/** Null where there is no such offer, or its first price is yet to come. */
export async function readOffer(query: Query, id: string): Promise<QuotedOffer | null> {
  if (!isUuid(id)) throw malformed(id);
  const [offer] = await query<QuotedOffer>(
    `SELECT offer.id, offer.provider_id AS "providerId", provider.company_id AS "providerCompanyId",
            provider.credit_code AS "providerCreditCode", offer.available, price.fen AS "pricePerGpuHour",
            gpu_model.chip_origin AS "chipOrigin", data_center.region_code AS "facilityRegionCode",
            seller.petaflops AS "sellerPetaflops", seller.racks AS "sellerRacks", offer.synthetic, now() AS now
       FROM compute.offer offer
       JOIN compute.compute_provider provider ON provider.id = offer.provider_id
       JOIN compute.gpu_model gpu_model ON gpu_model.id = offer.gpu_model_id
       JOIN compute.data_center data_center ON data_center.id = offer.data_center_id
      CROSS JOIN LATERAL (
        SELECT price_per_gpu_hour_fen AS fen FROM compute.offer_price
         WHERE offer_id = offer.id AND valid_from <= (now() AT TIME ZONE 'Asia/Shanghai')::date
         ORDER BY valid_from DESC LIMIT 1) price
      CROSS JOIN LATERAL (
        SELECT sum(racks)::int AS racks, coalesce(sum(inventory.tflops), 0)::float8 / 1000 AS petaflops
          FROM compute.data_center own
         CROSS JOIN LATERAL (SELECT sum(device.count * model.fp16_dense_tflops) AS tflops
                               FROM compute.device device JOIN compute.gpu_model model ON model.id = device.gpu_model_id
                              WHERE device.data_center_id = own.id) inventory
         WHERE own.provider_id = offer.provider_id) seller
      WHERE offer.id = $1`,
    [id],
  );
  return offer ?? null;
}
