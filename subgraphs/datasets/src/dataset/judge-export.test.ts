import { expect, test } from '@jest/globals';
import { judgeExport } from './judge-export.ts';

const harmless = { grade: 'GENERAL', individuals: 0n, sensitiveIndividuals: 0n, exportAssessmentId: null } as const;

test.each([
  [{}, 'EXEMPT'],
  [{ individuals: 99_999n }, 'EXEMPT'],
  [{ individuals: 100_000n }, 'CONTRACT_OR_CERTIFICATION'],
  [{ individuals: 1n, sensitiveIndividuals: 1n }, 'CONTRACT_OR_CERTIFICATION'],
  [{ individuals: 999_999n, sensitiveIndividuals: 9_999n }, 'CONTRACT_OR_CERTIFICATION'],
  [{ individuals: 1_000_000n }, 'ASSESSMENT_REQUIRED'],
  [{ individuals: 10_000n, sensitiveIndividuals: 10_000n }, 'ASSESSMENT_REQUIRED'],
  [{ individuals: 1_000_000n, exportAssessmentId: 'A-1' }, 'ASSESSMENT_APPROVED'],
  [{ grade: 'IMPORTANT' }, 'ASSESSMENT_REQUIRED'],
  [{ grade: 'IMPORTANT', exportAssessmentId: 'A-1' }, 'ASSESSMENT_APPROVED'],
  [{ grade: 'CORE', exportAssessmentId: 'A-1' }, 'BLOCKED'],
] as const)('a dataset with %o is judged %s for export', (facts, verdict) => {
  expect(judgeExport({ ...harmless, ...facts }).verdict).toBe(verdict);
});
