import { CreateDatasets } from './1795392000000-create-datasets.ts';
import { ListDataExchanges } from './1795392000001-list-data-exchanges.ts';
import { KnowWhereTheCompanyIs1795500000000 } from './1795500000000-know-where-the-company-is.ts';
import { LicenseDatasets1795710000000 } from './1795710000000-license-datasets.ts';
import { KnowFailedPayments1796200000000 } from './1796200000000-know-failed-payments.ts';

/** In the order in which they run. */
export const migrations = [
  CreateDatasets,
  ListDataExchanges,
  KnowWhereTheCompanyIs1795500000000,
  LicenseDatasets1795710000000,
  KnowFailedPayments1796200000000,
];
