import type { EvidenceKind, IssueMode, PriorityGroup, SettlementMode } from './rule-words.ts';

/** What a rule says about how an application is dealt with, and about what follows. Null is "not found", as everywhere. */
export type ProcessTerms = {
  // ── how one applies ──
  /** R28: how intake works; when it is open is the program's. */
  readonly intakeTerms: {
    readonly mode: 'WINDOW' | 'ROLLING';
    readonly closesAtApplications: number | null;
  } | null;
  /** R29: Qingdao, Yangzhou. */
  readonly review: {
    readonly deskCheck: boolean | null;
    readonly districtCheck: boolean | null;
    readonly experts: boolean | null;
    readonly minExperts: number | null;
    readonly scoreFloor: number | null;
  } | null;
  /** R30: Zhengzhou, Shanghai. */
  readonly priorities: readonly PriorityGroup[] | null;

  // ── the voucher ──
  /** R31. */
  readonly issueMode: IssueMode | null;
  /** R32: the shares sum to 10000. */
  readonly tranches: readonly { readonly shareBasisPoints: number; readonly afterReport: boolean }[] | null;
  /** R33: Guizhou and Qingyang, a year. */
  readonly validity: {
    readonly months: number | null;
    readonly extendable: boolean | null;
    readonly returnsToFund: boolean | null;
  } | null;

  // ── how it is paid, and what follows ──
  /** R34. */
  readonly evidence: readonly EvidenceKind[] | null;
  /** R31, R35. */
  readonly settlementMode: SettlementMode | null;
  /** R35: Chengdu 2023 pays sellers out of a reserve fund; Langfang's buyers pay all first. */
  readonly settlement: {
    readonly payer: string | null;
    readonly reserveFund: boolean | null;
    readonly buyerPaysFirst: boolean | null;
  } | null;
  /** R36: Qingyang. */
  readonly audit: {
    readonly sampleBasisPoints: number | null;
    readonly capacityAssessed: boolean | null;
    readonly unannouncedChecks: boolean | null;
  } | null;
  /** R37: no city's wording was found. */
  readonly clawback: { readonly triggers: readonly string[] | null; readonly barredYears: number | null } | null;
  /** R38. */
  readonly reporting: { readonly what: string; readonly blocksNextTranche: boolean | null } | null;
  /** R39: Yangzhou, without published numbers. */
  readonly targets: readonly { readonly indicator: string; readonly target: string | null }[] | null;
};
