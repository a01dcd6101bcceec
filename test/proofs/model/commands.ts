/** Money on the wire. */
export type Money = { readonly amount: string };
type Share = { readonly voucher: { readonly id: string }; readonly amount: Money };
type Recovery = {
  readonly amount: Money;
  readonly writeOffReason: string | null;
  readonly settlement: { readonly lines: readonly Share[] } | null;
};

/** What a command answered, as far as the journeys look at it: a refusal has a code, a success one of the others. */
export type Answer = {
  readonly code?: string;
  readonly rental?: {
    readonly id: string;
    readonly status: string;
    readonly startedAt?: string;
    readonly cost?: Money;
    readonly subsidy?: Money;
    readonly voucherShares?: readonly Share[];
  };
  readonly voucherPlan?: readonly Share[];
  readonly accepted?: number;
  readonly invoice?: { readonly id: string; readonly total: Money; readonly subsidized: Money };
  readonly application?: { readonly id: string; readonly requested?: Money };
  readonly voucher?: { readonly id: string; readonly faceValue?: Money };
  readonly license?: { readonly id: string; readonly status: string; readonly subsidy?: Money };
  readonly claim?: { readonly id: string; readonly approved?: Money | null; readonly setOff?: Money };
  readonly clawback?: { readonly id: string; readonly recoveries?: readonly Recovery[] };
  readonly settlement?: { readonly id: string; readonly total: Money; readonly lines: readonly Share[] };
};

/** What each command is asked to answer. Little: the model is about what is done, not about what can be read. */
const selections = {
  submitApplication: 'application { id requested { amount } }',
  checkApplication: 'application { id }',
  reviewApplication: 'application { id }',
  approveApplication: 'application { id } voucher { id faceValue { amount } }',
  freezeVoucher: 'voucher { id }',
  unfreezeVoucher: 'voucher { id }',
  extendVoucher: 'voucher { id }',
  revokeVoucher: 'voucher { id }',
  settleProvider: 'settlement { id total { amount } lines { amount { amount } voucher { id } } }',
  failSettlement: 'settlement { id }',
  retrySettlement: 'settlement { id }',
  clawBack: 'clawback { id }',
  recordRepayment: 'clawback { id }',
  setOff: recoveries(),
  writeOffClawback: recoveries(),
  submitClaim: 'claim { id }',
  checkClaim: 'claim { id }',
  approveClaim: 'claim { id approved { amount } }',
  rejectClaim: 'claim { id }',
  withdrawClaim: 'claim { id }',
  payClaim: 'claim { id setOff { amount } }',
  failClaimPayment: 'claim { id }',
  retryClaimPayment: 'claim { id setOff { amount } }',
  quoteRental: 'rental { id status cost { amount } } voucherPlan { voucher { id } amount { amount } }',
  contractRental: 'rental { id status subsidy { amount } voucherShares { voucher { id } amount { amount } } }',
  startRental: 'rental { id status startedAt }',
  cancelRental: 'rental { id status }',
  recordUsage: 'accepted rental { id status }',
  closeRental: `rental { id status cost { amount } subsidy { amount } voucherShares { voucher { id } amount { amount } } }
    invoice { id total { amount } subsidized { amount } }`,
  confirmPayment: 'rental { id status }',
  requestDatasetLicense: 'license { id status } voucherPlan { voucher { id } amount { amount } }',
  signDatasetLicense: 'license { id status subsidy { amount } }',
  declineDatasetLicense: 'license { id status }',
  suspendDatasetLicense: 'license { id status }',
  terminateDatasetLicense: 'license { id status }',
  revokeDatasetLicense: 'license { id status }',
} as const;

export type CommandName = keyof typeof selections;

function recoveries() {
  return `clawback { id recoveries { amount { amount } writeOffReason
    settlement { lines { amount { amount } voucher { id } } } } }` as const;
}

/** A document that does one command so many times, one after the other, each with an input of its own. */
export function documentOf(name: CommandName, times: number): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const places = Array.from({ length: times }, (_, place) => place);
  const fields = places.map(
    (place) => `c${place}: ${name}(input: $c${place}) {
      ... on ${type}Success { ${selections[name]} } ... on ${type}Refusal { code } }`,
  );
  return `mutation (${places.map((place) => `$c${place}: ${type}Input!`).join(' ')}) { ${fields.join(' ')} }`;
}
