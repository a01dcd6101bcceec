import type { Contestant } from './contestant.ts';
import { hive, hiveRust } from './hive.ts';
import { limit } from './limit.ts';
import { oursEmbedded } from './ours-embedded.ts';
import { oursServices } from './ours-services.ts';
import { postgraphile } from './postgraphile/postgraphile.ts';
import { stock } from './stock.ts';

/** All, ours first: what the first answers is what the others must. */
export const contestants: readonly Contestant[] = [
  oursEmbedded,
  oursServices,
  stock,
  hive,
  hiveRust,
  postgraphile,
  limit,
];
