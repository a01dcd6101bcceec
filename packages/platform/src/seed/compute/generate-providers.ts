import {
  pricePerGpuHour,
  type ComputeProvider,
  type ComputeProviderKind,
  type DataCenter,
  type Device,
  type GpuModel,
  type Offer,
  type OfferPrice,
  type PriceUnit,
} from '@voucher-graph/compute';
import type { Random } from '../random.ts';
import { gpuModels, marketPrices } from './gpu-models.ts';
import { cities, hubs, type Site } from './sites.ts';

/** A company that becomes a provider. */
export type ProviderCompany = {
  readonly id: string;
  readonly creditCode: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** GB/T 2260. */
  readonly regionCode: string;
};

/** An offer with all that a rental of it is made from. */
export type RentableOffer = {
  readonly row: Offer;
  /** The price book, oldest first. */
  readonly prices: readonly OfferPrice[];
  readonly gpuModel: GpuModel;
  readonly dataCenter: DataCenter;
  readonly provider: ComputeProvider;
  /** How many accelerators of the model the data center has. */
  readonly capacity: number;
  /** The first day, "YYYY-MM-DD", on which a contract can be made: a while after the first price was published. */
  readonly rentableFrom: string;
};

/** Rows for compute's tables, in the order in which they can be stored; and the offers once more, ready to be rented. */
export type ComputeCatalog = {
  readonly gpuModels: readonly GpuModel[];
  readonly providers: readonly ComputeProvider[];
  readonly dataCenters: readonly DataCenter[];
  readonly devices: readonly Device[];
  readonly offers: readonly Offer[];
  readonly offerPrices: readonly OfferPrice[];
  readonly rentable: readonly RentableOffer[];
};

/** Makes every company given a provider, with one to three data centers, their accelerators, and two to eight offers. */
export function generateProviders(random: Random, companies: readonly ProviderCompany[]): ComputeCatalog {
  const made = companies.map((company) => generateProvider(random.fork(company.creditCode), company));
  const rentable = made.flatMap(({ rentable: offers }) => offers);
  return {
    gpuModels,
    providers: made.map(({ provider }) => provider),
    dataCenters: made.flatMap(({ dataCenters }) => dataCenters),
    devices: made.flatMap(({ devices }) => devices),
    offers: rentable.map(({ row }) => row),
    offerPrices: rentable.flatMap(({ prices }) => prices),
    rentable,
  };
}

type Made = {
  readonly provider: ComputeProvider;
  readonly dataCenters: readonly DataCenter[];
  readonly devices: readonly Device[];
  readonly rentable: readonly RentableOffer[];
};

function generateProvider(random: Random, company: ProviderCompany): Made {
  const registeredAt = random.date(new Date('2023-01-01T00:00:00Z'), new Date('2024-06-01T00:00:00Z'));
  const kind = random.weighted<ComputeProviderKind>([
    ['CLOUD', 5],
    ['INTELLIGENT_COMPUTING_CENTER', 5],
    ['IDC', 3],
    ['SUPERCOMPUTING_CENTER', 1],
  ]);
  const provider: ComputeProvider = {
    id: random.uuid(registeredAt),
    companyId: company.id,
    creditCode: company.creditCode,
    name: company.name,
    nameEn: company.nameEn,
    kind,
    regionCode: company.regionCode,
    synthetic: true,
  };
  const stocked = sitesOf(random, company.regionCode).map((site) => {
    const models = random.sample(modelsOf(kind), random.int(2, 3));
    const counts = models.map((gpuModel) => ({ gpuModel, count: 8 * random.int(24, 160) }));
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    return { dataCenter: generateDataCenter(random, provider, site, total, registeredAt), counts };
  });
  const stock = stocked.flatMap(({ dataCenter, counts }) => counts.map((count) => ({ dataCenter, ...count })));
  return {
    provider,
    dataCenters: stocked.map(({ dataCenter }) => dataCenter),
    devices: stock.map(({ dataCenter, gpuModel, count }) => ({
      dataCenterId: dataCenter.id,
      gpuModelId: gpuModel.id,
      count,
    })),
    rentable: stock
      .slice(0, 8)
      .map(({ dataCenter, gpuModel, count }) =>
        generateOffer(random, { provider, dataCenter, gpuModel, capacity: count, publishedAt: registeredAt }),
      ),
  };
}

/** At home where we know a site there, and in the west, where power is cheap. */
function sitesOf(random: Random, regionCode: string): readonly Site[] {
  const home = cities.filter((city) => city.regionCode.slice(0, 2) === regionCode.slice(0, 2));
  const near = home.length > 0 && random.chance(0.8) ? [random.pick(home)] : [random.pick(cities)];
  return [...near, ...random.sample(hubs, random.int(0, 2))];
}

