import { anyProvider, nothingKnown, type PolicySource } from '@voucher-graph/rules';
import {
  cap,
  firstVersion,
  noWindow,
  soleFunder,
  tenThousandYuan,
  upTo,
  type ProgramsOfJurisdiction,
} from './program-seed.ts';

const list: PolicySource = {
  url: 'https://cnfin.com/hg-lb/detail/20250103/4168387_1.html',
  title: 'A press report on Shandong’s policy list of 2 January 2025',
  publishedOn: '2025-01-03',
  confidence: 'PRESS',
  quote: null,
};

const measures: PolicySource = {
  url: 'https://smetz.cn/index/tongzhi/922.html',
  title: '鲁政办字〔2025〕49号',
  publishedOn: '2025-05-07',
  confidence: 'OFFICIAL_REPOSTED',
  quote: null,
};

export const shandong: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'shandong', code: '370000', name: '山东省', nameEn: 'Shandong', level: 'PROVINCE', parent: null },
  ],
  funds: [
    {
      code: 'shandong-compute-2025',
      jurisdiction: 'shandong',
      name: '山东省算力券资金（2025）',
      nameEn: 'Shandong Compute Voucher Fund 2025',
      fiscalYear: 2025,
      funders: soleFunder('山东省财政', 'Shandong provincial budget'),
      appropriation: tenThousandYuan(3000),
      appropriationBasis: 'TOTAL',
      sources: [list],
    },
  ],
  programs: [
    {
      ...noWindow,
      code: 'shandong-compute-2025',
      jurisdiction: 'shandong',
      fund: 'shandong-compute-2025',
      name: '山东省算力券',
      nameEn: 'Shandong Compute Vouchers',
      issuer: '山东省人民政府办公厅',
      issuerEn: 'General Office of the Shandong Provincial Government',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2025-01-02',
          sources: [
            list,
            measures,
            {
              url: 'https://reportify.cn/news/1119645624288022528',
              title: 'A press report on Shandong’s integrated provincial money for artificial intelligence',
              publishedOn: null,
              confidence: 'PRESS',
              quote: null,
            },
          ],
          notes: [
            'For scenarios "of significant effect"; how that is judged was not found.',
            'CN¥40 million for data infrastructure stands beside the CN¥30 million; both belong to CN¥1 billion of integrated provincial money up to the end of 2026.',
            'Data vouchers (10 corpora a year) and model vouchers (30 models a year) are announced: their terms were not found.',
            'How the voucher is settled was not found.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['ENTERPRISE'],
            openToOutsiders: true,
            provider: {
              ...anyProvider,
              locatedIn: '370000',
            },
            eligibleCosts: ['COMPUTE'],
            subsidyBase: 'CONTRACT',
            rateTiers: [upTo(500)],
            caps: [cap('COMPANY_LIFETIME', tenThousandYuan(500))],
          },
        }),
      ],
      pressClaims: [
        {
          statement: 'Shandong committed CN¥30 million, with plans to add CN¥1 billion for infrastructure.',
          url: 'https://cloudnews.tech/china-boosts-ai-adoption-among-smes-with-computing-vouchers-and-massive-subsidies',
          confidence: 'PRESS',
          publishedOn: null,
        },
      ],
    },
  ],
};
