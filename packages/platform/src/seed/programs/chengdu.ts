import { anyProvider, noConditions, nothingKnown, type PolicySource } from '@voucher-graph/rules';
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

const policies = (quote: string): PolicySource => ({
  url: 'http://www.cnlxxl.com/news/202509021021256706.html',
  title: '《成都市打造人工智能产业发展新高地若干政策》',
  publishedOn: '2025-09-02',
  confidence: 'OFFICIAL_REPOSTED',
  quote,
});

const computeText =
  '每年發放不超過1億元算力券，用于支持算力服務機構為算力需求方提供高質量算力服務。算力券最高可抵扣不超過60%的算力購買費用，每家算力需求方每年累計可領取最高500萬元算力券。';
const modelText =
  '對企業通過API（應用程序編程接口）調用、云化部署等方式使用模型的，按不超過年度模型使用費用的30%，給予最高100萬元補貼。';

const measures2023: PolicySource = {
  url: 'https://qklzz.com/?p=18087',
  title: '《成都市围绕超算智算加快算力产业发展的政策措施》',
  publishedOn: null,
  confidence: 'PRESS',
  quote: '成都市将每年发放总额不超过1000万元的“计算券”',
};

const hightech: PolicySource = {
  url: 'http://sc.xinhuanet.com/20250322/be0abe546f78408bb5c24ac568ec464c/c.html',
  title: '“算力+模型+场景”3亿元补贴 成都高新区发布首个人工智能（机器人）产业专项政策',
  publishedOn: '2025-03-22',
  confidence: 'PRESS',
  quote:
    '推出1亿元算力券、1亿元模型扶持资金、1亿元场景专项资金，……鼓励企业或科研机构使用智能算力训练AI模型，分档给予企业或科研机构每年最高500万元补贴。',
};

const cityBudget = soleFunder('成都市财政', 'Chengdu municipal budget');
const bureau = {
  issuer: '成都市经济和信息化局、成都市新经济发展委员会',
  issuerEn: 'Chengdu Bureau of Economy and Information Technology, and Chengdu New Economy Commission',
};
const zone = {
  jurisdiction: 'chengdu-hightech',
  fiscalYear: 2025,
  funders: soleFunder('成都高新区财政', 'Chengdu High-tech Zone budget'),
  appropriation: hundredMillionYuan(1),
  appropriationBasis: 'TOTAL',
  sources: [hightech],
} as const;
const committee = {
  issuer: '成都高新技术产业开发区管理委员会',
  issuerEn: 'Administrative Committee of Chengdu High-tech Industrial Development Zone',
};

