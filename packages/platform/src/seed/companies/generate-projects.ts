import type { AiProjectRow, AiProjectStage, AiUseCase, ImpactReportRow } from '@voucher-graph/companies';
import { present } from '../present.ts';
import type { Random } from '../random.ts';
import { dayOf, type Identity } from './identity-of.ts';
import { projectTitles } from './words.ts';

export type ProjectSeed = {
  readonly aiProjects: readonly AiProjectRow[];
  readonly impactReports: readonly ImpactReportRow[];
};

/** AI projects and what they brought; `likelihood` is that of having any. */
export function generateProjects(
  random: Random,
  { id, foundedOn }: Identity,
  likelihood: number,
  industryCode: string,
): ProjectSeed {
  if (!random.chance(likelihood)) return { aiProjects: [], impactReports: [] };
  const aiProjects = random.sample(useCasesOf(industryCode), random.weighted(counts)).map((useCase): AiProjectRow => {
    const earliest = foundedOn > firstStart ? foundedOn : firstStart;
    const started = random.date(new Date(earliest), lastStart);
    const stage = random.weighted(stages);
    const since = stage === 'IDEA' ? started : random.date(started, present);
    const [name, nameEn] = projectTitles[useCase];
    return {
      id: random.uuid(started),
      companyId: id,
      name,
      nameEn,
      useCase,
      stage,
      startedOn: dayOf(started),
      stageSince: dayOf(since),
    };
  });
  return { aiProjects, impactReports: aiProjects.flatMap((project) => generateReports(random, project)) };
}

/** Reports of half years that began after the project did. Ideas have nothing to report. */
function generateReports(random: Random, { id, stage, startedOn }: AiProjectRow): readonly ImpactReportRow[] {
  if (stage === 'IDEA') return [];
  const reported = halfYears.filter(([from]) => from >= startedOn && random.chance(0.6));
  return reported.map(([periodFrom, periodTo, dueFrom, dueTo]): ImpactReportRow => {
    const reportedAt = random.date(new Date(dueFrom), new Date(dueTo));
    const sells = stage === 'IN_PRODUCTION' && random.chance(0.6);
    const isVerified = random.chance(0.25);
    return {
      id: random.uuid(reportedAt),
      projectId: id,
      periodFrom,
      periodTo,
      revenue: sells ? BigInt(random.int(5, 800)) * 1_000_000n : 0n,
      costSaved: BigInt(random.int(0, 300)) * 1_000_000n,
      hoursSaved: random.int(0, 6000),
      assurance: isVerified ? 'VERIFIED' : 'SELF_REPORTED',
      verifiedBy: isVerified ? random.pick(verifiers) : null,
      reportedAt,
    };
  });
}

const firstStart = '2023-01-01';
const lastStart = new Date('2026-08-01T00:00:00Z');

/** First and last day, and between which days the report comes in. */
const halfYears: readonly (readonly [from: string, to: string, dueFrom: string, dueTo: string])[] = [
  ['2023-07-01', '2023-12-31', '2024-01-08', '2024-03-31'],
  ['2024-01-01', '2024-06-30', '2024-07-08', '2024-09-30'],
  ['2024-07-01', '2024-12-31', '2025-01-08', '2025-03-31'],
  ['2025-01-01', '2025-06-30', '2025-07-08', '2025-09-30'],
  ['2025-07-01', '2025-12-31', '2026-01-08', '2026-03-31'],
  ['2026-01-01', '2026-06-30', '2026-07-08', '2026-09-30'],
];

const counts: readonly (readonly [number, number])[] = [
  [1, 70],
  [2, 22],
  [3, 8],
];

const stages: readonly (readonly [AiProjectStage, number])[] = [
  ['IDEA', 15],
  ['TRIAL', 28],
  ['PASSED_TRIAL', 15],
  ['IN_PRODUCTION', 32],
  ['STOPPED', 10],
];

const verifiers = [
  '会计师事务所（模拟数据） · Accounting firm (generated)',
  '第三方评估机构（模拟数据） · Independent assessor (generated)',
];

/** What companies of a branch plausibly use AI for. */
function useCasesOf(industryCode: string): readonly AiUseCase[] {
  return useCases.find(([prefix]) => industryCode.startsWith(prefix))?.[1] ?? ['CUSTOMER_SERVICE', 'AGENT', 'OTHER'];
}

const useCases: readonly (readonly [prefix: string, readonly AiUseCase[]])[] = [
  ['I651', ['FOUNDATION_MODEL', 'VERTICAL_MODEL', 'AGENT', 'SOFTWARE_ENGINEERING', 'CUSTOMER_SERVICE', 'OTHER']],
  ['I652', ['RESEARCH_AND_DESIGN', 'SOFTWARE_ENGINEERING']],
  ['I657', ['CONTENT_GENERATION', 'VERTICAL_MODEL']],
  ['I', ['VERTICAL_MODEL', 'AGENT', 'CUSTOMER_SERVICE', 'SOFTWARE_ENGINEERING', 'RISK_CONTROL', 'OTHER']],
  ['M734', ['MEDICAL_DIAGNOSIS', 'RESEARCH_AND_DESIGN', 'VERTICAL_MODEL']],
  ['M', ['RESEARCH_AND_DESIGN', 'VERTICAL_MODEL', 'EMBODIED_INTELLIGENCE', 'AGENT']],
  ['C3491', ['EMBODIED_INTELLIGENCE', 'QUALITY_INSPECTION']],
  ['C3612', ['EMBODIED_INTELLIGENCE', 'PRODUCTION_OPTIMIZATION', 'QUALITY_INSPECTION']],
  ['C3581', ['MEDICAL_DIAGNOSIS', 'QUALITY_INSPECTION']],
  ['C', ['QUALITY_INSPECTION', 'PRODUCTION_OPTIMIZATION', 'SUPPLY_CHAIN', 'RESEARCH_AND_DESIGN']],
  ['F', ['SUPPLY_CHAIN', 'CUSTOMER_SERVICE', 'CONTENT_GENERATION']],
  ['G', ['SUPPLY_CHAIN', 'AGENT']],
  ['J', ['RISK_CONTROL', 'CUSTOMER_SERVICE', 'AGENT']],
  ['P', ['EDUCATION', 'FOUNDATION_MODEL', 'RESEARCH_AND_DESIGN']],
  ['Q', ['MEDICAL_DIAGNOSIS', 'AGENT']],
  ['R', ['CONTENT_GENERATION', 'AGENT']],
];
