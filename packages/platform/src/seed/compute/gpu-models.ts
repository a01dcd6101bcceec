import type { GpuModel } from '@voucher-graph/compute';
import { createRandom } from '../random.ts';

type Figures = {
  readonly model: Omit<GpuModel, 'id'>;
  /** What one accelerator-hour costs on the market: fen, from and to. An estimate of ours, no published figure. */
  readonly marketPrice: readonly [from: number, to: number];
};

/**
 * Real accelerators with their public figures: FP16, dense, per card. Models whose figures we could not find stated, or
 * found stated differently with nothing to choose by, are left out (Cambricon MLU590, Biren BR104, MetaX C500).
 */
const figures: readonly Figures[] = [
  {
    model: {
      code: 'nvidia-a100-80gb',
      name: '英伟达 A100 80GB',
      nameEn: 'NVIDIA A100 80GB',
      vendor: 'NVIDIA',
      fp16DenseTflops: 312,
      memoryGiB: 80,
      chipOrigin: 'IMPORTED',
      releasedYear: 2020,
      sourceUrl:
        'https://www.nvidia.com/content/dam/en-zz/Solutions/Data-Center/a100/pdf/nvidia-a100-datasheet-us-nvidia-1758950-r4-web.pdf',
      sourceTitle: 'NVIDIA A100 Tensor Core GPU, data sheet',
      sourceConfidence: 'OFFICIAL',
    },
    marketPrice: [600, 1200],
  },
  {
    model: {
      code: 'nvidia-a800-80gb',
      name: '英伟达 A800 80GB',
      nameEn: 'NVIDIA A800 80GB',
      vendor: 'NVIDIA',
      fp16DenseTflops: 312,
      memoryGiB: 80,
      chipOrigin: 'IMPORTED',
      releasedYear: 2022,
      sourceUrl: 'https://hmc-tech.com/gpu/nvidia-a800-vs-nvidia-t40',
      sourceTitle: 'A800 specification table (311.87 TFLOPS, as the A100)',
      sourceConfidence: 'PRESS',
    },
    marketPrice: [650, 1150],
  },
  {
    model: {
      code: 'nvidia-h800',
      name: '英伟达 H800 80GB',
      nameEn: 'NVIDIA H800 80GB',
      vendor: 'NVIDIA',
      fp16DenseTflops: 989,
      memoryGiB: 80,
      chipOrigin: 'IMPORTED',
      releasedYear: 2023,
      sourceUrl: 'https://archive-lib.hpctech.co.jp/gpuproduct/nvidia-h100.html',
      sourceTitle:
        'H100 SXM5 specification (1,979 TFLOPS with sparsity, half of it without); the H800 differs in interconnect and FP64',
      sourceConfidence: 'PRESS',
    },
    marketPrice: [1200, 2000],
  },
  {
    model: {
      code: 'nvidia-h20',
      name: '英伟达 H20 96GB',
      nameEn: 'NVIDIA H20 96GB',
      vendor: 'NVIDIA',
      fp16DenseTflops: 148,
      memoryGiB: 96,
      chipOrigin: 'IMPORTED',
      releasedYear: 2024,
      sourceUrl:
        'https://www.tomshardware.com/pc-components/gpus/new-nvidia-ai-gpus-designed-to-get-around-us-export-bans-come-to-china-h20-l20-and-l2-to-fill-void-left-by-restricted-models',
      sourceTitle: "Tom's Hardware: H20, L20 and L2 specifications",
      sourceConfidence: 'PRESS',
    },
    marketPrice: [600, 1000],
  },
  {
    model: {
      code: 'nvidia-l20',
      name: '英伟达 L20 48GB',
      nameEn: 'NVIDIA L20 48GB',
      vendor: 'NVIDIA',
      fp16DenseTflops: 119.5,
      memoryGiB: 48,
      chipOrigin: 'IMPORTED',
      releasedYear: 2023,
      sourceUrl:
        'https://www.tomshardware.com/pc-components/gpus/new-nvidia-ai-gpus-designed-to-get-around-us-export-bans-come-to-china-h20-l20-and-l2-to-fill-void-left-by-restricted-models',
      sourceTitle: "Tom's Hardware: H20, L20 and L2 specifications",
      sourceConfidence: 'PRESS',
    },
    marketPrice: [250, 450],
  },
  {
    model: {
      code: 'nvidia-l40s',
      name: '英伟达 L40S 48GB',
      nameEn: 'NVIDIA L40S 48GB',
      vendor: 'NVIDIA',
      fp16DenseTflops: 362.05,
      memoryGiB: 48,
      chipOrigin: 'IMPORTED',
      releasedYear: 2023,
      sourceUrl: 'https://www.mullet.se/product.html?product_id=355414',
      sourceTitle: 'NVIDIA L40 and L40S: the figures of the data sheet (362.05 TFLOPS, 733 with sparsity)',
      sourceConfidence: 'REPOSTED',
    },
    marketPrice: [350, 600],
  },
  {
    model: {
      code: 'huawei-ascend-910',
      name: '华为昇腾 910',
      nameEn: 'Huawei Ascend 910',
      vendor: 'Huawei',
      fp16DenseTflops: 256,
      memoryGiB: 32,
      chipOrigin: 'DOMESTIC',
      releasedYear: 2019,
      sourceUrl:
        'https://www.besthub.dev/articles/how-huawei-ascend-910-redefines-ai-training-performance-d95c7f11f1dc',
      sourceTitle: 'Huawei Ascend 910: 256 TFLOPS FP16, as announced by Huawei in 2019',
      sourceConfidence: 'REPOSTED',
    },
    marketPrice: [250, 450],
  },
  {
    model: {
      code: 'huawei-ascend-910b',
      name: '华为昇腾 910B',
      nameEn: 'Huawei Ascend 910B',
      vendor: 'Huawei',
      fp16DenseTflops: 320,
      memoryGiB: 64,
      chipOrigin: 'DOMESTIC',
      releasedYear: 2023,
      sourceUrl: 'https://boardor.com/blog/huawei-ascend-910b-outperforms-h20-910c-approaches-h100',
      sourceTitle: 'Ascend 910B: about 320 TFLOPS FP16. Others write 256 to 376; Huawei publishes none',
      sourceConfidence: 'PRESS',
    },
    marketPrice: [500, 900],
  },
  {
    model: {
      code: 'cambricon-mlu370-x8',
      name: '寒武纪 MLU370-X8',
      nameEn: 'Cambricon MLU370-X8',
      vendor: 'Cambricon',
      fp16DenseTflops: 96,
      memoryGiB: 48,
      chipOrigin: 'DOMESTIC',
      releasedYear: 2022,
      sourceUrl: 'http://guangxilong.com/c/032129635H022.html',
      sourceTitle: '寒武纪发布 MLU370-X8：FP16 96 TFLOPS，48GB LPDDR5',
      sourceConfidence: 'REPOSTED',
    },
    marketPrice: [200, 350],
  },
  {
    model: {
      code: 'hygon-k100-ai',
      name: '海光 DCU K100-AI',
      nameEn: 'Hygon DCU K100-AI',
      vendor: 'Hygon',
      fp16DenseTflops: 196,
      memoryGiB: 64,
      chipOrigin: 'DOMESTIC',
      releasedYear: 2023,
      sourceUrl: 'https://github.com/wangzy0327/hblas-bench/blob/main/DCU-bench.md',
      sourceTitle: 'DCU-bench: official figures of the K100, K100 AI and BW200, as listed there',
      sourceConfidence: 'REPOSTED',
    },
    marketPrice: [300, 550],
  },
  {
    model: {
      code: 'moore-threads-mtt-s4000',
      name: '摩尔线程 MTT S4000',
      nameEn: 'Moore Threads MTT S4000',
      vendor: 'Moore Threads',
      fp16DenseTflops: 100,
      memoryGiB: 48,
      chipOrigin: 'DOMESTIC',
      releasedYear: 2023,
      sourceUrl:
        'https://www.io-tech.fi/uutinen/moore-threads-julkaisi-uuden-mtt-s4000-laskentakortin-ja-kuae-intelligent-computing-center-palvelinklusterit/',
      sourceTitle: 'io-tech: Moore Threads MTT S4000, 100 TFLOPS FP16, 48 GB',
      sourceConfidence: 'REPOSTED',
    },
    marketPrice: [200, 350],
  },
];

/** Before all that is generated, so that in id order what is real comes first. */
const recordedAt = new Date('2023-01-01T00:00:00Z');

/** The accelerators as rows: real, and the same in every seed. */
export const gpuModels: readonly GpuModel[] = figures.map(({ model }) => ({
  ...model,
  id: createRandom(`compute/gpu-model/${model.code}`).uuid(recordedAt),
}));

/** What an accelerator-hour of a model costs on the market: fen, from and to. */
export const marketPrices: ReadonlyMap<string, readonly [from: number, to: number]> = new Map(
  figures.map(({ model, marketPrice }) => [model.code, marketPrice]),
);
