import { readTable } from '../read-table.ts';
import type { RegionRow } from './region.entity.ts';

/** The cut-off date of the code table in gb-t-2260.tsv. */
export const regionRevision = '2023-06-30';

/** The divisions of China (GB/T 2260): provinces, prefectures and counties, by code. See the README for the source. */
export const regions: readonly RegionRow[] = readRegions();

function readRegions(): readonly RegionRow[] {
  const lines = readTable(new URL('./gb-t-2260.tsv', import.meta.url));
  const codes = new Set(lines.map(([code]) => code));
  return lines.map(([code = '', name = '', nameEn]) => ({
    code,
    name,
    nameEn: nameEn ?? null,
    level: code.endsWith('0000') ? 'PROVINCE' : code.endsWith('00') ? 'PREFECTURE' : 'COUNTY',
    parentCode: parentOf(code, codes),
    revision: regionRevision,
  }));
}

/** Counties of municipalities and counties run by their province have no prefecture between them and it. */
function parentOf(code: string, codes: ReadonlySet<string | undefined>): string | null {
  if (code.endsWith('0000')) return null;
  const prefecture = `${code.slice(0, 4)}00`;
  return prefecture !== code && codes.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
}
