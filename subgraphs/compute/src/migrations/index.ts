import { CreateCompute1795478400000 } from './1795478400000-create-compute.ts';
import { KnowWhereTheCompanyIs1795500000000 } from './1795500000000-know-where-the-company-is.ts';

/** In the order in which they run. */
export const migrations = [CreateCompute1795478400000, KnowWhereTheCompanyIs1795500000000] as const;
