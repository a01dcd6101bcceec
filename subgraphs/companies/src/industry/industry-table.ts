import { readTable } from '../read-table.ts';
import { industryLevels, type IndustryRow } from './industry.entity.ts';

/**
 * The branches of industry (GB/T 4754-2017): all sections and divisions; groups and classes of the sections that
 * companies of the programs are in.
 */
export const industries: readonly IndustryRow[] = readTable(new URL('./gb-t-4754.tsv', import.meta.url)).map(
  ([code = '', name = '', nameEn = '']) => ({
    code,
    name,
    nameEn,
    level: industryLevels[Math.max(code.length - 2, 0)] ?? 'CLASS',
    parentCode: parentOf(code),
  }),
);

function parentOf(code: string): string | null {
  if (code.length === 1) return null;
  return code.length === 3 ? code.slice(0, 1) : code.slice(0, -1);
}
