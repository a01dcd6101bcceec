import { DatasetFileEntity } from './dataset/dataset-file.entity.ts';
import { DatasetSourceEntity } from './dataset/dataset-source.entity.ts';
import { DatasetEntity } from './dataset/dataset.entity.ts';
import { QualityAssessmentEntity } from './dataset/quality-assessment.entity.ts';
import { DataExchangeEntity } from './exchange/exchange.entity.ts';
import { LicenseVoucherEntity } from './license/license-voucher.entity.ts';
import { DatasetLicenseEntity } from './license/license.entity.ts';
import { DatasetVendorEntity } from './vendor/vendor.entity.ts';

/** All tables of the subgraph, in an order in which foreign keys allow to fill them. */
export const entities = [
  DataExchangeEntity,
  DatasetVendorEntity,
  DatasetEntity,
  DatasetSourceEntity,
  QualityAssessmentEntity,
  DatasetFileEntity,
  DatasetLicenseEntity,
  LicenseVoucherEntity,
];
