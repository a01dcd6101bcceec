import { nothingKnown, type PolicySource } from '@voucher-graph/rules';
import {
  cap,
  firstVersion,
  noWindow,
  soleFunder,
  tenThousandYuan,
  upTo,
  type FundSeed,
  type ProgramsOfJurisdiction,
} from './program-seed.ts';

const measures = (quote: string): PolicySource => ({
  url: 'http://xqb.xujc.com/2025/0710/c5972a160916/page.htm',
  title: 'Zhangzhou’s measures for artificial intelligence, as posted on 10 July 2025',
  publishedOn: '2025-07-10',
  confidence: 'OFFICIAL_REPOSTED',
  quote,
});

const computeText =
  '对租用智能算力开展大模型应用的企业且符合条件的，给予发放“算力券”支持，按不超过合同金额的50%，给予最高200万元支持。';
const modelText =
  '对企业依托国家网信办备案的人工智能大模型开展模型服务、智能体开发应用等，达到一定规模、具有良好成效的，可按不超过模型购买费用的30%，给予最高200万元支持。';
const annotationAText =
  '对有数据标注需求的工业企业发放“标注券”（A类），对其实际产生的数据标注业务量，按不超过合同金额的80%，给予最高300万元支持';
const annotationBText =
  '对开展数据标注业务的平台发放“标注券”（B类），对其实际产生的数据标注业务量，按不超过合同金额的15%，给予最高500万元支持。';

const fund = (code: string, name: string, nameEn: string, text: string): FundSeed => ({
  code,
  jurisdiction: 'zhangzhou',
  name,
  nameEn,
  fiscalYear: 2025,
  funders: soleFunder('漳州市财政', 'Zhangzhou municipal budget'),
  appropriation: null,
  appropriationBasis: 'UNKNOWN',
  sources: [measures(text)],
});

const issuer = {
  issuer: '漳州市发展和改革委员会（数据管理局）',
  issuerEn: 'Zhangzhou Development and Reform Commission (Data Administration)',
};
const open = ['The size of the pool was not found.', 'What the cap is counted over was not found.'];

export const zhangzhou: ProgramsOfJurisdiction = {
  jurisdictions: [
    { slug: 'zhangzhou', code: '350600', name: '漳州市', nameEn: 'Zhangzhou', level: 'PREFECTURE', parent: null },
  ],
  funds: [
    fund('zhangzhou-compute-2025', '漳州市算力券资金（2025）', 'Zhangzhou Compute Voucher Fund 2025', computeText),
    fund('zhangzhou-model-2025', '漳州市模型券资金（2025）', 'Zhangzhou Model Voucher Fund 2025', modelText),
    fund(
      'zhangzhou-annotation-2025',
      '漳州市标注券资金（2025）',
      'Zhangzhou Annotation Voucher Fund 2025',
      annotationAText,
    ),
  ],
  programs: [
    {
      ...issuer,
      ...noWindow,
      code: 'zhangzhou-compute-2025',
      jurisdiction: 'zhangzhou',
      fund: 'zhangzhou-compute-2025',
      name: '漳州市算力券',
      nameEn: 'Zhangzhou Compute Vouchers',
      kind: 'COMPUTE',
      rules: [
        firstVersion({
          effectiveFrom: '2025-07-10',
          sources: [measures(computeText)],
          notes: open,
          terms: {
            ...nothingKnown,
            spendableOn: ['COMPUTE'],
            applicantClasses: ['ENTERPRISE'],
            eligibleCosts: ['COMPUTE'],
            subsidyBase: 'CONTRACT',
            rateTiers: [upTo(5000)],
            caps: [cap('NOT_STATED', tenThousandYuan(200))],
          },
        }),
      ],
      pressClaims: [],
    },
    {
      ...issuer,
      ...noWindow,
      code: 'zhangzhou-model-2025',
      jurisdiction: 'zhangzhou',
      fund: 'zhangzhou-model-2025',
      name: '漳州市模型券',
      nameEn: 'Zhangzhou Model Vouchers',
      kind: 'MODEL',
      rules: [
        firstVersion({
          effectiveFrom: '2025-07-10',
          sources: [measures(modelText)],
          notes: open,
          terms: {
            ...nothingKnown,
            spendableOn: ['MODEL'],
            applicantClasses: ['ENTERPRISE'],
            filedModelRequired: true,
            eligibleCosts: ['MODEL_API', 'MODEL_DEPLOYMENT'],
            purposes: ['INFERENCE', 'AGENT'],
            rateTiers: [upTo(3000)],
            caps: [cap('NOT_STATED', tenThousandYuan(200))],
          },
        }),
      ],
      pressClaims: [],
    },
    {
      ...issuer,
      ...noWindow,
      code: 'zhangzhou-annotation-a-2025',
      jurisdiction: 'zhangzhou',
      fund: 'zhangzhou-annotation-2025',
      name: '漳州市标注券（A类）',
      nameEn: 'Zhangzhou Annotation Vouchers A',
      kind: 'ANNOTATION',
      rules: [
        firstVersion({
          effectiveFrom: '2025-07-10',
          sources: [measures(annotationAText)],
          notes: [...open, 'For industrial companies that have data annotated.'],
          terms: {
            ...nothingKnown,
            spendableOn: ['ANNOTATION'],
            applicantClasses: ['ENTERPRISE'],
            industries: ['B', 'C', 'D'],
            eligibleCosts: ['ANNOTATION'],
            subsidyBase: 'CONTRACT',
            rateTiers: [upTo(8000)],
            caps: [cap('NOT_STATED', tenThousandYuan(300))],
          },
        }),
      ],
      pressClaims: [],
    },
    {
      ...issuer,
      ...noWindow,
      code: 'zhangzhou-annotation-b-2025',
      jurisdiction: 'zhangzhou',
      fund: 'zhangzhou-annotation-2025',
      name: '漳州市标注券（B类）',
      nameEn: 'Zhangzhou Annotation Vouchers B',
      kind: 'ANNOTATION',
      rules: [
        firstVersion({
          effectiveFrom: '2025-07-10',
          sources: [measures(annotationBText)],
          notes: [...open, 'For platforms that annotate data for others.'],
          terms: {
            ...nothingKnown,
            spendableOn: ['ANNOTATION'],
            applicantClasses: ['PROVIDER'],
            eligibleCosts: ['ANNOTATION'],
            subsidyBase: 'CONTRACT',
            rateTiers: [upTo(1500)],
            caps: [cap('NOT_STATED', tenThousandYuan(500))],
            issueMode: 'SELLER',
          },
        }),
      ],
      pressClaims: [],
    },
  ],
};
