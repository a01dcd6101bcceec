import { readTable } from '../read-table.ts';
import type { ZoneRow } from './zone.entity.ts';

/** Functional zones that issue vouchers or hold many who ask for them. Their codes are ours: GB/T 2260 has none. */
export const zones: readonly ZoneRow[] = readTable(new URL('./zones.tsv', import.meta.url)).map(
  ([code = '', name = '', nameEn = '', kind = '', regionCode = '']) => ({
    code,
    name,
    nameEn,
    kind: kind as ZoneRow['kind'],
    regionCode,
  }),
);
