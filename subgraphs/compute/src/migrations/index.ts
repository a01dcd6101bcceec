import { CreateCompute1795478400000 } from './1795478400000-create-compute.ts';
import { KnowWhereTheCompanyIs1795500000000 } from './1795500000000-know-where-the-company-is.ts';
import { RecordUsage1795511000000 } from './1795511000000-record-usage.ts';

/** In the order in which they run. */
export const migrations = [
  CreateCompute1795478400000,
  KnowWhereTheCompanyIs1795500000000,
  RecordUsage1795511000000,
] as const;
