import { noConditions, nothingKnown, type PolicySource } from '@voucher-graph/rules';
import {
  cap,
  firstVersion,
  hundredMillionYuan,
  soleFunder,
  startOfDay,
  tenThousandYuan,
  upTo,
  type ProgramsOfJurisdiction,
} from './program-seed.ts';

const measures = (quote: string | null): PolicySource => ({
  url: 'https://www.dutenews.com/n/article/8581793',
  title: '市工业和信息化局关于印发《深圳市打造人工智能先锋城市的若干措施》的通知（深工信规〔2024〕13号）',
  publishedOn: '2024-12-18',
  confidence: 'OFFICIAL_REPOSTED',
  quote,
});

const trainingText =
  '每年发放最高5亿元“训力券”，……对租用智能算力开展大模型训练的企业、高等院校和科研机构，按不超过服务合同金额的50%，给予最高1000万元资助，对初创企业提高资助比例至60%。';
const dataText =
  '每年发放最高5000万元“语料券”，……对通过数据交易平台购买非关联方语料进行大模型研发和应用的企业，按不超过合同金额的30%，给予最高200万元资助。';

const modelRules: PolicySource = {
  url: 'https://gba.net.cn/news/2025/18313.html',
  title: '《深圳市工业和信息化局打造人工智能先锋城市项目扶持计划操作规程》发布',
  publishedOn: null,
  confidence: 'PRESS',
  quote:
    '“模型券”由需求方申领，单家企业每年申领“模型券”额度原则上不超过100万元，最高不超过200万元；需求方向模型服务机构购买模型服务，以“模型券”抵扣不超过模型购买费用的30%；“模型券”由需求方申请兑现，补贴资金拨付至需求方。',
};

const city = {
  jurisdiction: 'shenzhen',
  fiscalYear: 2025,
  funders: soleFunder('深圳市财政', 'Shenzhen municipal budget'),
  appropriationBasis: 'PER_YEAR_AT_MOST',
} as const;

