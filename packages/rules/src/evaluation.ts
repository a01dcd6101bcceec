import type { Check } from './check.ts';
import type { YearLimit } from './facts/history-facts.ts';
import type { FunderShare } from './money/split-among-funders.ts';
import type { CostCategory } from './rule-words.ts';

/** What a rule gives for a purchase, and why. */
export type Evaluation = {
  /** No rule failed, no fact that a rule asks for is missing, and something is left to pay. */
  readonly eligible: boolean;
  /** The number of the version that was applied. */
  readonly ruleVersion: number;
  /** Fen; zero where not eligible. An upper bound where the rate is one. */
  readonly subsidy: bigint;
  /** Fen that the rate is applied to. */
  readonly eligibleBase: bigint;
  readonly excluded: readonly { readonly category: CostCategory; readonly amount: bigint }[];
  /** The first rate that applies; zero where none does. */
  readonly rateBasisPoints: number;
  /** The limits on the year's contracts that lower the rate, the least first; none where it has none. */
  readonly yearLimits: readonly YearLimit[];
  /** Fen that were kept back for what earlier grants of the year got too much. */
  readonly keptBack: bigint;
  /** Fen that earlier grants of the year got too much and that this one is too small to make up for. */
  readonly owedBack: bigint;
  /** They sum to the subsidy exactly. */
  readonly funderShares: readonly FunderShare[];
  /** The reasoning, one line a rule, in the order applied. */
  readonly checks: readonly Check[];
};
