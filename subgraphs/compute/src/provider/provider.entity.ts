import { EntitySchema } from 'typeorm';
import type { ComputeProviderKind } from '../__generated__/schema.ts';

/** A company that rents out accelerators. Who the company is, companies knows. */
export type ComputeProvider = {
  readonly id: string;
  readonly companyId: string;
  readonly creditCode: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: ComputeProviderKind;
  readonly regionCode: string;
  readonly synthetic: boolean;
};

export const ComputeProviderEntity = new EntitySchema<ComputeProvider>({
  name: 'ComputeProvider',
  tableName: 'compute_provider',
  columns: {
    id: { type: 'uuid', primary: true },
    companyId: { name: 'company_id', type: 'uuid' },
    creditCode: { name: 'credit_code', type: 'text' },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text', nullable: true },
    kind: { type: 'text' },
    regionCode: { name: 'region_code', type: 'text' },
    synthetic: { type: 'boolean' },
  },
  foreignKeys: [
    {
      name: 'compute_provider_region_fkey',
      target: 'Region',
      columnNames: ['regionCode'],
      referencedColumnNames: ['code'],
    },
  ],
  uniques: [
    { name: 'compute_provider_company_is_unique', columns: ['companyId'] },
    { name: 'compute_provider_credit_code_is_unique', columns: ['creditCode'] },
  ],
  checks: [
    {
      name: 'compute_provider_kind_is_known',
      expression: `kind IN ('CLOUD', 'INTELLIGENT_COMPUTING_CENTER', 'SUPERCOMPUTING_CENTER', 'IDC')`,
    },
  ],
});
