import { uuidv7 } from '@voucher-graph/subgraph-kit';
import type { DataCenter } from '../data-center/data-center.entity.ts';
import { DataCenterEntity } from '../data-center/data-center.entity.ts';
import { DeviceEntity } from '../data-center/device.entity.ts';
import { GpuModelEntity, type GpuModel } from '../gpu-model/gpu-model.entity.ts';
import { OfferEntity, type Offer } from '../offer/offer.entity.ts';
import { OfferPriceEntity } from '../offer/offer-price.entity.ts';
import { ComputeProviderEntity, type ComputeProvider } from '../provider/provider.entity.ts';
import { RentalEntity, type Rental } from '../rental/rental.entity.ts';
import { UsageReadingEntity, type UsageReading } from '../usage/usage-reading.entity.ts';
import type { OpenCompute } from './open-compute.ts';

let made = 0;

export async function shanghai(compute: OpenCompute): Promise<void> {
  await compute.database.query(
    `INSERT INTO compute.region VALUES ('310000', '上海市', 'Shanghai'), ('310115', '浦东新区', NULL), ('640500', '中卫市', 'Zhongwei')
     ON CONFLICT DO NOTHING`,
  );
}

export async function aGpuModel(compute: OpenCompute, fields: Partial<GpuModel> = {}): Promise<GpuModel> {
  const model: GpuModel = {
    id: uuidv7(),
    code: `model-${++made}`,
    name: '某型加速卡',
    nameEn: 'Some accelerator',
    vendor: 'Some vendor',
    fp16DenseTflops: 312,
    memoryGiB: 80,
    chipOrigin: 'IMPORTED',
    releasedYear: 2020,
    sourceUrl: 'https://example.com/data-sheet',
    sourceTitle: 'Data sheet',
    sourceConfidence: 'OFFICIAL',
    ...fields,
  };
  await compute.insert(GpuModelEntity, model);
  return model;
}

export async function aProvider(compute: OpenCompute, fields: Partial<ComputeProvider> = {}): Promise<ComputeProvider> {
  await shanghai(compute);
  const provider: ComputeProvider = {
    id: uuidv7(),
    companyId: uuidv7(),
    creditCode: `9131${String(++made).padStart(14, '0')}`,
    name: `算力公司${made}`,
    nameEn: `Compute company ${made}`,
    kind: 'CLOUD',
    regionCode: '310000',
    synthetic: true,
    ...fields,
  };
  await compute.insert(ComputeProviderEntity, provider);
  return provider;
}

/** A data center with `count` accelerators of one model. */
export async function aDataCenter(
  compute: OpenCompute,
  provider: ComputeProvider,
  { gpuModel, count, ...fields }: Partial<DataCenter> & { readonly gpuModel: GpuModel; readonly count: number },
): Promise<DataCenter> {
  const dataCenter: DataCenter = {
    id: uuidv7(),
    providerId: provider.id,
    name: '临港数据中心',
    nameEn: 'Lingang data center',
    regionCode: '310115',
    powerUsageEffectiveness: 1.2,
    racks: 500,
    commissionedOn: '2024-01-01',
    ...fields,
  };
  await compute.insert(DataCenterEntity, dataCenter);
  await compute.insert(DeviceEntity, { dataCenterId: dataCenter.id, gpuModelId: gpuModel.id, count });
  return dataCenter;
}

/** An offer with its first price, 10.00 yuan per accelerator-hour unless said otherwise. */
export async function anOffer(
  compute: OpenCompute,
  dataCenter: DataCenter,
  {
    gpuModel,
    priceFen = 1000n,
    ...fields
  }: Partial<Offer> & { readonly gpuModel: GpuModel; readonly priceFen?: bigint },
): Promise<Offer> {
  const offer: Offer = {
    id: uuidv7(),
    providerId: dataCenter.providerId,
    dataCenterId: dataCenter.id,
    gpuModelId: gpuModel.id,
    unit: 'CARD_HOUR',
    gpusPerNode: 8,
    available: 16,
    synthetic: true,
    ...fields,
  };
  await compute.insert(OfferEntity, offer);
  await compute.insert(OfferPriceEntity, {
    offerId: offer.id,
    validFrom: '2025-01-01',
    pricePerUnit: priceFen,
    pricePerGpuHour: priceFen,
  });
  return offer;
}

/** Provider, data center with 8 accelerators, and an offer of them. */
export async function anOfferWithAllAround(compute: OpenCompute, fields: Partial<Offer> = {}): Promise<Offer> {
  const gpuModel = await aGpuModel(compute);
  const dataCenter = await aDataCenter(compute, await aProvider(compute), { gpuModel, count: 8 });
  return anOffer(compute, dataCenter, { gpuModel, ...fields });
}

/** An active rental of 8 accelerators for ten hours at 10.00 yuan: 800.00 yuan, of which vouchers pay `shares`. */
export async function aRental(
  compute: OpenCompute,
  offer: Offer,
  {
    shares = [],
    ...fields
  }: Partial<Rental> & {
    readonly shares?: readonly { readonly amount: bigint; readonly fundCode?: string; readonly voucherId?: string }[];
  } = {},
): Promise<Rental> {
  const quotedAt = new Date('2026-03-01T00:00:00Z');
  const rental: Rental = {
    id: uuidv7(),
    companyId: uuidv7(),
    companyRegionCode: '310115',
    offerId: offer.id,
    providerId: offer.providerId,
    status: 'ACTIVE',
    gpuCount: 8,
    pricePerGpuHour: 1000n,
    orderedGpuSeconds: 288_000n,
    gpuSeconds: 0n,
    cost: 80_000n,
    subsidy: shares.reduce((sum, { amount }) => sum + amount, 0n),
    quotedAt,
    contractedAt: quotedAt,
    startedAt: quotedAt,
    endsAt: new Date('2026-03-01T10:00:00Z'),
    endedAt: null,
    synthetic: true,
    ...fields,
  };
  // Row and vouchers commit together: the database compares their sums then.
  await compute.database.orm.transaction(async (transaction) => {
    await transaction.getRepository(RentalEntity).insert(rental);
    for (const { amount, fundCode = 'shanghai-compute-2025', voucherId = uuidv7() } of shares) {
      await transaction.query(`INSERT INTO compute.rental_voucher VALUES ($1, $2, $3, $4, 'shanghai-compute', $5)`, [
        rental.id,
        voucherId,
        uuidv7(),
        amount,
        fundCode,
      ]);
    }
  });
  return rental;
}

/** One hour of 8 accelerators, half of it busy, a quarter with working cores. */
export async function aReading(
  compute: OpenCompute,
  rental: Rental,
  fields: Partial<UsageReading> = {},
): Promise<UsageReading> {
  const reading: UsageReading = {
    id: uuidv7(),
    rentalId: rental.id,
    providerId: rental.providerId,
    source: 'urn:meter:test',
    eventId: String(++made),
    periodStart: new Date('2026-03-01T00:00:00Z'),
    periodEnd: new Date('2026-03-01T01:00:00Z'),
    gpuSeconds: 28_800n,
    busySeconds: 14_400n,
    smActiveSeconds: 7_200n,
    correctsId: null,
    reportedAt: null,
    recordedAt: new Date('2026-03-01T01:05:00Z'),
    callHash: null,
    ...fields,
  };
  await compute.insert(UsageReadingEntity, reading);
  return reading;
}
