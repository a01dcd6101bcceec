import type { Refusal } from '@voucher-graph/subgraph-kit';
import { judgeTerms, type TermsRefusalCode } from '../license/judge-terms.ts';
import type { LockedLicense } from '../license/lock-license.ts';
import { refuse } from '../refusal.ts';

export type SignRefusalCode = TermsRefusalCode | 'WRONG_STATUS' | 'DELIVERY_UNKNOWN';

/** What is delivered, and where. */
export type Deliverable = { readonly filesSha256: string; readonly deliveryUrl: string };

/** Whether a license may be signed now, and what is then delivered. Core data is refused wherever the license stands. */
export function judgeToSign(license: LockedLicense): Deliverable | Refusal<SignRefusalCode> {
  const { status, filesSha256, deliveryUrl } = license;
  if (license.dataset.grade === 'CORE') return refuse('CORE_DATA');
  if (status !== 'OFFERED') return refuse('WRONG_STATUS', status);
  const refusal = judgeTerms(license);
  if (refusal) return refusal;
  return filesSha256 === null || deliveryUrl === null ? refuse('DELIVERY_UNKNOWN') : { filesSha256, deliveryUrl };
}
