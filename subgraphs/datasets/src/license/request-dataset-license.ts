import { command, fault, isUuid, malformed, mustFind, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { RequestDatasetLicenseInput } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { planVouchers } from '../signing/plan-vouchers.ts';
import { purchaseOf } from '../signing/purchase-of.ts';
import { askCompany } from './ask-company.ts';
import { judgeTerms } from './judge-terms.ts';
import { ourselves, take } from './move.ts';
import { moverOf } from './mover-of.ts';
import { findDataset, lockDataset, writeRequest, type NewLicense } from './request-statements.ts';

type Asker = Pick<Context, 'database' | 'viewer' | 'peers'>;
type Prepared = Omit<NewLicense, 'by'>;

/**
 * Asks for a license. What passes the checks, and still does when it is written down, is offered at the list price, with a
 * plan of which vouchers would pay of it.
 */
export function requestDatasetLicense(context: Asker, input: RequestDatasetLicenseInput) {
  return command('datasets', context, {
    name: 'requestDatasetLicense',
    input,
    prepare: () => prepare(context, input),
    work: async (query, prepared: Prepared) => {
      const { id, purpose, territory } = prepared;
      const dataset = await lockDataset(query, prepared.dataset.id);
      if (!dataset) return refuse('DATASET_NOT_FOUND');
      const refusal = judgeTerms({ dataset, purpose, territory });
      if (refusal) return refusal;
      await writeRequest(query, { ...prepared, dataset, by: moverOf(context.viewer, 'COMPANY_MEMBER') });
      await take(query, {
        license: { id, status: 'REQUESTED' },
        verb: 'check',
        to: 'COMPLIANCE_CHECK',
        by: ourselves,
        reason: `${dataset.grade} data for ${purpose} in ${territory.join(', ')}: the terms and the law allow it.`,
      });
      await take(query, {
        license: { id, status: 'COMPLIANCE_CHECK' },
        verb: 'offer',
        to: 'OFFERED',
        by: ourselves,
        reason: 'The vendor offers it to everybody, at its list price.',
      });
      return { licenseId: id };
    },
  });
}

async function prepare({ database, viewer, peers }: Asker, input: RequestDatasetLicenseInput) {
  const { companyId, datasetId, purpose, voucherIds } = input;
  const territory = input.territory ?? ['CN'];
  for (const each of [companyId, datasetId, ...(voucherIds ?? [])]) if (!isUuid(each)) throw malformed(each);
  if (!territory.every((place) => /^([A-Z]{2}|001)$/.test(place)))
    throw fault('BAD_USER_INPUT', 'territory names what is no country: give ISO 3166-1 codes such as "CN", or "001".');
  if (viewer.companyId?.toLowerCase() !== companyId.toLowerCase()) return refuse('COMPANY_NOT_FOUND');
  const dataset = await findDataset(database.query, datasetId);
  if (!dataset) return refuse('DATASET_NOT_FOUND');
  const refusal = judgeTerms({ dataset, purpose, territory });
  if (refusal) return refusal;
  const { vendorCreditCode, today } = dataset;
  const company = await askCompany(peers, { companyId, vendorCreditCode, on: today });
  if (!company) return refuse('COMPANY_NOT_FOUND');
  const price = mustFind(dataset.price, 'The price of data that is not core data');
  const license = { id: uuidv7(), companyId, regionCode: company.regionCode, purpose, territory, dataset, price };
  if (price === 0n || voucherIds?.length === 0) return { ...license, lines: [] };
  const purchase = purchaseOf({ ...dataset, ...license });
  const plan = await planVouchers(peers, { purchase, voucherIds: voucherIds ?? null });
  if ('refusal' in plan) return plan;
  if (plan.lines.length === 0 && company.isRelatedToVendor) return refuse('RELATED_PARTY');
  return { ...license, lines: plan.lines };
}
