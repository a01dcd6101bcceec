import type { Page } from '@voucher-graph/subgraph-kit';
import type { DatasetRow } from './dataset/dataset.loaders.ts';
import type { DatasetLicenseRow } from './license/license.loaders.ts';
import type { DatasetVendorRow } from './vendor/vendor.loaders.ts';

// What resolvers get as the parent of the SDL type of the same name. Codegen reads this file.

export type { DataExchange } from './exchange/exchange.entity.ts';
export type { DatasetSource } from './dataset/dataset-source.entity.ts';
export type { DatasetFile } from './dataset/dataset-file.entity.ts';
export type { QualityAssessment as DatasetQualityAssessment } from './dataset/quality-assessment.entity.ts';
export type { DatasetLicenseEvent, DatasetLicensePayment } from './license/license.loaders.ts';

export type DatasetVendor = DatasetVendorRow;
export type Dataset = DatasetRow;
export type DatasetLicenseTerms = DatasetRow;
export type DatasetProvenance = DatasetRow;
export type DatasetLicense = DatasetLicenseRow;

export type DatasetVendorConnection = Page<DatasetVendorRow>;
export type DatasetConnection = Page<DatasetRow>;
export type DatasetLicenseConnection = Page<DatasetLicenseRow>;

export type Company = { readonly id: string };
export type Voucher = { readonly id: string };
export type Region = { readonly code: string };
