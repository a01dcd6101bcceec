import { nothingKnown, type PolicySource } from '@voucher-graph/rules';
import {
  cap,
  firstVersion,
  soleFunder,
  startOfDay,
  tenThousandYuan,
  upTo,
  type ProgramsOfJurisdiction,
} from './program-seed.ts';

const guide: PolicySource = {
  url: 'https://www.chacewang.com/newsdetail/news785054.html',
  title: '青岛市工业和信息化局关于印发《青岛市2024年度企业“算力券”奖补项目申报指南》的通知',
  publishedOn: '2025-04-17',
  confidence: 'OFFICIAL_REPOSTED',
  quote: '算力使用方企业申报2024年度实际支付算力费用10万元(含)以上',
};

export const qingdao: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'qingdao', code: '370200', name: '青岛市', nameEn: 'Qingdao', level: 'PREFECTURE', parent: 'shandong' },
  ],
  funds: [
    {
      code: 'qingdao-compute-2025',
      jurisdiction: 'qingdao',
      name: '青岛市算力券奖补资金（2025）',
      nameEn: 'Qingdao Compute Voucher Fund 2025',
      fiscalYear: 2025,
      funders: soleFunder('青岛市财政', 'Qingdao municipal budget'),
      appropriation: null,
      appropriationBasis: 'UNKNOWN',
      sources: [guide],
    },
  ],
  programs: [
    {
      code: 'qingdao-compute-2025',
      jurisdiction: 'qingdao',
      fund: 'qingdao-compute-2025',
      name: '青岛市企业算力券奖补',
      nameEn: 'Qingdao Compute Vouchers',
      issuer: '青岛市工业和信息化局',
      issuerEn: 'Qingdao Municipal Bureau of Industry and Information Technology',
      kind: 'COMPUTE',
      intakeOpensAt: startOfDay('2025-04-17'),
      intakeClosesAt: new Date('2025-05-15T17:00:00+08:00'),
      rules: [
        firstVersion({
          effectiveFrom: '2025-04-17',
          sources: [
            guide,
            {
              url: 'https://qdjxhz.com/detail2885.html',
              title: 'Qingdao’s list of February 2026',
              publishedOn: null,
              confidence: 'OFFICIAL_REPOSTED',
              quote: null,
            },
          ],
          notes: [
            'The size of the pool was not found.',
            'What the cap is counted over was not found.',
            'The guide of 2025 pays for what was paid in 2024.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['ENTERPRISE'],
            registeredIn: ['370200'],
            standing: { notDishonest: true, cleanYears: null, soundFinances: null },
            eligibleCosts: ['COMPUTE'],
            serviceFrom: '2024-01-01',
            serviceTo: '2024-12-31',
            subsidyBase: 'ACTUALLY_PAID',
            rateTiers: [upTo(2000)],
            minimumSpend: tenThousandYuan(10),
            caps: [cap('NOT_STATED', tenThousandYuan(100))],
            paidOnce: ['PROJECT'],
            intakeTerms: { mode: 'WINDOW', closesAtApplications: null },
            review: { deskCheck: true, districtCheck: true, experts: true, minExperts: null, scoreFloor: null },
            issueMode: 'NONE',
            evidence: ['APPLICATION_FORM', 'DISTRICT_OPINION', 'UNDERTAKING'],
            settlementMode: 'REIMBURSE',
            settlement: { payer: null, reserveFund: null, buyerPaysFirst: true },
          },
        }),
      ],
      pressClaims: [],
    },
  ],
};
