import {
  anyProvider,
  noConditions,
  noStackingConditions,
  nothingKnown,
  type PolicySource,
  type RateTier,
} from '@voucher-graph/rules';
import {
  cap,
  firstVersion,
  hundredMillionYuan,
  noWindow,
  soleFunder,
  tenThousandYuan,
  upTo,
  type ProgramsOfJurisdiction,
} from './program-seed.ts';

const measures2024: PolicySource = {
  url: 'https://bobomg.com/a/hang-zhou-kuo-rong-suan-li-quan-fa-fang-mei-nian-suan-li-quan-zong-e-ti-sheng-zhi-2-5yi-yuan.html',
  title: '杭州市人民政府办公厅印发《支持人工智能全产业链高质量发展的若干措施》',
  publishedOn: '2024-07-23',
  confidence: 'OFFICIAL_REPOSTED',
  quote:
    '依託經備案的生成式多模態基礎大模型進行模型服務（MaaS）、智能體開發等應用的企業補貼比例不超過算力合同費用的30%，使用國產算力設施開展模型訓練、推理和應用的企業補貼比例不超過算力合同費用的30%，使用其他算力設施的企業補貼比例不超過算力合同費用的20%。單家企業每年“算力券”申領不超過800萬元，生成式多模態基礎大模型企業可以放寬。',
};

const policies2025: PolicySource = {
  url: 'https://www.szaicx.com/page141?article_id=17429',
  title: '杭州市加快建设人工智能创新高地的若干政策举措（2025年版）',
  publishedOn: '2025-06-13',
  confidence: 'OFFICIAL_REPOSTED',
  quote:
    '对于年申报智算合同累计金额50万元(含)以下的中小企业，按照不超过50%的比例给予补贴。试行智能券政策，对采购智能算力服务的企业、高校、科研机构，给予合同发生金额的30%或10%分档补贴；如申请免审配套，杭州算力券可按15%或10%分档补贴，如另行申请杭州算力券，可叠加补贴比例至60%或30%。',
};

const tiers: readonly RateTier[] = [
  {
    rateBasisPoints: 3000,
    atMost: true,
    appliesWhen: 'A filed model is used for model services, or for building agents and applications.',
    conditions: { ...noConditions, filedModel: true },
  },
  {
    rateBasisPoints: 3000,
    atMost: true,
    appliesWhen: 'The computing power comes from domestic chips.',
    conditions: { ...noConditions, domesticChips: true },
  },
  upTo(2000),
];

const city = {
  jurisdiction: 'hangzhou',
  funders: soleFunder('杭州市财政', 'Hangzhou municipal budget'),
  appropriation: hundredMillionYuan(2.5),
  appropriationBasis: 'PER_YEAR',
} as const;

const noMoreThanYearly = {
  caps: [cap('COMPANY_YEAR', tenThousandYuan(800))],
  capExceptions: [{ who: 'Companies with a generative multimodal base model.', approver: null, upTo: null }],
} as const;

const issuer2025 = { issuer: '杭州市人民政府', issuerEn: 'Hangzhou Municipal Government' };

