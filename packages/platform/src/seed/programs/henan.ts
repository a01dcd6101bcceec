import { anyProvider, nothingKnown, type PolicySource } from '@voucher-graph/rules';
import { cap, firstVersion, noWindow, tenThousandYuan, type ProgramsOfJurisdiction } from './program-seed.ts';

const report: PolicySource = {
  url: 'https://gmteight.com/latest/detail/464478',
  title: 'Henan: The total scale of computing power vouchers distributed each year does not exceed 50 million yuan.',
  publishedOn: '2025-08-09',
  confidence: 'PRESS',
  quote:
    'Each using entity can receive up to 1 million yuan in computing power voucher rewards each year, with the required funds shared equally by the provincial and municipal finance departments at a 1:1 ratio.',
};

export const henan: ProgramsOfJurisdiction = {
  jurisdictions: [{ slug: 'henan', code: '410000', name: '河南省', nameEn: 'Henan', level: 'PROVINCE', parent: null }],
  funds: [
    {
      code: 'henan-compute-2025',
      jurisdiction: 'henan',
      name: '河南省算力券资金（2025）',
      nameEn: 'Henan Compute Voucher Fund 2025',
      fiscalYear: 2025,
      funders: [
        { name: '河南省财政', nameEn: 'Henan provincial budget', shareBasisPoints: 5000 },
        { name: '市级财政', nameEn: 'Budget of the applicant’s city', shareBasisPoints: 5000 },
      ],
      appropriation: tenThousandYuan(5000),
      appropriationBasis: 'PER_YEAR_AT_MOST',
      sources: [report],
    },
  ],
  programs: [
    {
      ...noWindow,
      code: 'henan-compute-2025',
      jurisdiction: 'henan',
      fund: 'henan-compute-2025',
      name: '河南省算力券',
      nameEn: 'Henan Compute Vouchers',
      issuer: '河南省人民政府',
      issuerEn: 'Henan Provincial Government',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2025-08-09',
          sources: [report],
          notes: [
            'The day is that of the report.',
            'One of three kinds of seller will do: a supercomputing center, an AI center of more than 100 PFLOPS, a data center of more than 1,000 racks.',
            'How the voucher is settled was not found.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['ENTERPRISE', 'RESEARCH_INSTITUTE', 'UNIVERSITY'],
            provider: {
              ...anyProvider,
              named: ['超算中心', '算力规模100PFLOPS以上的人工智能计算中心', '标准机架1000个以上的数据中心'],
              minPetaflops: 100,
              minRacks: 1000,
              oneIsEnough: true,
            },
            eligibleCosts: ['COMPUTE'],
            subsidyBase: 'SETTLED',
            rateTiers: [{ rateBasisPoints: 2000, atMost: false, appliesWhen: null, conditions: null }],
            caps: [cap('COMPANY_YEAR', tenThousandYuan(100))],
          },
        }),
      ],
      pressClaims: [],
    },
  ],
};
