import { noConditions, nothingKnown, type PolicySource } from '@voucher-graph/rules';
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

const measures = (quote: string): PolicySource => ({
  url: 'http://henan.baitongwang.com/jinrong/2025/0729/45568.html',
  title: '上海市经济信息化委关于印发《上海市进一步扩大人工智能应用的若干措施》的通知',
  publishedOn: '2025-07-28',
  confidence: 'OFFICIAL_REPOSTED',
  quote,
});

const computeText =
  '发放6亿元算力券，……对租用智能算力的主体，市级给予最高30%租金补贴，并推荐申报国家智能券补贴，按照“补早补小”原则，市区协同给予最多1年、最高100%的租金补贴。对自主智能算力设施部署项目，给予最高10%建设支持';
const modelText =
  '发放3亿元模型券，对调用云平台部署的第三方大模型API，或采用第三方大模型私有化部署方式，推进大模型垂类应用的主体，给予核定合同额最高50%、最高500万元补贴。';
const dataText =
  '发放1亿元语料券，……对购买非关联方的语料进行大模型、垂类应用、智能体等研发和应用的主体，给予核定合同额最高30';

const issuer = {
  issuer: '上海市经济和信息化委员会',
  issuerEn: 'Shanghai Municipal Commission of Economy and Informatization',
};
const city = {
  jurisdiction: 'shanghai',
  fiscalYear: 2025,
  funders: soleFunder('上海市财政', 'Shanghai municipal budget'),
};

export const shanghai: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'shanghai', code: '310000', name: '上海市', nameEn: 'Shanghai', level: 'MUNICIPALITY', parent: null },
  ],
  funds: [
    {
      ...city,
      code: 'shanghai-compute-2025',
      name: '上海市算力券资金（2025）',
      nameEn: 'Shanghai Compute Voucher Fund 2025',
      appropriation: hundredMillionYuan(6),
      appropriationBasis: 'TOTAL',
      sources: [measures(computeText)],
    },
    {
      ...city,
      code: 'shanghai-model-2025',
      name: '上海市模型券资金（2025）',
      nameEn: 'Shanghai Model Voucher Fund 2025',
      appropriation: hundredMillionYuan(3),
      appropriationBasis: 'TOTAL',
      sources: [measures(modelText)],
    },
    {
      ...city,
      code: 'shanghai-data-2025',
      name: '上海市语料券资金（2025）',
      nameEn: 'Shanghai Data Voucher Fund 2025',
      appropriation: hundredMillionYuan(1),
      appropriationBasis: 'TOTAL',
      sources: [measures(dataText)],
    },
  ],
  programs: [
    {
      ...issuer,
      ...noWindow,
      code: 'shanghai-compute-2025',
      jurisdiction: 'shanghai',
      fund: 'shanghai-compute-2025',
      name: '上海市算力券',
      nameEn: 'Shanghai Compute Vouchers',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2025-07-28',
          sources: [measures(computeText)],
          notes: [
            'No cap per company was found.',
            'Which companies the joint track of city and district takes, beyond "early and small first", was not found.',
            'Building support of at most 10 % for facilities with domestic chips is no voucher, and not among the rates.',
            'Applicants are referred to the national voucher (智能券) besides.',
            'How the voucher is settled was not found.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            eligibleCosts: ['COMPUTE'],
            rateTiers: [
              {
                rateBasisPoints: 10_000,
                atMost: true,
                appliesWhen: 'City and district pay together, for at most one year; early and small companies first.',
                conditions: { ...noConditions, withDistrict: true, monthsAtMost: 12 },
              },
              upTo(3000),
            ],
            aidCeilingBasisPoints: 10_000,
            priorities: ['EARLY_STAGE', 'SMALL_COMPANY'],
          },
        }),
      ],
      pressClaims: [
        {
          statement: 'Shanghai’s vouchers cover up to 80 % of AI rental fees.',
          url: 'https://cloudnews.tech/china-boosts-ai-adoption-among-smes-with-computing-vouchers-and-massive-subsidies',
          confidence: 'PRESS',
          publishedOn: null,
        },
      ],
    },
    {
      ...issuer,
      ...noWindow,
      code: 'shanghai-model-2025',
      jurisdiction: 'shanghai',
      fund: 'shanghai-model-2025',
      name: '上海市模型券',
      nameEn: 'Shanghai Model Vouchers',
      kind: 'MODEL',
      rules: [
        firstVersion({
          effectiveFrom: '2025-07-28',
          sources: [measures(modelText)],
          notes: ['What the cap is counted over was not found.', 'How the voucher is settled was not found.'],
          terms: {
            ...nothingKnown,
            spendableOn: ['MODEL'],
            eligibleCosts: ['MODEL_API', 'MODEL_DEPLOYMENT'],
            purposes: ['VERTICAL_APPLICATION'],
            subsidyBase: 'APPROVED_CONTRACT',
            rateTiers: [upTo(5000)],
            caps: [cap('NOT_STATED', tenThousandYuan(500))],
          },
        }),
      ],
      pressClaims: [],
    },
    {
      ...issuer,
      ...noWindow,
      code: 'shanghai-data-2025',
      jurisdiction: 'shanghai',
      fund: 'shanghai-data-2025',
      name: '上海市语料券',
      nameEn: 'Shanghai Data Vouchers',
      kind: 'DATA',
      rules: [
        firstVersion({
          effectiveFrom: '2025-07-28',
          sources: [
            measures(dataText),
            {
              url: null,
              title: 'A policy atlas that cites official sources (July 2026): the cap of CN¥5 million',
              publishedOn: null,
              confidence: 'NOTE',
              quote: null,
            },
          ],
          notes: [
            'The copy of the notice that we have breaks off after "30": the cap comes from a note.',
            'What the cap is counted over was not found.',
            'How related parties are told was not found.',
            'How the voucher is settled was not found.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['DATA'],
            relatedPartyBlocked: true,
            eligibleCosts: ['DATA'],
            purposes: ['TRAINING', 'FINE_TUNING', 'VERTICAL_APPLICATION', 'AGENT'],
            subsidyBase: 'APPROVED_CONTRACT',
            rateTiers: [upTo(3000)],
            caps: [cap('NOT_STATED', tenThousandYuan(500))],
          },
        }),
      ],
      pressClaims: [],
    },
  ],
};