export const hangzhou: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'hangzhou', code: '330100', name: '杭州市', nameEn: 'Hangzhou', level: 'PREFECTURE', parent: null },
  ],
  funds: [
    {
      ...city,
      code: 'hangzhou-compute-2024',
      name: '杭州市算力券资金（2024）',
      nameEn: 'Hangzhou Compute Voucher Fund 2024',
      fiscalYear: 2024,
      sources: [
        {
          ...measures2024,
          quote: '每年“算力券”總額提升至2.5億元',
        },
      ],
    },
    {
      ...city,
      code: 'hangzhou-compute-2025',
      name: '杭州市算力券资金（2025）',
      nameEn: 'Hangzhou Compute Voucher Fund 2025',
      fiscalYear: 2025,
      sources: [{ ...policies2025, quote: '设立年度2.5亿元规模的杭州算力券' }],
    },
  ],
  programs: [
    {
      ...noWindow,
      code: 'hangzhou-compute-2024',
      jurisdiction: 'hangzhou',
      fund: 'hangzhou-compute-2024',
      name: '杭州市算力券（2024）',
      nameEn: 'Hangzhou Compute Vouchers 2024',
      issuer: '杭州市人民政府办公厅',
      issuerEn: 'General Office of the Hangzhou Municipal Government',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2024-07-23',
          effectiveTo: '2025-06-12',
          sources: [
            measures2024,
            {
              url: 'https://information.bz/english/news/view/2024/07/23/4351.html',
              title: 'A press report of 23 July 2024 on Hangzhou’s computing vouchers',
              publishedOn: '2024-07-23',
              confidence: 'PRESS',
              quote: null,
            },
          ],
          notes: [
            'The first day is that of the report; the last is taken to be the day before the policies of 2025.',
            'Who relaxes the cap was not found.',
            'How the voucher is settled was not found.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['ENTERPRISE'],
            provider: {
              ...anyProvider,
              named: ['符合杭州市规划布局的智算中心', '纳入算力撮合的合作伙伴'],
            },
            eligibleCosts: ['COMPUTE'],
            subsidyBase: 'CONTRACT',
            rateTiers: tiers,
            ...noMoreThanYearly,
          },
        }),
      ],
      pressClaims: [],
    },
    {
      ...issuer2025,
      ...noWindow,
      code: 'hangzhou-compute-2025',
      jurisdiction: 'hangzhou',
      fund: 'hangzhou-compute-2025',
      name: '杭州市算力券（2025）',
      nameEn: 'Hangzhou Compute Vouchers 2025',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2025-06-13',
          sources: [policies2025],
          notes: [
            'Facilities are paid for at 30 % or 20 % "by kind"; that domestic chips make the higher kind is taken from the measures of 2024.',
            'Who relaxes the cap was not found.',
            'How the voucher is settled was not found.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE', 'MODEL'],
            applicantClasses: ['ENTERPRISE'],
            eligibleCosts: ['COMPUTE', 'MODEL_API', 'MODEL_DEPLOYMENT'],
            subsidyBase: 'SETTLED',
            rateTiers: [
              {
                rateBasisPoints: 5000,
                atMost: true,
                appliesWhen:
                  'The applicant is micro, small or medium, and its contracts of the year total at most CN¥500,000.',
                conditions: {
                  ...noConditions,
                  sizes: ['MICRO', 'SMALL', 'MEDIUM'],
                  yearContractsAtMost: tenThousandYuan(50),
                },
              },
              ...tiers,
            ],
            ...noMoreThanYearly,
            stacking: [
              {
                withProgramCode: 'national-intelligence',
                mode: 'AUTO_MATCH',
                addsBasisPoints: 1500,
                ceilingBasisPoints: null,
                appliesWhen: 'The national voucher pays 30 %, and the match without review is asked for.',
                conditions: { ...noStackingConditions, otherRateBasisPoints: 3000, autoMatch: true },
              },
              {
                withProgramCode: 'national-intelligence',
                mode: 'AUTO_MATCH',
                addsBasisPoints: 1000,
                ceilingBasisPoints: null,
                appliesWhen: 'The national voucher pays 10 %, and the match without review is asked for.',
                conditions: { ...noStackingConditions, otherRateBasisPoints: 1000, autoMatch: true },
              },
              {
                withProgramCode: 'national-intelligence',
                mode: 'ADD_TO_CEILING',
                addsBasisPoints: null,
                ceilingBasisPoints: 6000,
                appliesWhen: 'The national voucher pays 30 %, and the city’s is applied for separately.',
                conditions: { ...noStackingConditions, otherRateBasisPoints: 3000, autoMatch: false },
              },
              {
                withProgramCode: 'national-intelligence',
                mode: 'ADD_TO_CEILING',
                addsBasisPoints: null,
                ceilingBasisPoints: 3000,
                appliesWhen: 'The national voucher pays 10 %, and the city’s is applied for separately.',
                conditions: { ...noStackingConditions, otherRateBasisPoints: 1000, autoMatch: false },
              },
            ],
          },
        }),
      ],
      pressClaims: [],
    },
  ],
};
