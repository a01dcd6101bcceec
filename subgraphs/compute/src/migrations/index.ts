import { CreateCompute1795478400000 } from './1795478400000-create-compute.ts';
import { KnowWhereTheCompanyIs1795500000000 } from './1795500000000-know-where-the-company-is.ts';
import { RecordUsage1795511000000 } from './1795511000000-record-usage.ts';
import { ContractRentals1795700000000 } from './1795700000000-contract-rentals.ts';
import { KnowFailedPayments1796200000000 } from './1796200000000-know-failed-payments.ts';

/** In the order in which they run. */
export const migrations = [
  CreateCompute1795478400000,
  KnowWhereTheCompanyIs1795500000000,
  RecordUsage1795511000000,
  ContractRentals1795700000000,
  KnowFailedPayments1796200000000,
] as const;
