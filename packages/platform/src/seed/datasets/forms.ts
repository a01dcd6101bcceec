import type { Dataset } from '@voucher-graph/datasets';
import type { Bilingual } from './topics.ts';

/** The form in which a topic's data is sold: what it is for, how big it is, how it was labeled. */
export type Form = {
  readonly name: Bilingual;
  readonly purposes: Dataset['purposes'];
  /** Powers of ten between which its tokens are. */
  readonly tokens: readonly [from: number, to: number];
  /** Yuan, between which its price is. */
  readonly price: readonly [from: number, to: number];
  readonly annotations: readonly Dataset['annotation'][];
};

export const forms: readonly Form[] = [
  {
    name: { zh: '预训练语料', en: 'Pretraining Corpus' },
    purposes: ['PRETRAINING', 'FINE_TUNING'],
    tokens: [9, 12],
    price: [300_000, 3_000_000],
    annotations: ['NONE', 'MACHINE'],
  },
  {
    name: { zh: '指令微调数据集', en: 'Instruction Tuning Set' },
    purposes: ['FINE_TUNING', 'EVALUATION'],
    tokens: [7, 9],
    price: [80_000, 900_000],
    annotations: ['HUMAN', 'MACHINE_HUMAN_CHECKED'],
  },
  {
    name: { zh: '偏好对齐数据集', en: 'Preference Set' },
    purposes: ['ALIGNMENT', 'EVALUATION'],
    tokens: [7, 8],
    price: [60_000, 600_000],
    annotations: ['HUMAN'],
  },
  {
    name: { zh: '评测集', en: 'Benchmark' },
    purposes: ['EVALUATION', 'RESEARCH'],
    tokens: [7, 8],
    price: [20_000, 200_000],
    annotations: ['HUMAN', 'MACHINE_HUMAN_CHECKED'],
  },
  {
    name: { zh: '检索增强知识库', en: 'Retrieval Base' },
    purposes: ['RETRIEVAL', 'FINE_TUNING'],
    tokens: [8, 10],
    price: [50_000, 500_000],
    annotations: ['MACHINE', 'MACHINE_HUMAN_CHECKED'],
  },
];
