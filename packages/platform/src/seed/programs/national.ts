import { nothingKnown } from '@voucher-graph/rules';
import { firstVersion, noWindow, type ProgramsOfJurisdiction } from './program-seed.ts';

export const national: ProgramsOfJurisdiction = {
  jurisdictions: [],
  funds: [],
  programs: [
    {
      ...noWindow,
      code: 'national-intelligence',
      jurisdiction: null,
      fund: null,
      name: '国家智能券',
      nameEn: 'National Intelligence Voucher',
      issuer: null,
      issuerEn: null,
      kind: 'INTELLIGENCE',
      rules: [
        firstVersion({
          effectiveFrom: null,
          sources: [
            {
              url: 'http://henan.baitongwang.com/jinrong/2025/0729/45568.html',
              title: '《上海市进一步扩大人工智能应用的若干措施》: that the voucher exists',
              publishedOn: '2025-07-28',
              confidence: 'UNVERIFIED',
              quote: '并推荐申报国家智能券补贴',
            },
            {
              url: 'https://www.szaicx.com/page141?article_id=17429',
              title: '杭州市加快建设人工智能创新高地的若干政策举措（2025年版）: its rates as Hangzhou states them',
              publishedOn: '2025-06-13',
              confidence: 'UNVERIFIED',
              quote: '试行智能券政策，对采购智能算力服务的企业、高校、科研机构，给予合同发生金额的30%或10%分档补贴',
            },
          ],
          notes: [
            'The text of the national rule was not found: its existence is known from Shanghai and Hangzhou only.',
            'Hangzhou states 30 % or 10 % of the contract "by tiers"; what makes a tier was not found, so no rate is written.',
            'A note names a provincial management agency in Zhejiang.',
          ],
          terms: { ...nothingKnown, spendableOn: ['INTELLIGENCE'] },
        }),
      ],
      pressClaims: [],
    },
  ],
};
