import { CreatePrograms } from './1764000000000-create-programs.ts';
import { ClawBack } from './1796000000000-claw-back.ts';
import { ReturnClaims } from './1796200000000-return-claims.ts';
import { ReturnPayments } from './1796000100000-return-payments.ts';
import { Audit } from './1796300000000-audit.ts';
import { ClawBackClaims } from './1796400000000-claw-back-claims.ts';
import { PublishRules } from './1796100000000-publish-rules.ts';
import { Settle } from './1795610000000-settle.ts';
import { WriteOff } from './1796600000000-write-off.ts';
import { TakeApplications } from './1795520000000-take-applications.ts';
import { HoldForPurchases } from './1795700000000-hold-for-purchases.ts';
import { PayClaims } from './1795900000000-pay-claims.ts';
import { HoldAtOnce } from './1796500000000-hold-at-once.ts';
import { ExtendVouchers } from './1795800000000-extend-vouchers.ts';

/** In order; a migration that has been released is never edited. */
export const migrations = [
  CreatePrograms,
  TakeApplications,
  Settle,
  HoldForPurchases,
  ExtendVouchers,
  PayClaims,
  ClawBack,
  ReturnPayments,
  PublishRules,
  ReturnClaims,
  Audit,
  ClawBackClaims,
  HoldAtOnce,
  WriteOff,
];
