import type { AuditCaseRow, AuditRow } from './audit/audit.loaders.ts';
import type { Page } from '@voucher-graph/subgraph-kit';
import type { ApplicationRow } from './application/application.loaders.ts';
import type { ClawbackRecoveryRow, ClawbackRow } from './clawback/clawback.loaders.ts';
import type { ClaimRow } from './claim/claim.loaders.ts';
import type { CityRow } from './city/city.loaders.ts';
import type { FundRow } from './fund/fund.loaders.ts';
import type { HoldRow } from './hold/hold.loaders.ts';
import type { PlacedHold as KeptHold } from './purchase/place-holds.ts';
import type { ProgramRow, WholeProgramRow } from './program/program.loaders.ts';
import type { LedgerOperationRow } from './fund/ledger.loaders.ts';
import type { SettlementLineRow, SettlementRow } from './settlement/settlement.loaders.ts';
import type { VoucherRow } from './voucher/voucher.loaders.ts';

// What resolvers get as the parent of the SDL type of the same name. Codegen reads this file.

export type { Funder } from './fund/fund.entity.ts';
export type { RuleVersionRow as RuleVersion } from './program/rule-version.ts';
export type City = CityRow;
export type Fund = FundRow;
export type Program = ProgramRow | WholeProgramRow;
export type Voucher = VoucherRow;
export type Hold = HoldRow;

export type CityConnection = Page<CityRow>;
export type FundConnection = Page<FundRow>;
export type ProgramConnection = Page<WholeProgramRow>;
export type VoucherConnection = Page<VoucherRow>;
export type PlacedHold = Omit<KeptHold, 'amount'> & { readonly amount: bigint };
export type HoldConnection = Page<HoldRow>;

export type { VoucherEventRow as VoucherEvent } from './voucher/voucher.loaders.ts';
export type Company = { readonly id: string };

export type {
  ApplicationEventRow as ApplicationEvent,
  ApplicationReviewRow as ApplicationReview,
} from './application/application.loaders.ts';
export type { StoredEvaluation as Eligibility } from './eligibility/judged-on.ts';
export type Application = ApplicationRow;
export type Claim = ClaimRow;
export type ClaimConnection = Page<ClaimRow>;
export type { ClaimEventRow as ClaimEvent } from './claim/claim.loaders.ts';
export type Rental = { readonly id: string };
export type Settlement = SettlementRow;
export type SettlementLine = SettlementLineRow;
export type SettlementConnection = Page<SettlementRow>;
export type Clawback = ClawbackRow;
export type ClawbackRecovery = ClawbackRecoveryRow;
export type LedgerOperation = LedgerOperationRow;
export type LedgerOperationConnection = Page<LedgerOperationRow>;
export type FunderShare = { readonly funder: string; readonly amount: bigint };
export type Audit = AuditRow;
export type AuditConnection = Page<AuditRow>;
export type AuditCase = AuditCaseRow;
export type AuditCaseConnection = Page<AuditCaseRow>;
export type { AuditFindingRow as AuditFinding } from './audit/audit.loaders.ts';
export type { PurchaseFlagRow as PurchaseFlag } from './purchase-flag/find-purchase-flags.ts';
export type ApplicationConnection = Page<ApplicationRow>;
