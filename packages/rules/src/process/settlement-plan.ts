import type { RuleTerms } from '../rule-terms.ts';
import type { SettlementMode } from '../rule-words.ts';

/** Who pays whom, and what. */
export type SettlementStep = {
  readonly from: 'BUYER' | 'PAYER';
  readonly to: 'SELLER' | 'BUYER';
  readonly what: 'THE_PRICE' | 'THE_BUYERS_SHARE' | 'THE_SUBSIDY';
};

/** R35: how the money flows, in order. */
export type SettlementPlan = {
  readonly mode: SettlementMode;
  readonly steps: readonly SettlementStep[];
  /** Who pays the subsidy, as the source names it; null where it names nobody. */
  readonly payer: string | null;
  /** The payer draws on a reserve fund that is filled up afterwards. */
  readonly fromReserve: boolean;
  readonly stated: boolean;
};

/** Where no source says, the buyer pays first and is reimbursed: so nothing is paid for what was not bought. */
export function settlementPlan({ settlementMode, settlement }: RuleTerms): SettlementPlan {
  const mode = settlementMode ?? 'REIMBURSE';
  return {
    mode,
    steps: mode === 'REIMBURSE' ? reimbursed : offset,
    payer: settlement?.payer ?? null,
    fromReserve: settlement?.reserveFund === true,
    stated: settlementMode !== null,
  };
}

const reimbursed: readonly SettlementStep[] = [
  { from: 'BUYER', to: 'SELLER', what: 'THE_PRICE' },
  { from: 'PAYER', to: 'BUYER', what: 'THE_SUBSIDY' },
];

/** The seller is paid its subsidy only after the buyer's own share: no share, no subsidy. */
const offset: readonly SettlementStep[] = [
  { from: 'BUYER', to: 'SELLER', what: 'THE_BUYERS_SHARE' },
  { from: 'PAYER', to: 'SELLER', what: 'THE_SUBSIDY' },
];
