import { anyProvider, nothingKnown, type PolicySource } from '@voucher-graph/rules';
import {
  cap,
  firstVersion,
  hundredMillionYuan,
  noWindow,
  soleFunder,
  tenThousandYuan,
  type ProgramsOfJurisdiction,
} from './program-seed.ts';

const report: PolicySource = {
  url: 'https://gansu.gansudaily.com.cn/system/2024/03/19/030971885.shtml',
  title: '庆阳 发放算力券促数字经济发展',
  publishedOn: '2024-03-19',
  confidence: 'PRESS',
  quote: '“东数西算”算力券申领额度为算力服务合同费用的30%，最低不少于5000元。……算力券有效期为12个月，按季度结算兑付。',
};

const responsibility: PolicySource = {
  url: 'https://www.chacewang.com/newsdetail/news632826.html',
  title: 'Qingyang’s computing vouchers by letter of responsibility (签订目标责任书)',
  publishedOn: null,
  confidence: 'OFFICIAL_REPOSTED',
  quote:
    '算力供给方具有算力券优先申领权，算力供给方和算力需求方不能同时申领，……算力供给方不能拆分企业和整体装置进行算力券申报，市政府将邀请第三方机构进行不定期的算力规模核查',
};

const city = {
  jurisdiction: 'qingyang',
  fiscalYear: 2024,
  funders: soleFunder('庆阳市财政', 'Qingyang municipal budget'),
} as const;

export const qingyang: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'qingyang', code: '621000', name: '庆阳市', nameEn: 'Qingyang', level: 'PREFECTURE', parent: null },
  ],
  funds: [
    {
      ...city,
      code: 'qingyang-compute-2024',
      name: '庆阳市“东数西算”算力券资金（2024）',
      nameEn: 'Qingyang Compute Voucher Fund 2024',
      appropriation: hundredMillionYuan(1),
      appropriationBasis: 'PER_YEAR_AT_MOST',
      sources: [{ ...report, quote: '计划每年发放总额不超过1亿元的算力券' }],
    },
    {
      ...city,
      code: 'qingyang-capacity-2024',
      name: '庆阳市算力券（目标责任书）资金',
      nameEn: 'Qingyang Capacity Voucher Fund',
      appropriation: null,
      appropriationBasis: 'UNKNOWN',
      sources: [responsibility],
    },
  ],
  programs: [
    {
      ...noWindow,
      code: 'qingyang-compute-2024',
      jurisdiction: 'qingyang',
      fund: 'qingyang-compute-2024',
      name: '庆阳市“东数西算”算力券',
      nameEn: 'Qingyang Compute Vouchers',
      issuer: '庆阳市工业和信息化局',
      issuerEn: 'Qingyang Bureau of Industry and Information Technology',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2024-03-19',
          sources: [report],
          notes: ['The day is that of the report.', 'What the cap of CN¥2 million is counted over was not found.'],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['ENTERPRISE', 'RESEARCH_INSTITUTE', 'UNIVERSITY'],
            provider: {
              ...anyProvider,
              named: ['庆阳数据中心集群'],
              locatedIn: '621000',
            },
            eligibleCosts: ['COMPUTE'],
            purposes: ['TRAINING', 'INFERENCE', 'VERTICAL_APPLICATION'],
            subsidyBase: 'CONTRACT',
            rateTiers: [{ rateBasisPoints: 3000, atMost: false, appliesWhen: null, conditions: null }],
            minimumSubsidy: tenThousandYuan(1) / 2n,
            caps: [cap('NOT_STATED', tenThousandYuan(200))],
            issueMode: 'BUYER',
            validity: { months: 12, extendable: null, returnsToFund: null },
            settlementMode: 'OFFSET',
          },
        }),
      ],
      pressClaims: [],
    },
    {
      ...noWindow,
      code: 'qingyang-capacity-2024',
      jurisdiction: 'qingyang',
      fund: 'qingyang-capacity-2024',
      name: '庆阳市算力券（目标责任书）',
      nameEn: 'Qingyang Capacity Vouchers',
      issuer: '庆阳市数据局',
      issuerEn: 'Qingyang Data Bureau',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: null,
          sources: [responsibility],
          notes: [
            'The year was not found: 2024 in the code is ours.',
            'What is paid follows from the letter of responsibility that city and company sign: no rate, no cap and no pool were found.',
            'Companies build or use 5,000 PFLOPS or more, and never less than 2,500.',
            'Whether this and the voucher of March 2024 are one program was not found.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['PROVIDER', 'ENTERPRISE'],
            provider: {
              ...anyProvider,
              minPetaflops: 2500,
              locatedIn: '621000',
            },
            claimant: { oneSideOnly: true, first: 'SELLER' },
            antiSplitting: ['COMPANIES', 'INSTALLATIONS'],
            evidence: ['METERING', 'REPORT'],
            settlementMode: 'PROVIDER_PAID',
            settlement: { payer: '庆阳市财政局', reserveFund: null, buyerPaysFirst: null },
            audit: { sampleBasisPoints: null, capacityAssessed: true, unannouncedChecks: true },
          },
        }),
      ],
      pressClaims: [],
    },
  ],
};
