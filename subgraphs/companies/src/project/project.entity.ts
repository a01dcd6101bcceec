import { EntitySchema } from 'typeorm';

export const aiUseCases = [
  'FOUNDATION_MODEL',
  'VERTICAL_MODEL',
  'AGENT',
  'CUSTOMER_SERVICE',
  'QUALITY_INSPECTION',
  'PRODUCTION_OPTIMIZATION',
  'RESEARCH_AND_DESIGN',
  'MEDICAL_DIAGNOSIS',
  'EMBODIED_INTELLIGENCE',
  'CONTENT_GENERATION',
  'RISK_CONTROL',
  'SUPPLY_CHAIN',
  'SOFTWARE_ENGINEERING',
  'EDUCATION',
  'OTHER',
] as const;
export type AiUseCase = (typeof aiUseCases)[number];

export const aiProjectStages = ['IDEA', 'TRIAL', 'PASSED_TRIAL', 'IN_PRODUCTION', 'STOPPED'] as const;
export type AiProjectStage = (typeof aiProjectStages)[number];

export type AiProjectRow = {
  readonly id: string;
  readonly companyId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly useCase: AiUseCase;
  readonly stage: AiProjectStage;
  /** YYYY-MM-DD. */
  readonly startedOn: string;
  /** YYYY-MM-DD. */
  readonly stageSince: string;
};

export const AiProjectEntity = new EntitySchema<AiProjectRow>({
  name: 'AiProject',
  tableName: 'ai_project',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'ai_project_pkey' },
    companyId: { name: 'company_id', type: 'uuid' },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text', nullable: true },
    useCase: { name: 'use_case', type: 'text' },
    stage: { type: 'text' },
    startedOn: { name: 'started_on', type: 'date' },
    stageSince: { name: 'stage_since', type: 'date' },
  },
  checks: [
    {
      name: 'ai_use_case_is_known',
      expression: `use_case IN (${aiUseCases.map((useCase) => `'${useCase}'`).join(', ')})`,
    },
    {
      name: 'ai_project_stage_is_known',
      expression: "stage IN ('IDEA', 'TRIAL', 'PASSED_TRIAL', 'IN_PRODUCTION', 'STOPPED')",
    },
    { name: 'a_stage_is_reached_after_the_start', expression: 'stage_since >= started_on' },
  ],
  indices: [
    { name: 'ai_project_company_id_idx', columns: ['companyId', 'id'] },
    { name: 'ai_project_started_on_idx', columns: ['startedOn', 'id'] },
    { name: 'ai_project_stage_since_idx', columns: ['stageSince', 'id'] },
    { name: 'ai_project_use_case_idx', columns: ['useCase', 'id'] },
  ],
  foreignKeys: [
    { name: 'ai_project_company_exists', target: 'Company', columnNames: ['companyId'], referencedColumnNames: ['id'] },
  ],
});
