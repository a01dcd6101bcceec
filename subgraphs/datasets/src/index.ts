export { DatasetFileEntity, type DatasetFile } from './dataset/dataset-file.entity.ts';
export { DatasetSourceEntity, type DatasetSource } from './dataset/dataset-source.entity.ts';
export { DatasetEntity, type Dataset } from './dataset/dataset.entity.ts';
export { QualityAssessmentEntity, type QualityAssessment } from './dataset/quality-assessment.entity.ts';
export { DataExchangeEntity, type DataExchange } from './exchange/exchange.entity.ts';
export { LicenseVoucherEntity, type LicenseVoucher } from './license/license-voucher.entity.ts';
export { DatasetLicenseEntity, type DatasetLicense } from './license/license.entity.ts';
export { datasets } from './subgraph.ts';
export { DatasetVendorEntity, type DatasetVendor } from './vendor/vendor.entity.ts';
