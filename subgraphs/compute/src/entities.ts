import { DataCenterEntity } from './data-center/data-center.entity.ts';
import { DeviceEntity } from './data-center/device.entity.ts';
import { GpuModelEntity } from './gpu-model/gpu-model.entity.ts';
import { InvoiceEntity } from './invoice/invoice.entity.ts';
import { InvoiceLineEntity } from './invoice/invoice-line.entity.ts';
import { OfferEntity } from './offer/offer.entity.ts';
import { OfferPriceEntity } from './offer/offer-price.entity.ts';
import { ComputeProviderEntity } from './provider/provider.entity.ts';
import { RegionEntity } from './region/region.entity.ts';
import { RentalEntity } from './rental/rental.entity.ts';
import { RentalVoucherEntity } from './rental/rental-voucher.entity.ts';
import { UsageReadingEntity } from './usage/usage-reading.entity.ts';

/** In an order in which rows can be written: each after what it refers to. */
export const entities = [
  RegionEntity,
  GpuModelEntity,
  ComputeProviderEntity,
  DataCenterEntity,
  DeviceEntity,
  OfferEntity,
  OfferPriceEntity,
  RentalEntity,
  RentalVoucherEntity,
  UsageReadingEntity,
  InvoiceEntity,
  InvoiceLineEntity,
] as const;
