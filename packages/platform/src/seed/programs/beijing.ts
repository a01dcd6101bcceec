import { noConditions, noStackingConditions, nothingKnown, type PolicySource } from '@voucher-graph/rules';
import {
  cap,
  firstVersion,
  hundredMillionYuan,
  noWindow,
  soleFunder,
  tenThousandYuan,
  type ProgramsOfJurisdiction,
} from './program-seed.ts';

const plan: PolicySource = {
  url: 'http://m.tzbaoxian.cn/news/cygh/2023/1017/21456.html',
  title: '北京市经济和信息化局印发《人工智能算力券实施方案（2023—2025年）》',
  publishedOn: '2023-10-17',
  confidence: 'OFFICIAL_REPOSTED',
  quote:
    '支持在京注冊的軟件信息服務業企業和制造業企業（以下簡稱企業），租用非關聯方的智能算力資源（不包括存儲、網絡、安全等其他服務）',
};

const planInThePress: PolicySource = {
  url: 'https://m.gkzhan.com/news/detail/162502.html',
  title: '5折后再减200万！北京出台“AI算力券”政策',
  publishedOn: '2023-11-10',
  confidence: 'PRESS',
  quote:
    '单次申领算力券金额最高不超过智能算力合同额的20%，同一企业每个自然年度累计申领和兑付算力券金额不超过200万元，同一合同仅能申领一次算力券。',
};

const etown: PolicySource = {
  url: 'https://www.beijing.gov.cn/gate/big5/www.beijing.gov.cn/zhengce/zhengcefagui/202503/t20250303_4024044.html',
  title: '北京经济技术开发区关于加快打造AI原生产业创新高地的若干政策（京技管发〔2024〕29号）',
  publishedOn: '2024-11-24',
  confidence: 'OFFICIAL',
  quote:
    '每年發放1億元的“算力券”，支援企業購買算力服務，按照實際使用算力結算費用的30%，經評審認定，給予最高2000萬元支援。',
};

const etownInThePress: PolicySource = {
  url: 'https://ijiwei.com/n/925397',
  title: '北京经济技术开发区关于加快打造AI原生产业创新高地的若干政策',
  publishedOn: null,
  confidence: 'PRESS',
  quote:
    '每年发放1亿元的“算力券”，支持企业购买算力服务，按照实际使用算力结算费用的30%，经评审认定，给予最高2000万元支持。',
};

