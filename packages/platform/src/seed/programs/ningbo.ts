import { nothingKnown } from '@voucher-graph/rules';
import { firstVersion, noWindow, type ProgramsOfJurisdiction } from './program-seed.ts';

export const ningbo: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'ningbo', code: '330200', name: '宁波市', nameEn: 'Ningbo', level: 'PREFECTURE', parent: null },
  ],
  funds: [],
  programs: [
    {
      ...noWindow,
      code: 'ningbo-compute-2025',
      jurisdiction: 'ningbo',
      fund: null,
      name: '宁波市算力券',
      nameEn: 'Ningbo Compute Vouchers',
      issuer: null,
      issuerEn: null,
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: null,
          sources: [
            {
              url: 'https://www.ciiabd.org.cn/articles/VJlOZk.html',
              title: '《宁波市人工智能创新发展行动方案（2025—2030年）》印发',
              publishedOn: '2025-10-14',
              confidence: 'OFFICIAL_REPOSTED',
              quote: '培育具有行业影响力的垂直模型30个，建成行业数据流通平台10个，高质量数据集25个',
            },
          ],
          notes: [
            'The terms of the city’s vouchers were not found: neither pool, rate nor cap. The program takes no applications.',
            'The action plan names targets for 2027 (25 quality datasets, 30 vertical models) and is listed for that.',
          ],
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            targets: [
              { indicator: '高质量数据集（到2027年）', target: '25' },
              { indicator: '垂直模型（到2027年）', target: '30' },
            ],
          },
        }),
      ],
      pressClaims: [
        {
          statement: 'Ningbo is among the cities that have launched computing vouchers.',
          url: 'https://cloudnews.tech/china-boosts-ai-adoption-among-smes-with-computing-vouchers-and-massive-subsidies',
          confidence: 'PRESS',
          publishedOn: null,
        },
      ],
    },
  ],
};
