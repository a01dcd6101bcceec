import { anyProvider, noStackingConditions, nothingKnown, type PolicySource } from '@voucher-graph/rules';
import {
  cap,
  firstVersion,
  soleFunder,
  startOfDay,
  tenThousandYuan,
  type ProgramsOfJurisdiction,
} from './program-seed.ts';

const report: PolicySource = {
  url: 'http://jfxmm.com.shayuweb.com/news/729625.html',
  title: 'A press report on the redemption of Nanning’s computing vouchers of 2025',
  publishedOn: null,
  confidence: 'PRESS',
  quote:
    '即可按实际结算费用的30%申请补贴，累计最高不超过200万元，补贴金额以万元为单位，保留四位小数（不采取四舍五入）。……（305天/729天）×20万元=8.3676万元。可申请补贴的算力券金额为：8.3676万元×30%=2.5102万元。',
};

export const nanning: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'nanning', code: '450100', name: '南宁市', nameEn: 'Nanning', level: 'PREFECTURE', parent: null },
  ],
  funds: [
    {
      code: 'nanning-compute-2025',
      jurisdiction: 'nanning',
      name: '南宁市算力券资金（2025）',
      nameEn: 'Nanning Compute Voucher Fund 2025',
      fiscalYear: 2025,
      funders: soleFunder('南宁市财政', 'Nanning municipal budget'),
      appropriation: tenThousandYuan(5000),
      appropriationBasis: 'PER_YEAR_AT_MOST',
      sources: [{ ...report, quote: '南宁市每年发放最高5000万元算力券' }],
    },
  ],
  programs: [
    {
      code: 'nanning-compute-2025',
      jurisdiction: 'nanning',
      fund: 'nanning-compute-2025',
      name: '南宁市算力券（2025）',
      nameEn: 'Nanning Compute Vouchers 2025',
      issuer: '南宁市数据局',
      issuerEn: 'Nanning Data Bureau',
      kind: 'COMPUTE',
      intakeOpensAt: startOfDay('2026-01-04'),
      intakeClosesAt: startOfDay('2026-01-24'),
      rules: [
        firstVersion({
          effectiveFrom: '2025-03-01',
          sources: [report],
          notes: [
            'The day of issue was not found: the first day is that of the first service that counts.',
            'The city’s own example counts days as the last less the first (305 of 729), and cuts both the base and the subsidy off after four decimals of 10,000 yuan.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['ENTERPRISE', 'UNIVERSITY', 'RESEARCH_INSTITUTE'],
            openToOutsiders: false,
            registeredIn: ['450100'],
            standing: { notDishonest: true, cleanYears: 3, soundFinances: null },
            provider: {
              ...anyProvider,
              whitelisted: true,
              named: ['中国—东盟国家人工智能应用合作中心（南A中心）入库算力服务商'],
              chips: ['GPU', 'NPU', 'TPU'],
            },
            relatedPartyBlocked: true,
            eligibleCosts: ['COMPUTE'],
            excludedCosts: ['STORAGE', 'NETWORK', 'SECURITY'],
            purposes: ['TRAINING', 'INFERENCE', 'VERTICAL_APPLICATION'],
            serviceFrom: '2025-03-01',
            serviceTo: '2025-12-31',
            subsidyBase: 'SETTLED',
            dayCount: 'END_MINUS_START',
            rounding: { mode: 'DOWN', unit: 100n },
            rateTiers: [{ rateBasisPoints: 3000, atMost: false, appliesWhen: null, conditions: null }],
            caps: [cap('COMPANY_LIFETIME', tenThousandYuan(200))],
            stacking: [
              {
                withProgramCode: null,
                mode: 'FORBIDDEN',
                addsBasisPoints: null,
                ceilingBasisPoints: null,
                appliesWhen: 'The other aid is of the same type and from the city.',
                conditions: { ...noStackingConditions, sameCity: true, sameKind: true },
              },
            ],
            intakeTerms: { mode: 'WINDOW', closesAtApplications: null },
            issueMode: 'NONE',
            settlementMode: 'REIMBURSE',
            settlement: { payer: null, reserveFund: null, buyerPaysFirst: true },
          },
        }),
      ],
      pressClaims: [],
    },
  ],
};