export const beijing: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'beijing', code: '110000', name: '北京市', nameEn: 'Beijing', level: 'MUNICIPALITY', parent: null },
    {
      slug: 'beijing-etown',
      code: '110000',
      name: '北京经济技术开发区',
      nameEn: 'Beijing E-Town (Beijing Economic-Technological Development Area)',
      level: 'ZONE',
      parent: 'beijing',
    },
    {
      slug: 'beijing-shijingshan',
      code: '110107',
      name: '石景山区',
      nameEn: 'Shijingshan District, Beijing',
      level: 'DISTRICT',
      parent: 'beijing',
    },
  ],
  funds: [
    {
      code: 'beijing-compute-2023',
      jurisdiction: 'beijing',
      name: '北京市人工智能算力券资金（2023—2025）',
      nameEn: 'Beijing Compute Voucher Fund 2023–2025',
      fiscalYear: 2023,
      funders: soleFunder('北京市财政', 'Beijing municipal budget'),
      appropriation: null,
      appropriationBasis: 'UNKNOWN',
      sources: [plan],
    },
    {
      code: 'beijing-etown-compute-2025',
      jurisdiction: 'beijing-etown',
      name: '北京经济技术开发区算力券资金（2025）',
      nameEn: 'Beijing E-Town Compute Voucher Fund 2025',
      fiscalYear: 2025,
      funders: soleFunder('北京经济技术开发区财政', 'Beijing E-Town budget'),
      appropriation: hundredMillionYuan(1),
      appropriationBasis: 'PER_YEAR',
      sources: [etown],
    },
  ],
  programs: [
    {
      ...noWindow,
      code: 'beijing-compute-2023',
      jurisdiction: 'beijing',
      fund: 'beijing-compute-2023',
      name: '北京市人工智能算力券',
      nameEn: 'Beijing Compute Vouchers',
      issuer: '北京市经济和信息化局',
      issuerEn: 'Beijing Municipal Bureau of Economy and Information Technology',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2023-10-17',
          effectiveTo: '2025-12-31',
          sources: [plan, planInThePress],
          notes: [
            'The size of the pool was not found.',
            'The plan names the years 2023 to 2025: the last day is taken from its title.',
            'Related parties are excluded, and how they are told was not found.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['ENTERPRISE'],
            openToOutsiders: false,
            registeredIn: ['110000'],
            industries: ['C', 'I65'],
            standing: { notDishonest: true, cleanYears: 3, soundFinances: true },
            relatedPartyBlocked: true,
            eligibleCosts: ['COMPUTE'],
            excludedCosts: ['STORAGE', 'NETWORK', 'SECURITY'],
            purposes: ['TRAINING', 'VERTICAL_APPLICATION'],
            contractSignedFrom: '2023-09-01',
            subsidyBase: 'CONTRACT',
            rateTiers: [{ rateBasisPoints: 2000, atMost: true, appliesWhen: null, conditions: null }],
            caps: [cap('COMPANY_YEAR', tenThousandYuan(200))],
            stacking: [
              {
                withProgramCode: null,
                mode: 'FORBIDDEN',
                addsBasisPoints: null,
                ceilingBasisPoints: null,
                appliesWhen: 'The other subsidy is the city’s, for the same computing power.',
                conditions: { ...noStackingConditions, sameCity: true },
              },
            ],
            paidOnce: ['CONTRACT'],
            duration: { maxMonths: null, maxConsecutiveYears: null, maxContractMonths: 12 },
            issueMode: 'BUYER',
            evidence: ['CONTRACT', 'TAX_INVOICE', 'METERING'],
            settlementMode: 'REIMBURSE',
            settlement: { payer: null, reserveFund: null, buyerPaysFirst: true },
          },
        }),
      ],
      pressClaims: [],
    },
    {
      ...noWindow,
      code: 'beijing-etown-compute-2025',
      jurisdiction: 'beijing-etown',
      fund: 'beijing-etown-compute-2025',
      name: '北京经济技术开发区算力券',
      nameEn: 'Beijing E-Town Compute Vouchers',
      issuer: '北京经济技术开发区管理委员会',
      issuerEn: 'Administrative Committee of Beijing E-Town',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2024-11-24',
          sources: [etown, etownInThePress],
          notes: [
            'What the cap is counted over was not found.',
            'Money is given "after review" (经评审认定); by how many experts was not found.',
            'Besides, cloud companies that buy domestic AI chips and list them on the zone’s scheduling platform get at most 10 %, at most CN¥10 million a project: no voucher.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['ENTERPRISE'],
            eligibleCosts: ['COMPUTE'],
            subsidyBase: 'SETTLED',
            rateTiers: [{ rateBasisPoints: 3000, atMost: false, appliesWhen: null, conditions: null }],
            caps: [cap('NOT_STATED', tenThousandYuan(2000))],
            review: { deskCheck: null, districtCheck: null, experts: true, minExperts: null, scoreFloor: null },
          },
        }),
      ],
      pressClaims: [],
    },
    {
      ...noWindow,
      code: 'beijing-shijingshan-compute-draft',
      jurisdiction: 'beijing-shijingshan',
      fund: null,
      name: '石景山区大模型算力支持（征求意见稿）',
      nameEn: 'Shijingshan Compute Support (draft)',
      issuer: '北京市石景山区',
      issuerEn: 'Shijingshan District, Beijing',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          draft: true,
          effectiveFrom: null,
          sources: [
            {
              url: 'https://park-china.com/plus/view.php?aid=5193',
              title: '石景山区发布推进人工智能大模型产业集聚区建设发展支持办法（征求意见稿）',
              publishedOn: null,
              confidence: 'OFFICIAL_REPOSTED',
              quote:
                '对于通过国家《生成式人工智能服务管理暂行办法》备案的大模型，购买或租用算力的，按照不超过当年实际发生金额30%比例，给予大模型研发主体最高1000万元资金支持。……根据研发迭代情况，连续支持两年。',
            },
          ],
          notes: [
            'Only the draft for comment was seen; the press reports that the district issued the measures in March 2024.',
            'The size of the pool was not found.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['ENTERPRISE', 'UNIVERSITY', 'RESEARCH_INSTITUTE'],
            eligibleCosts: ['COMPUTE'],
            subsidyBase: 'ACTUALLY_PAID',
            rateTiers: [
              {
                rateBasisPoints: 3000,
                atMost: true,
                appliesWhen: 'The model is filed with the Cyberspace Administration.',
                conditions: { ...noConditions, filedModel: true },
              },
              {
                rateBasisPoints: 3000,
                atMost: true,
                appliesWhen: 'The applicant is a key enterprise or partner that the city names.',
                conditions: { ...noConditions, keyEnterprise: true },
              },
            ],
            caps: [
              {
                scope: 'NOT_STATED',
                amount: tenThousandYuan(1000),
                appliesWhen: 'The model is filed with the Cyberspace Administration.',
                conditions: { ...noConditions, filedModel: true },
              },
              {
                scope: 'NOT_STATED',
                amount: tenThousandYuan(300),
                appliesWhen: 'The applicant is a key enterprise or partner that the city names, without a filed model.',
                conditions: { ...noConditions, keyEnterprise: true, filedModel: false },
              },
            ],
            duration: { maxMonths: null, maxConsecutiveYears: 2, maxContractMonths: null },
          },
        }),
      ],
      pressClaims: [],
    },
  ],
};
