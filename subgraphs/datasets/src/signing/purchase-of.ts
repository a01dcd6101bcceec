import { formatFen } from '@voucher-graph/subgraph-kit';
import type { DatasetPurpose } from '../__generated__/schema.ts';

/** A purchase as programs are asked about it. */
export type Purchase = {
  readonly purchaseId: string;
  readonly companyId: string;
  readonly sellerCreditCode: string;
  readonly payeeId: string;
  readonly kind: 'DATA';
  readonly amount: { readonly amount: string };
  readonly contract: string;
  readonly signedOn: string;
  readonly serviceFrom: string;
  readonly serviceTo: string | null;
  readonly purpose: 'TRAINING' | 'FINE_TUNING' | 'INFERENCE' | null;
  readonly channel: string | null;
};

/** What is licensed, to whom, and on which day. */
export type Licensed = {
  readonly id: string;
  readonly companyId: string;
  readonly vendorId: string;
  readonly vendorCreditCode: string;
  readonly price: bigint;
  readonly purpose: DatasetPurpose;
  readonly exchangeName: string | null;
  readonly today: string;
  readonly lastDay: string | null;
};

/** A license that is signed today. It is a contract of its own, and has the license's id for its number. */
export function purchaseOf(license: Licensed): Purchase {
  return {
    purchaseId: license.id,
    companyId: license.companyId,
    sellerCreditCode: license.vendorCreditCode,
    payeeId: license.vendorId,
    kind: 'DATA',
    amount: { amount: formatFen(license.price) },
    contract: license.id,
    signedOn: license.today,
    serviceFrom: license.today,
    serviceTo: license.lastDay,
    purpose: workOf[license.purpose],
    channel: license.exchangeName,
  };
}

/** What programs call the same. Measuring models and research they do not know. */
const workOf: Readonly<Record<DatasetPurpose, Purchase['purpose']>> = {
  PRETRAINING: 'TRAINING',
  FINE_TUNING: 'FINE_TUNING',
  ALIGNMENT: 'FINE_TUNING',
  RETRIEVAL: 'INFERENCE',
  EVALUATION: null,
  RESEARCH: null,
};