export const shenzhen: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'shenzhen', code: '440300', name: '深圳市', nameEn: 'Shenzhen', level: 'PREFECTURE', parent: null },
  ],
  funds: [
    {
      ...city,
      code: 'shenzhen-training-2025',
      name: '深圳市训力券资金（2025）',
      nameEn: 'Shenzhen Training Voucher Fund 2025',
      appropriation: hundredMillionYuan(5),
      sources: [measures(trainingText)],
    },
    {
      ...city,
      code: 'shenzhen-data-2025',
      name: '深圳市语料券资金（2025）',
      nameEn: 'Shenzhen Data Voucher Fund 2025',
      appropriation: tenThousandYuan(5000),
      sources: [measures(dataText)],
    },
    {
      ...city,
      code: 'shenzhen-model-2025',
      name: '深圳市模型券资金（2025）',
      nameEn: 'Shenzhen Model Voucher Fund 2025',
      appropriation: hundredMillionYuan(1),
      sources: [measures('每年发放最高1亿元“模型券”，降低人工智能模型应用成本。')],
    },
  ],
  programs: [
    {
      code: 'shenzhen-training-2025',
      jurisdiction: 'shenzhen',
      fund: 'shenzhen-training-2025',
      name: '深圳市训力券',
      nameEn: 'Shenzhen Training Vouchers',
      issuer: '深圳市科技创新局',
      issuerEn: 'Science, Technology and Innovation Bureau of Shenzhen',
      kind: 'TRAINING',
      intakeOpensAt: startOfDay('2026-05-06'),
      intakeClosesAt: startOfDay('2026-06-06'),
      rules: [
        firstVersion({
          effectiveFrom: '2024-12-18',
          sources: [
            measures(trainingText),
            {
              url: null,
              title: 'A policy note: the window of 2026, 6 May to 5 June',
              publishedOn: null,
              confidence: 'NOTE',
              quote: null,
            },
          ],
          notes: [
            'The text of the application guide was not found.',
            'What the cap is counted over was not found.',
            'A note says that the first batch, of 29 March 2025, gave about CN¥200 million to about 40 companies.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['TRAINING'],
            applicantClasses: ['ENTERPRISE', 'UNIVERSITY', 'RESEARCH_INSTITUTE'],
            eligibleCosts: ['COMPUTE'],
            purposes: ['TRAINING'],
            subsidyBase: 'CONTRACT',
            rateTiers: [
              {
                rateBasisPoints: 6000,
                atMost: true,
                appliesWhen: 'The applicant is a startup.',
                conditions: { ...noConditions, startup: true },
              },
              upTo(5000),
            ],
            caps: [cap('NOT_STATED', tenThousandYuan(1000))],
            intakeTerms: { mode: 'WINDOW', closesAtApplications: null },
          },
        }),
      ],
      pressClaims: [],
    },
    {
      code: 'shenzhen-data-2025',
      jurisdiction: 'shenzhen',
      fund: 'shenzhen-data-2025',
      name: '深圳市语料券',
      nameEn: 'Shenzhen Data Vouchers',
      issuer: '深圳市政务服务和数据管理局',
      issuerEn: 'Shenzhen Government Services and Data Administration',
      kind: 'DATA',
      intakeOpensAt: startOfDay('2025-09-01'),
      intakeClosesAt: startOfDay('2025-10-01'),
      rules: [
        firstVersion({
          effectiveFrom: '2024-12-18',
          sources: [
            measures(dataText),
            {
              url: 'http://www.kt180.com/html/news/zhinan/2025/0325/22253.html',
              title: '深圳市政务服务和数据管理局人工智能“语料券”专项资金操作规程（征求意见稿）',
              publishedOn: '2025-03-25',
              confidence: 'OFFICIAL_REPOSTED',
              quote: '支持企业通过数据交易平台购买非关联方语料进行大模型研发和应用',
            },
            {
              url: 'https://www.hkcd.com.hk/hkcdweb/content/2025/08/20/content_8709913.html',
              title: '深圳市推出人工智能語料券專項資助，助力企業創新發展',
              publishedOn: '2025-08-20',
              confidence: 'PRESS',
              quote: '申報時間為2025年9月1日至9月30日',
            },
          ],
          notes: [
            'Besides, whoever opens corpora to the public may be rewarded with up to CN¥1 million a year: no voucher.',
            'The operating rules that we have seen are a draft for comment.',
            'What the cap is counted over was not found.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['DATA'],
            applicantClasses: ['ENTERPRISE'],
            relatedPartyBlocked: true,
            eligibleCosts: ['DATA'],
            channel: '数据交易平台',
            subsidyBase: 'CONTRACT',
            rateTiers: [upTo(3000)],
            caps: [cap('NOT_STATED', tenThousandYuan(200))],
            intakeTerms: { mode: 'WINDOW', closesAtApplications: null },
          },
        }),
      ],
      pressClaims: [],
    },
    {
      code: 'shenzhen-model-2025',
      jurisdiction: 'shenzhen',
      fund: 'shenzhen-model-2025',
      name: '深圳市模型券',
      nameEn: 'Shenzhen Model Vouchers',
      issuer: '深圳市工业和信息化局',
      issuerEn: 'Industry and Information Technology Bureau of Shenzhen',
      kind: 'MODEL',
      intakeOpensAt: null,
      intakeClosesAt: null,
      rules: [
        firstVersion({
          effectiveFrom: null,
          sources: [modelRules],
          notes: [
            'The day on which the operating rules of 2025 came into force was not found.',
            'CN¥1 million a company and year is the rule "in principle"; CN¥2 million is the most.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['MODEL'],
            applicantClasses: ['ENTERPRISE'],
            filedModelRequired: true,
            eligibleCosts: ['MODEL_API', 'MODEL_DEPLOYMENT'],
            rateTiers: [upTo(3000)],
            caps: [cap('COMPANY_YEAR', tenThousandYuan(100))],
            capExceptions: [
              {
                who: 'Beyond "in principle": up to CN¥2 million a company and year.',
                approver: null,
                upTo: tenThousandYuan(200),
              },
            ],
            issueMode: 'BUYER',
            settlementMode: 'REIMBURSE',
            settlement: { payer: null, reserveFund: null, buyerPaysFirst: true },
          },
        }),
      ],
      pressClaims: [],
    },
  ],
};
