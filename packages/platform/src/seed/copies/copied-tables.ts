import type { SubgraphName } from '../../subgraph-names.ts';

/** A table whose rows are copied, and what is another's in a copy. */
export type CopiedTable = {
  readonly name: string;
  /** Columns with ids of rows that are copied too. */
  readonly ids: readonly string[];
  /** Columns with a text or amount of the copy's own: SQL on `base`, the row, and `copy`, its number. */
  readonly set?: Readonly<Record<string, string>>;
  /** The column with the company whose credit code `set` uses, as `code.code`. */
  readonly codeOf?: string;
  /** Which rows, where not all are. */
  readonly where?: string;
};

const named = { name: `base.name || '（' || copy || '）'`, name_en: `base.name_en || ' (' || copy || ')'` };

/** What is copied, in the order in which it can be stored. Real programs, funds, rules and places stay as they are; claims are not copied. */
export const copiedTables: Readonly<Record<SubgraphName, readonly CopiedTable[]>> = {
  companies: [
    { name: 'company', ids: ['id'], set: { ...named, credit_code: 'code.code' }, codeOf: 'id' },
    { name: 'accounts', ids: ['id', 'company_id'] },
    { name: 'ownership', ids: ['id', 'owner_id', 'owned_id'] },
    { name: 'standing_record', ids: ['id', 'company_id'] },
    { name: 'ai_project', ids: ['id', 'company_id'] },
    { name: 'impact_report', ids: ['id', 'project_id'] },
  ],
  programs: [
    { name: 'voucher', ids: ['id', 'company_id'] },
    {
      name: 'settlement',
      ids: ['id', 'payee_id'],
      set: { payment_reference: `'SYNTHETIC-' || left(seed_programs.copy_of(base.id, copy)::text, 18)` },
    },
    { name: 'settlement_line', ids: ['id', 'settlement_id'] },
    {
      name: 'purchase',
      ids: ['id', 'company_id', 'seller_id', 'payee_id'],
      set: { contract: 'seed_programs.copy_of(base.id, copy)::text', seller_credit_code: 'code.code' },
      codeOf: 'seller_id',
    },
    {
      name: 'purchase_hold',
      ids: ['hold_id', 'purchase_id', 'voucher_id'],
      set: { request: 'seed_programs.copy_of_request(base.request, copy)' },
    },
  ],
  compute: [
    {
      name: 'compute_provider',
      ids: ['id', 'company_id'],
      set: { ...named, credit_code: 'code.code' },
      codeOf: 'company_id',
    },
    { name: 'data_center', ids: ['id', 'provider_id'] },
    { name: 'device', ids: ['data_center_id'] },
    { name: 'offer', ids: ['id', 'provider_id', 'data_center_id'] },
    { name: 'offer_price', ids: ['offer_id'] },
    // The large tenants pay for themselves, and most of the readings are theirs: they are left out.
    {
      name: 'rental',
      ids: ['id', 'company_id', 'offer_id', 'provider_id'],
      where: 'id IN (SELECT rental_id FROM compute.rental_voucher)',
    },
    { name: 'rental_voucher', ids: ['rental_id', 'voucher_id', 'hold_id'] },
    { name: 'voucher_payment', ids: ['rental_id'] },
    {
      name: 'usage_reading',
      ids: ['id', 'rental_id', 'provider_id', 'corrects_id'],
      set: {
        source: `left(base.source, -36) || seed_compute.copy_of(right(base.source, 36)::uuid, copy)`,
        event_id: `seed_compute.copy_of(base.rental_id, copy) || substr(base.event_id, 37)`,
      },
      where: 'rental_id IN (SELECT rental_id FROM compute.rental_voucher)',
    },
    {
      name: 'invoice',
      ids: ['id', 'rental_id', 'provider_id'],
      set: { number: `left(base.number, 9) || upper(right(seed_compute.copy_of(base.id, copy)::text, 12))` },
      where: 'rental_id IN (SELECT rental_id FROM compute.rental_voucher)',
    },
    {
      name: 'invoice_line',
      ids: ['id', 'invoice_id', 'voucher_id'],
      where: `invoice_id IN (SELECT id FROM compute.invoice JOIN compute.rental_voucher USING (rental_id))`,
    },
  ],
  datasets: [
    {
      name: 'vendor',
      ids: ['id', 'company_id'],
      set: {
        ...named,
        credit_code: 'code.code',
        delivery_url: `left(base.delivery_url, -36) || seed_datasets.copy_of(base.id, copy)`,
      },
      codeOf: 'company_id',
    },
    { name: 'dataset', ids: ['id', 'vendor_id'] },
    { name: 'dataset_source', ids: ['dataset_id'] },
    { name: 'dataset_file', ids: ['dataset_id'] },
    { name: 'quality_assessment', ids: ['dataset_id'] },
    { name: 'license', ids: ['id', 'company_id', 'dataset_id'] },
    { name: 'license_voucher', ids: ['license_id', 'voucher_id', 'hold_id'] },
    { name: 'voucher_payment', ids: ['license_id'] },
  ],
};
