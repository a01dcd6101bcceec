export { compute } from './subgraph.ts';
export { DataCenterEntity, type DataCenter } from './data-center/data-center.entity.ts';
export { DeviceEntity, type Device } from './data-center/device.entity.ts';
export { GpuModelEntity, type GpuModel } from './gpu-model/gpu-model.entity.ts';
export { InvoiceEntity, type Invoice } from './invoice/invoice.entity.ts';
export { InvoiceLineEntity, type InvoiceLine } from './invoice/invoice-line.entity.ts';
export { OfferEntity, type Offer } from './offer/offer.entity.ts';
export { OfferPriceEntity, type OfferPrice } from './offer/offer-price.entity.ts';
export { pricePerGpuHour } from './offer/price-per-gpu-hour.ts';
export { ComputeProviderEntity, type ComputeProvider } from './provider/provider.entity.ts';
export { RegionEntity, type Region } from './region/region.entity.ts';
export { RentalEntity, type Rental } from './rental/rental.entity.ts';
export { rentalCost } from './rental/rental-cost.ts';
export { RentalVoucherEntity, type RentalVoucher } from './rental/rental-voucher.entity.ts';
export { UsageReadingEntity, type UsageReading } from './usage/usage-reading.entity.ts';
export type {
  ChargeCategory,
  ChipOrigin,
  ComputeProviderKind,
  InvoiceStatus,
  PriceUnit,
  RentalStatus,
} from './__generated__/schema.ts';
