import { beijing } from './beijing.ts';
import { chengdu } from './chengdu.ts';
import { guizhou } from './guizhou.ts';
import { hangzhou } from './hangzhou.ts';
import { henan } from './henan.ts';
import { langfang } from './langfang.ts';
import { nanning } from './nanning.ts';
import { national } from './national.ts';
import { ningbo } from './ningbo.ts';
import { qingdao } from './qingdao.ts';
import { qingyang } from './qingyang.ts';
import { shandong } from './shandong.ts';
import { shanghai } from './shanghai.ts';
import { shenzhen } from './shenzhen.ts';
import { yangzhou } from './yangzhou.ts';
import { zhangzhou } from './zhangzhou.ts';
import { zhengzhou } from './zhengzhou.ts';

import type { FundSeed, JurisdictionSeed, ProgramSeed } from './program-seed.ts';

const all = [
  national,
  beijing,
  shanghai,
  shandong,
  qingdao,
  henan,
  zhengzhou,
  guizhou,
  hangzhou,
  ningbo,
  shenzhen,
  chengdu,
  nanning,
  yangzhou,
  langfang,
  qingyang,
  zhangzhou,
];

/** What issues vouchers, those above before those below. */
export const jurisdictions: readonly JurisdictionSeed[] = all.flatMap((each) => each.jurisdictions);

/** The fund-years that pay. */
export const funds: readonly FundSeed[] = all.flatMap((each) => each.funds);

/** The programs, real all of them. */
export const programs: readonly ProgramSeed[] = all.flatMap((each) => each.programs);
