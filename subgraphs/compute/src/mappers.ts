import type { Page } from '@voucher-graph/subgraph-kit';
import type { DataCenterRow } from './data-center/data-center.loaders.ts';
import type { GpuModel as GpuModelRow } from './gpu-model/gpu-model.entity.ts';
import type { InvoiceLineRow, InvoiceRow as InvoiceParent } from './invoice/invoice.loaders.ts';
import type { OfferRow } from './offer/offer.loaders.ts';
import type { ComputeProviderRow } from './provider/provider.loaders.ts';
import type { RentalEventRow, RentalRow } from './rental/rental.loaders.ts';
import type { UsageRecorded } from './usage/record-usage.ts';
import type { UsageReadingRow } from './usage/usage-reading.loaders.ts';
import type { PlannedLine } from './vouchers/planned-line.ts';

// One type for each SDL type whose parent value differs from the SDL's shape; codegen reads this file.

export type { OfferPriceRow as OfferPrice } from './offer/offer.loaders.ts';
export type { Region } from './region/region.entity.ts';
export type { RentalVoucherShare } from './rental/rental.loaders.ts';
export type { UtilizationRow as Utilization } from './utilization/utilization.loaders.ts';
export type ComputeProvider = ComputeProviderRow;
export type ComputeProviderConnection = Page<ComputeProviderRow>;
export type DataCenter = DataCenterRow;
export type GpuModel = GpuModelRow;
export type GpuModelConnection = Page<GpuModelRow>;
export type Invoice = InvoiceParent;
export type InvoiceLine = InvoiceLineRow;
export type Offer = OfferRow;
export type OfferConnection = Page<OfferRow>;
export type Rental = RentalRow;
export type QuoteRentalSuccess = { readonly rental: RentalRow };
export type { InvoiceToClaim, RentalToClaim } from './rental/read-rental-to-claim.ts';
export type RentalConnection = Page<RentalRow>;
export type RentalEvent = RentalEventRow;
export type RecordUsageSuccess = UsageRecorded;
export type UsageReading = UsageReadingRow;
export type UsageReadingConnection = Page<UsageReadingRow>;
export type VoucherPlanLine = PlannedLine;

// Entities of other subgraphs, known here by their keys.
export type Company = { readonly id: string };
export type Hold = { readonly id: string };
export type Voucher = { readonly id: string };