/** Clouds have mostly NVIDIA's, public centers mostly domestic chips. */
function modelsOf(kind: ComputeProviderKind): readonly GpuModel[] {
  const byVendor = (...vendors: readonly string[]) => gpuModels.filter(({ vendor }) => vendors.includes(vendor));
  switch (kind) {
    case 'CLOUD':
      return byVendor('NVIDIA', 'Huawei');
    case 'IDC':
      return byVendor('NVIDIA', 'Moore Threads');
    case 'INTELLIGENT_COMPUTING_CENTER':
      return byVendor('Huawei', 'Cambricon', 'Hygon', 'Moore Threads').concat(
        gpuModels.filter(({ code }) => ['nvidia-a800-80gb', 'nvidia-h20'].includes(code)),
      );
    case 'SUPERCOMPUTING_CENTER':
      return byVendor('Hygon', 'Huawei').concat(gpuModels.filter(({ code }) => code === 'nvidia-a100-80gb'));
  }
}

function generateDataCenter(
  random: Random,
  provider: ComputeProvider,
  site: Site,
  accelerators: number,
  registeredAt: Date,
): DataCenter {
  const [noun, nounEn] = {
    CLOUD: ['云数据中心', 'cloud data center'],
    INTELLIGENT_COMPUTING_CENTER: ['智算中心', 'intelligent computing center'],
    SUPERCOMPUTING_CENTER: ['超算中心', 'supercomputing center'],
    IDC: ['数据中心', 'data center'],
  }[provider.kind] as [string, string];
  const [from, to] = site.powerUsageEffectiveness;
  return {
    id: random.uuid(registeredAt),
    providerId: provider.id,
    name: `${site.name}${noun}`,
    nameEn: `${site.nameEn} ${nounEn}`,
    regionCode: site.regionCode,
    powerUsageEffectiveness: Math.round((from + random.float() * (to - from)) * 100) / 100,
    // Sixteen accelerators a rack, and as many racks again or more for everything else.
    racks: Math.ceil(accelerators / 16) * random.int(2, 6),
    commissionedOn: day(random.date(new Date('2021-03-01T00:00:00Z'), new Date('2024-06-01T00:00:00Z'))),
  };
}

function generateOffer(
  random: Random,
  {
    provider,
    dataCenter,
    gpuModel,
    capacity,
    publishedAt,
  }: Omit<RentableOffer, 'row' | 'prices' | 'rentableFrom'> & { readonly publishedAt: Date },
): RentableOffer {
  const unit = random.weighted<PriceUnit>([
    ['CARD_HOUR', 7],
    ['NODE_HOUR', 3],
    ['PFLOPS_DAY', provider.kind === 'CLOUD' ? 0 : 2],
  ]);
  const row: Offer = {
    id: random.uuid(publishedAt),
    providerId: provider.id,
    dataCenterId: dataCenter.id,
    gpuModelId: gpuModel.id,
    unit,
    gpusPerNode: 8,
    available: 8 * random.int(0, Math.floor(capacity / 32)),
    synthetic: true,
  };
  const publishedOn = latest(dataCenter.commissionedOn, `${gpuModel.releasedYear}-07-01`);
  return {
    row,
    prices: generatePrices(random, row, gpuModel, publishedOn),
    gpuModel,
    dataCenter,
    provider,
    capacity,
    rentableFrom: day(new Date(Date.parse(publishedOn) + 14 * 86_400_000)),
  };
}

/** Prices only fell: each line is a few percent below the one before. */
function generatePrices(random: Random, offer: Offer, gpuModel: GpuModel, publishedOn: string): readonly OfferPrice[] {
  const [from, to] = marketPrices.get(gpuModel.code) ?? [500, 1000];
  // By tens of fen. The first price is near the top of the market; three or four steps later it is still within it.
  let perGpuHour = 10 * Math.round((from + (0.5 + random.float() / 2) * (to - from)) / 10);
  const days = [
    publishedOn,
    ...['2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01'].filter(() => random.chance(0.5)),
    ...(random.chance(0.15) ? ['2027-01-01'] : []),
  ];
  return days.map((validFrom) => {
    const pricePerUnit = perUnit(offer, gpuModel, perGpuHour);
    perGpuHour = Math.max(from, 10 * Math.round((perGpuHour * (0.9 + random.float() * 0.07)) / 10));
    return {
      offerId: offer.id,
      validFrom,
      pricePerUnit,
      pricePerGpuHour: pricePerGpuHour({
        unit: offer.unit,
        pricePerUnit,
        gpusPerNode: offer.gpusPerNode,
        fp16DenseTflops: gpuModel.fp16DenseTflops,
      }),
    };
  });
}

/** In whole yuan where the unit is large, as price lists are. */
function perUnit({ unit, gpusPerNode }: Offer, { fp16DenseTflops }: GpuModel, perGpuHourFen: number): bigint {
  switch (unit) {
    case 'CARD_HOUR':
      return BigInt(perGpuHourFen);
    case 'NODE_HOUR':
      return 100n * BigInt(Math.ceil((perGpuHourFen * gpusPerNode) / 100));
    case 'PFLOPS_DAY':
      return 100n * BigInt(Math.ceil((perGpuHourFen * 24_000) / fp16DenseTflops / 100));
  }
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}

function day(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
