import { anyProvider, noConditions, noStackingConditions, nothingKnown, type PolicySource } from '@voucher-graph/rules';
import {
  cap,
  firstVersion,
  noWindow,
  soleFunder,
  tenThousandYuan,
  type ProgramsOfJurisdiction,
} from './program-seed.ts';

const rules: PolicySource = {
  url: 'https://www3.lf.gov.cn/Item/139657.aspx',
  title: '廊坊市人工智能算力券实施细则（试行）',
  publishedOn: null,
  confidence: 'OFFICIAL',
  quote: '算力券规模每年发放不超过1000万元，视市财政预算安排调整。',
};

const measures: PolicySource = {
  url: 'https://www.tehuiwang.com/xinwenzhongxin/20251110/15.html',
  title: '廊坊市促进人工智能产业发展十三条措施（〔2023〕1号）',
  publishedOn: null,
  confidence: 'OFFICIAL_REPOSTED',
  quote:
    '对申报成功的项目牵头企业或机构，按算力成本的60%予以奖励；支持企业、创客、科研机构、高校等使用本地算力服务平台，按使用算力资源费用的50%予以奖励。若同时满足两项奖励条件，按最高标准执行，每个单位每年最高享受100万元算力券。',
};

export const langfang: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'langfang', code: '131000', name: '廊坊市', nameEn: 'Langfang', level: 'PREFECTURE', parent: null },
  ],
  funds: [
    {
      code: 'langfang-compute-2023',
      jurisdiction: 'langfang',
      name: '廊坊市人工智能算力券资金（2023）',
      nameEn: 'Langfang Compute Voucher Fund 2023',
      fiscalYear: 2023,
      funders: soleFunder('廊坊市财政', 'Langfang municipal budget'),
      appropriation: tenThousandYuan(1000),
      appropriationBasis: 'PER_YEAR_AT_MOST',
      sources: [rules],
    },
  ],
  programs: [
    {
      ...noWindow,
      code: 'langfang-compute-2023',
      jurisdiction: 'langfang',
      fund: 'langfang-compute-2023',
      name: '廊坊市人工智能算力券',
      nameEn: 'Langfang Compute Vouchers',
      issuer: '廊坊市发展和改革委员会',
      issuerEn: 'Langfang Development and Reform Commission',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2023-01-01',
          sources: [rules, measures],
          notes: [
            'Only the year, 2023, is on record: the first of January is written.',
            'Besides, AI companies and institutes that settle in the city get CN¥500,000 once: no rate.',
            'The city’s administration costs do not come from the voucher fund.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['ENTERPRISE', 'MAKER', 'RESEARCH_INSTITUTE', 'UNIVERSITY'],
            provider: {
              ...anyProvider,
              locatedIn: '131000',
            },
            eligibleCosts: ['COMPUTE', 'STORAGE'],
            purposes: ['TRAINING', 'INFERENCE', 'VERTICAL_APPLICATION'],
            subsidyBase: 'ACTUALLY_PAID',
            rateTiers: [
              {
                rateBasisPoints: 6000,
                atMost: false,
                appliesWhen:
                  'The purchase serves a flagship project of the nation or province that the applicant leads.',
                conditions: { ...noConditions, flagshipProject: true },
              },
              { rateBasisPoints: 5000, atMost: false, appliesWhen: null, conditions: null },
            ],
            caps: [cap('COMPANY_YEAR', tenThousandYuan(100))],
            stacking: [
              {
                withProgramCode: null,
                mode: 'TAKE_HIGHER',
                addsBasisPoints: null,
                ceilingBasisPoints: null,
                appliesWhen: 'Both tracks of this program apply.',
                conditions: { ...noStackingConditions, sameProgram: true },
              },
            ],
            issueMode: 'BOTH',
            settlementMode: 'REIMBURSE',
            settlement: { payer: null, reserveFund: null, buyerPaysFirst: true },
          },
        }),
      ],
      pressClaims: [],
    },
  ],
};
