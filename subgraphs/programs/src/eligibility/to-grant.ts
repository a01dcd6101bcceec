import { ruleTermsFromJson, type Grant, type RuleTermsJson, type VoucherKind } from '@voucher-graph/rules';
import { dayInChina } from '../day-in-china.ts';
import { fromFenJson } from '../fen-json.ts';
import type { JudgedOn, StoredEvaluation } from './judged-on.ts';

/** Money that was given, with what it was judged on and what the rule gave, both null where nobody said. */
export type GrantRow = {
  /** Of the voucher or hold. */
  readonly id: string;
  readonly companyId: string;
  readonly programCode: string;
  readonly programRegionCode: string | null;
  readonly programKind: VoucherKind;
  readonly terms: RuleTermsJson;
  readonly grantedAt: Date;
  readonly amount: bigint;
  readonly request: unknown;
  readonly evaluation: unknown;
};

/** What was given, as rules are told of it. What was imported without an application or purchase is known by its amount. */
export function toGrant(row: GrantRow): Grant {
  const { id, grantedAt, terms, request, evaluation, ...said } = row;
  const { stacking, aidCeilingBasisPoints } = ruleTermsFromJson(terms);
  const purchase = request === null ? null : fromFenJson<JudgedOn>(request).purchase;
  const given = evaluation === null ? null : fromFenJson<StoredEvaluation>(evaluation);
  return {
    programCode: said.programCode,
    programRegionCode: said.programRegionCode,
    programKind: said.programKind,
    rule: { stacking, aidCeilingBasisPoints },
    companyId: said.companyId,
    side: 'BUYER',
    sellerId: purchase?.seller.id ?? '',
    purchaseId: purchase?.id ?? id,
    contract: purchase?.contract ?? null,
    invoices: purchase?.invoices ?? [],
    project: purchase?.project ?? null,
    installation: purchase?.installation ?? null,
    signedOn: purchase?.signedOn ?? null,
    grantedOn: dayInChina(grantedAt),
    serviceFrom: purchase?.serviceFrom ?? null,
    serviceTo: purchase?.serviceTo ?? null,
    base: given?.eligibleBase ?? 0n,
    amount: said.amount,
    rateBasisPoints: given?.rateBasisPoints ?? 0,
    yearLimits: given?.yearLimits ?? [],
    keptBack: given?.keptBack ?? 0n,
  };
}
