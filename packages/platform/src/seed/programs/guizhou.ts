import { anyProvider, nothingKnown, type PolicySource } from '@voucher-graph/rules';
import { firstVersion, noWindow, soleFunder, tenThousandYuan, type ProgramsOfJurisdiction } from './program-seed.ts';

const report: PolicySource = {
  url: 'http://www.360elib.com:2027/detail.aspx?NewsCode=NC103&NewsId=38125690&OrgId=001',
  title: '贵州发放首批“算力券” 促算力产业发展',
  publishedOn: '2024-03-03',
  confidence: 'PRESS',
  quote: '2月29日，贵州向72家省内外企业发放首批“算力券”，以用于其购买当地算力服务或数据交易产品时抵扣一定比例费用。',
};

const policies: PolicySource = {
  url: 'http://m.jrlcb.cn/p/142407.html',
  title: '《关于促进全国一体化算力网络国家（贵州）枢纽节点建设的若干激励政策》',
  publishedOn: '2023-11-01',
  confidence: 'PRESS',
  quote: '用於支持省內外企業、高校、科研機構等購買貴州算力服務時抵扣一定比例服務費用，每年發放總額不超過8000萬元。',
};

export const guizhou: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'guizhou', code: '520000', name: '贵州省', nameEn: 'Guizhou', level: 'PROVINCE', parent: null },
  ],
  funds: [
    {
      code: 'guizhou-compute-2024',
      jurisdiction: 'guizhou',
      name: '贵州算力券资金（2024）',
      nameEn: 'Guizhou Compute Voucher Fund 2024',
      fiscalYear: 2024,
      funders: soleFunder('贵州省财政', 'Guizhou provincial budget'),
      appropriation: tenThousandYuan(8000),
      appropriationBasis: 'PER_YEAR_AT_MOST',
      sources: [policies],
    },
  ],
  programs: [
    {
      ...noWindow,
      code: 'guizhou-compute-2024',
      jurisdiction: 'guizhou',
      fund: 'guizhou-compute-2024',
      name: '贵州算力券',
      nameEn: 'Guizhou Compute Vouchers',
      issuer: '贵州省大数据发展管理局',
      issuerEn: 'Guizhou Big Data Development Administration',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2023-11-01',
          sources: [
            report,
            policies,
            {
              url: 'https://www.hkyyi.com/html/gui-zhou-chuang-xin-ju-cuo-suan-li-quan-guan-li-ban-fa-shi-xing-zhu-li-chan-ye-sheng-ji-yu-shu-zi-ji.html',
              title: 'A blog on Guizhou’s trial measures: validity of a year',
              publishedOn: null,
              confidence: 'NOTE',
              quote: '算力券有效期为一年，企业需在有效期内使用完毕。',
            },
          ],
          notes: [
            'The voucher takes off "a certain share"; the rate was not found, and neither was a cap.',
            'That a voucher is valid for a year comes from one weak source.',
            'The first batch, of 29 February 2024, went to 72 companies.',
            'The provincial platforms supervise the whole transaction.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE', 'DATA'],
            applicantClasses: ['ENTERPRISE', 'UNIVERSITY', 'RESEARCH_INSTITUTE'],
            openToOutsiders: true,
            provider: {
              ...anyProvider,
              locatedIn: '520000',
            },
            eligibleCosts: ['COMPUTE', 'DATA'],
            channel: '省级算力运营调度平台、数据流通交易平台',
            issueMode: 'BUYER',
            validity: { months: 12, extendable: null, returnsToFund: null },
            settlementMode: 'OFFSET',
          },
        }),
      ],
      pressClaims: [],
    },
  ],
};
