import type { Refusal } from '@voucher-graph/subgraph-kit';
import type { DatasetPurpose } from '../__generated__/schema.ts';
import type { Dataset } from '../dataset/dataset.entity.ts';
import { judgeExport } from '../dataset/judge-export.ts';
import { refuse } from '../refusal.ts';

/** What is to be done with a dataset, and what its terms and the law say of it. */
export type Asked = {
  readonly dataset: Pick<
    Dataset,
    'grade' | 'individuals' | 'sensitiveIndividuals' | 'exportAssessmentId' | 'purposes' | 'territory'
  >;
  readonly purpose: DatasetPurpose;
  readonly territory: readonly string[];
};

export type TermsRefusalCode = 'CORE_DATA' | 'PURPOSE_NOT_ALLOWED' | 'TERRITORY_NOT_ALLOWED' | 'EXPORT_NOT_APPROVED';

/** Why a license may not be had; null when it may. Data leaves the mainland only where what that takes is on record. */
export function judgeTerms({ dataset, purpose, territory }: Asked): Refusal<TermsRefusalCode> | null {
  if (dataset.grade === 'CORE') return refuse('CORE_DATA');
  if (!dataset.purposes.includes(purpose))
    return refuse('PURPOSE_NOT_ALLOWED', dataset.purposes.join(', ') || 'nothing');
  const isAllowed = (place: string) => dataset.territory.includes(place) || dataset.territory.includes(everywhere);
  if (territory.length === 0 || !territory.every(isAllowed))
    return refuse('TERRITORY_NOT_ALLOWED', dataset.territory.join(', '));
  const { verdict, reason } = judgeExport(dataset);
  return territory.every((place) => place === mainland) || mayLeave.includes(verdict)
    ? null
    : refuse('EXPORT_NOT_APPROVED', reason);
}

/** What must be filed or certified is on record nowhere here, so it does not count as done. */
const mayLeave: readonly string[] = ['EXEMPT', 'ASSESSMENT_APPROVED'];

/** Hong Kong, Macao and Taiwan have codes of their own: data that goes there leaves the mainland. */
const mainland = 'CN';
/** The world, in UN M49. */
const everywhere = '001';
