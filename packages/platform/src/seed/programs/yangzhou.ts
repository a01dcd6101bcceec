import { nothingKnown, type PolicySource } from '@voucher-graph/rules';
import { firstVersion, noWindow, soleFunder, type ProgramsOfJurisdiction } from './program-seed.ts';

const rules: PolicySource = {
  url: 'http://yz.calasae.org.cn/xgzc/485.html',
  title: '扬州市人工智能算力券实施细则（试行），根据扬府办发〔2024〕25号',
  publishedOn: null,
  confidence: 'OFFICIAL_REPOSTED',
  quote:
    '算力需求方与人工智能算力资源供给方无关联关系；……已与运河算力平台服务方或算力资源供给方签署算力租用服务合同并完成费用实际支付；同一服务合同已获得扬州市范围内财政资金智能算力补贴的，不重复申领',
};

export const yangzhou: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'yangzhou', code: '321000', name: '扬州市', nameEn: 'Yangzhou', level: 'PREFECTURE', parent: null },
  ],
  funds: [
    {
      code: 'yangzhou-compute-2024',
      jurisdiction: 'yangzhou',
      name: '扬州市人工智能算力券资金（2024）',
      nameEn: 'Yangzhou Compute Voucher Fund 2024',
      fiscalYear: 2024,
      funders: soleFunder('扬州市财政', 'Yangzhou municipal budget'),
      appropriation: null,
      appropriationBasis: 'UNKNOWN',
      sources: [rules],
    },
  ],
  programs: [
    {
      ...noWindow,
      code: 'yangzhou-compute-2024',
      jurisdiction: 'yangzhou',
      fund: 'yangzhou-compute-2024',
      name: '扬州市人工智能算力券',
      nameEn: 'Yangzhou Compute Vouchers',
      issuer: '扬州市数据局',
      issuerEn: 'Yangzhou Data Bureau',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2024-01-01',
          sources: [rules],
          notes: [
            'Only the year of the measures, 2024, is on record: the first of January is written.',
            'Pool, rate and cap were not found in the excerpt that we have.',
            'Applicants are key companies of the city’s "613" industries, or research institutes that work on artificial intelligence.',
            'The data bureau reviews, the finance bureau allocates, the county rechecks and pays, and the platform’s operator issues and writes off.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['ENTERPRISE', 'RESEARCH_INSTITUTE'],
            registeredIn: ['321000'],
            relatedPartyBlocked: true,
            eligibleCosts: ['COMPUTE'],
            purposes: ['TRAINING', 'VERTICAL_APPLICATION'],
            channel: '运河城市算力平台',
            subsidyBase: 'ACTUALLY_PAID',
            paidOnce: ['CONTRACT'],
            review: { deskCheck: true, districtCheck: true, experts: null, minExperts: null, scoreFloor: null },
            evidence: ['CONTRACT', 'PAYMENT_PROOF'],
            settlementMode: 'REIMBURSE',
            settlement: { payer: '县（市、区）、功能区财政部门', reserveFund: null, buyerPaysFirst: true },
          },
        }),
      ],
      pressClaims: [],
    },
  ],
};
