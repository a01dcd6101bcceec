export { auditDuties, auditSample, type AuditableClaim, type AuditSample } from './audit-sample.ts';
export { carryOver, returnsToFund } from './carry-over.ts';
export { clawback, type ClawbackOrder } from './clawback.ts';
export { orderByPriority, type WaitingApplication } from './order-by-priority.ts';
export { reportingDuty, targetProgress } from './reporting-duty.ts';
export { missingEvidence, requiredEvidence } from './required-evidence.ts';
export {
  barredFromReview,
  decideReview,
  reviewPlan,
  type ExpertReview,
  type ReviewPlan,
  type ReviewStep,
} from './review-plan.ts';
export { settlementPlan, type SettlementPlan, type SettlementStep } from './settlement-plan.ts';
export { releasedTranches, trancheSchedule, type ScheduledTranche } from './tranche-schedule.ts';
export { barredFromExtension, lapsesTo, voidFrom } from './validity.ts';
export { voucherHolders } from './voucher-holders.ts';
