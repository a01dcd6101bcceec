import type { DatasetExportVerdict } from '../__generated__/schema.ts';
import type { Dataset } from './dataset.entity.ts';

export type ExportJudgment = { readonly verdict: DatasetExportVerdict; readonly reason: string };

/**
 * Whether and how a dataset may leave the mainland, by the provisions on cross-border data flows of 2024-03-22 for an
 * exporter that runs no critical infrastructure. The provisions count persons since January 1st of the year; this
 * counts those of the one dataset. At a threshold itself the stricter side is taken.
 */
export function judgeExport({
  grade,
  individuals,
  sensitiveIndividuals,
  exportAssessmentId,
}: Pick<Dataset, 'grade' | 'individuals' | 'sensitiveIndividuals' | 'exportAssessmentId'>): ExportJudgment {
  if (grade === 'CORE') return { verdict: 'BLOCKED', reason: 'Core data does not leave the mainland.' };
  if (exportAssessmentId !== null) {
    return { verdict: 'ASSESSMENT_APPROVED', reason: `Security assessment ${exportAssessmentId} was approved.` };
  }
  if (grade === 'IMPORTANT') {
    return { verdict: 'ASSESSMENT_REQUIRED', reason: 'Important data needs an approved security assessment.' };
  }
  if (individuals >= assessedFrom || sensitiveIndividuals >= assessedFromSensitive) {
    return {
      verdict: 'ASSESSMENT_REQUIRED',
      reason: `Personal information of ${assessedFrom} persons, or sensitive information of ${assessedFromSensitive}, needs an approved security assessment.`,
    };
  }
  if (individuals >= filedFrom || sensitiveIndividuals > 0n) {
    return {
      verdict: 'CONTRACT_OR_CERTIFICATION',
      reason: `Personal information of ${filedFrom} persons, or any sensitive information, needs a standard contract or a certification.`,
    };
  }
  return { verdict: 'EXEMPT', reason: `It is about fewer than ${filedFrom} persons, and nothing in it is sensitive.` };
}

/** Persons from whom on a security assessment is needed. */
const assessedFrom = 1_000_000n;
const assessedFromSensitive = 10_000n;
/** Persons from whom on a standard contract or a certification is needed. */
const filedFrom = 100_000n;