export const chengdu: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'chengdu', code: '510100', name: '成都市', nameEn: 'Chengdu', level: 'PREFECTURE', parent: null },
    {
      slug: 'chengdu-hightech',
      code: '510100',
      name: '成都高新技术产业开发区',
      nameEn: 'Chengdu High-tech Industrial Development Zone',
      level: 'ZONE',
      parent: 'chengdu',
    },
  ],
  funds: [
    {
      code: 'chengdu-compute-2023',
      jurisdiction: 'chengdu',
      name: '成都市算力券资金（2023）',
      nameEn: 'Chengdu Compute Voucher Fund 2023',
      fiscalYear: 2023,
      funders: cityBudget,
      appropriation: tenThousandYuan(1000),
      appropriationBasis: 'PER_YEAR_AT_MOST',
      sources: [measures2023],
    },
    {
      code: 'chengdu-compute-2025',
      jurisdiction: 'chengdu',
      name: '成都市算力券资金（2025）',
      nameEn: 'Chengdu Compute Voucher Fund 2025',
      fiscalYear: 2025,
      funders: cityBudget,
      appropriation: hundredMillionYuan(1),
      appropriationBasis: 'PER_YEAR_AT_MOST',
      sources: [policies(computeText)],
    },
    {
      code: 'chengdu-model-2025',
      jurisdiction: 'chengdu',
      name: '成都市模型使用补贴资金（2025）',
      nameEn: 'Chengdu Model Subsidy Fund 2025',
      fiscalYear: 2025,
      funders: cityBudget,
      appropriation: null,
      appropriationBasis: 'UNKNOWN',
      sources: [policies(modelText)],
    },
    {
      ...zone,
      code: 'chengdu-hightech-compute-2025',
      name: '成都高新区算力券资金（2025）',
      nameEn: 'Chengdu High-tech Zone Compute Voucher Fund 2025',
    },
    {
      ...zone,
      code: 'chengdu-hightech-model-2025',
      name: '成都高新区模型扶持资金（2025）',
      nameEn: 'Chengdu High-tech Zone Model Fund 2025',
    },
    {
      ...zone,
      code: 'chengdu-hightech-scenario-2025',
      name: '成都高新区场景专项资金（2025）',
      nameEn: 'Chengdu High-tech Zone Scenario Fund 2025',
    },
  ],
  programs: [
    {
      ...noWindow,
      code: 'chengdu-compute-2023',
      jurisdiction: 'chengdu',
      fund: 'chengdu-compute-2023',
      name: '成都市算力券（2023）',
      nameEn: 'Chengdu Compute Vouchers 2023',
      issuer: '成都市经济和信息化局',
      issuerEn: 'Chengdu Bureau of Economy and Information Technology',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2023-01-01',
          sources: [
            measures2023,
            {
              url: 'https://fensifuwu.com/economics/b148c7d25f9395b1daaed85c6f8279eb.html',
              title: 'A press report on Chengdu’s computing vouchers of January 2023',
              publishedOn: null,
              confidence: 'PRESS',
              quote: null,
            },
          ],
          notes: [
            'Only the month of issue, January 2023, is on record: the first of it is written.',
            'CN¥3 million is for national flagship projects, CN¥1.5 million for provincial ones, as the press reports in one breath; what they are counted over was not found.',
            'The rate for buyers without a flagship project was not found.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['INTERMEDIARY', 'ENTERPRISE', 'MAKER', 'RESEARCH_INSTITUTE', 'UNIVERSITY'],
            provider: {
              ...anyProvider,
              named: ['国家超算成都中心', '成都智能计算中心'],
              locatedIn: '510100',
            },
            eligibleCosts: ['COMPUTE'],
            rateTiers: [
              {
                rateBasisPoints: 3000,
                atMost: false,
                appliesWhen: 'The purchase serves a flagship project of the nation or province.',
                conditions: { ...noConditions, flagshipProject: true },
              },
            ],
            caps: [cap('NOT_STATED', tenThousandYuan(300))],
            issueMode: 'BUYER',
            settlementMode: 'PROVIDER_PAID',
            settlement: { payer: '算力券备用金', reserveFund: true, buyerPaysFirst: null },
          },
        }),
      ],
      pressClaims: [],
    },
    {
      ...bureau,
      ...noWindow,
      code: 'chengdu-compute-2025',
      jurisdiction: 'chengdu',
      fund: 'chengdu-compute-2025',
      name: '成都市算力券（2025）',
      nameEn: 'Chengdu Compute Vouchers 2025',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2025-08-28',
          sources: [
            policies(computeText),
            {
              url: 'http://www.dfyhjs.com/news/cygh/2025/0828/24659.html',
              title: '成都出台人工智能重磅政策，奋力打造全国产业发展新高地',
              publishedOn: '2025-08-28',
              confidence: 'PRESS',
              quote: null,
            },
            {
              url: 'https://m.ledenjoy.com/news/20250422939115717.html',
              title: 'A draft on Chengdu’s computing vouchers: the yearly list of providers',
              publishedOn: '2025-04-22',
              confidence: 'OFFICIAL_REPOSTED',
              quote: null,
            },
          ],
          notes: [
            'The day of issue is that of the first report that we have; the city issued the policies in August 2025.',
            'That providers are listed every year comes from a draft.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            provider: {
              ...anyProvider,
              whitelisted: true,
            },
            eligibleCosts: ['COMPUTE'],
            subsidyBase: 'CONTRACT',
            rateTiers: [upTo(6000)],
            caps: [cap('COMPANY_YEAR', tenThousandYuan(500))],
            issueMode: 'BUYER',
            settlementMode: 'OFFSET',
          },
        }),
      ],
      pressClaims: [
        {
          statement: 'Chengdu expanded its initiative with CN¥100 million allocated to research institutions.',
          url: 'https://cloudnews.tech/china-boosts-ai-adoption-among-smes-with-computing-vouchers-and-massive-subsidies',
          confidence: 'PRESS',
          publishedOn: null,
        },
      ],
    },
    {
      ...bureau,
      ...noWindow,
      code: 'chengdu-model-2025',
      jurisdiction: 'chengdu',
      fund: 'chengdu-model-2025',
      name: '成都市模型使用补贴（2025）',
      nameEn: 'Chengdu Model Subsidy 2025',
      kind: 'MODEL',
      rules: [
        firstVersion({
          effectiveFrom: '2025-08-28',
          sources: [policies(modelText)],
          notes: ['The size of the pool was not found.', 'How the subsidy is settled was not found.'],
          terms: {
            ...nothingKnown,
            spendableOn: ['MODEL'],
            applicantClasses: ['ENTERPRISE'],
            eligibleCosts: ['MODEL_API', 'MODEL_DEPLOYMENT'],
            rateTiers: [upTo(3000)],
            caps: [cap('NOT_STATED', tenThousandYuan(100))],
          },
        }),
      ],
      pressClaims: [],
    },
    {
      ...committee,
      ...noWindow,
      code: 'chengdu-hightech-compute-2025',
      jurisdiction: 'chengdu-hightech',
      fund: 'chengdu-hightech-compute-2025',
      name: '成都高新区算力券',
      nameEn: 'Chengdu High-tech Zone Compute Vouchers',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2025-03-22',
          sources: [hightech],
          notes: [
            'The subsidy is "by tiers"; the rates were not found.',
            'Whether it goes together with the city’s voucher was not found.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['ENTERPRISE', 'RESEARCH_INSTITUTE'],
            eligibleCosts: ['COMPUTE'],
            purposes: ['TRAINING'],
            caps: [cap('COMPANY_YEAR', tenThousandYuan(500))],
          },
        }),
      ],
      pressClaims: [],
    },
    {
      ...committee,
      ...noWindow,
      code: 'chengdu-hightech-model-2025',
      jurisdiction: 'chengdu-hightech',
      fund: 'chengdu-hightech-model-2025',
      name: '成都高新区模型扶持',
      nameEn: 'Chengdu High-tech Zone Model Support',
      kind: 'MODEL',
      rules: [
        firstVersion({
          effectiveFrom: '2025-03-22',
          sources: [hightech],
          notes: ['Only the pool was found: no rate, no cap.'],
          terms: { ...nothingKnown, spendableOn: ['MODEL'] },
        }),
      ],
      pressClaims: [],
    },
    {
      ...committee,
      ...noWindow,
      code: 'chengdu-hightech-scenario-2025',
      jurisdiction: 'chengdu-hightech',
      fund: 'chengdu-hightech-scenario-2025',
      name: '成都高新区场景专项',
      nameEn: 'Chengdu High-tech Zone Scenario Support',
      kind: 'SCENARIO',
      rules: [
        firstVersion({
          effectiveFrom: '2025-03-22',
          sources: [hightech],
          notes: ['Only the pool was found: no rate, no cap.'],
          terms: { ...nothingKnown, spendableOn: ['SCENARIO'] },
        }),
      ],
      pressClaims: [],
    },
  ],
};
