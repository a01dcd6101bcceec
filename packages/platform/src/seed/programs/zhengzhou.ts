import { nothingKnown, type PolicySource } from '@voucher-graph/rules';
import {
  cap,
  firstVersion,
  noWindow,
  soleFunder,
  tenThousandYuan,
  upTo,
  type ProgramsOfJurisdiction,
} from './program-seed.ts';

const notice: PolicySource = {
  url: 'https://liangyuxing.com/news/detail/150251.html',
  title: '郑政文〔2024〕62号',
  publishedOn: '2024-05-22',
  confidence: 'OFFICIAL_REPOSTED',
  quote: null,
};

export const zhengzhou: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'zhengzhou', code: '410100', name: '郑州市', nameEn: 'Zhengzhou', level: 'PREFECTURE', parent: 'henan' },
  ],
  funds: [
    {
      code: 'zhengzhou-compute-2024',
      jurisdiction: 'zhengzhou',
      name: '郑州市算力券资金（2024）',
      nameEn: 'Zhengzhou Compute Voucher Fund 2024',
      fiscalYear: 2024,
      funders: soleFunder('郑州市财政', 'Zhengzhou municipal budget'),
      appropriation: null,
      appropriationBasis: 'UNKNOWN',
      sources: [notice],
    },
  ],
  programs: [
    {
      ...noWindow,
      code: 'zhengzhou-compute-2024',
      jurisdiction: 'zhengzhou',
      fund: 'zhengzhou-compute-2024',
      name: '郑州市算力券',
      nameEn: 'Zhengzhou Compute Vouchers',
      issuer: '郑州市人民政府',
      issuerEn: 'Zhengzhou Municipal Government',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2024-05-22',
          sources: [notice],
          notes: [
            'The size of the pool was not found.',
            'The cap holds for what is claimed and for what is redeemed.',
            'How the voucher is settled was not found.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['ENTERPRISE'],
            selfSupplyBlocked: true,
            eligibleCosts: ['COMPUTE'],
            subsidyBase: 'CONTRACT',
            rateTiers: [upTo(2000)],
            caps: [cap('COMPANY_YEAR', tenThousandYuan(100))],
            priorities: ['PROVINCIAL_VOUCHER_HOLDER'],
          },
        }),
      ],
      pressClaims: [],
    },
  ],
};
