import { CreateCompanies } from './1764000000000-create-companies.ts';
import { LoadReferenceTables1764000001000 } from './1764000001000-load-reference-tables.ts';

export const migrations = [CreateCompanies, LoadReferenceTables1764000001000];
