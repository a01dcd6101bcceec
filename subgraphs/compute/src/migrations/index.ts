import { CreateCompute1795478400000 } from './1795478400000-create-compute.ts';

/** In the order in which they run. */
export const migrations = [CreateCompute1795478400000] as const;
