import { EntitySchema } from 'typeorm';
import type { DatasetQualityDimension } from '../__generated__/schema.ts';

export type QualityAssessment = {
  readonly datasetId: string;
  readonly dimension: DatasetQualityDimension;
  /** 0 to 100. */
  readonly score: number;
  readonly evidence: string;
  readonly evaluator: string;
  readonly assessedOn: string;
};

export const QualityAssessmentEntity = new EntitySchema<QualityAssessment>({
  name: 'QualityAssessment',
  tableName: 'quality_assessment',
  columns: {
    datasetId: { name: 'dataset_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'quality_assessment_pkey' },
    dimension: { type: 'text', primary: true, primaryKeyConstraintName: 'quality_assessment_pkey' },
    score: { type: 'integer' },
    evidence: { type: 'text' },
    evaluator: { type: 'text' },
    assessedOn: { name: 'assessed_on', type: 'date' },
  },
  foreignKeys: [
    {
      name: 'quality_assessment_dataset_exists',
      target: 'Dataset',
      columnNames: ['datasetId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    {
      name: 'quality_dimension_is_known',
      expression: `dimension IN ('NORMATIVITY', 'COMPLETENESS', 'ACCURACY', 'CONSISTENCY', 'TIMELINESS', 'ACCESSIBILITY')`,
    },
    { name: 'quality_score_is_a_percentage', expression: 'score BETWEEN 0 AND 100' },
  ],
});
