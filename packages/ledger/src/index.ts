export { checkAnchors } from './check-anchors.ts';
export { noteHeads, readAnchors } from './anchor-file.ts';
export { chainHeads, verifyChain } from './verify-chain.ts';
export { createPump, LedgerBusyError } from './pump.ts';
export { encodeOperations } from './encode-operations.ts';
export { evidenceHash } from './evidence-hash.ts';
export { ledgerMigrations } from './ledger-migrations.ts';
export { openBook } from './open-book.ts';
export { post, postAt } from './post.ts';
export { refusals } from './outcome.ts';
export { violations } from './violations.ts';
export type { NotedAnchor } from './anchor-file.ts';
export type { Anchor, Head } from './verify-chain.ts';
export type { LedgerMigration } from './ledger-migrations.ts';
export type {
  Capture,
  ClawBack,
  DatedOperation,
  Encumber,
  Expire,
  Extend,
  Funder,
  Hold,
  Lapse,
  Open,
  Operation,
  Pay,
  Recover,
  Release,
  ReturnPayment,
  Settle,
  TopUp,
} from './operation.ts';
export type { Outcome, Refusal } from './outcome.ts';
export type { Pump, PumpOptions, PumpStats, SentBatch } from './pump.ts';
export type { Queryable } from './queryable.ts';
export type { Violation } from './violations.ts';
