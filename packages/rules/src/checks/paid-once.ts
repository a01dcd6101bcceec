import { byDefault, failed, passed, unknown, type Finding } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { Grant } from '../facts/history-facts.ts';
import { sharesInvoice } from '../facts/match-grants.ts';
import type { RuleTerms } from '../rule-terms.ts';
import type { PaidOnce } from '../rule-words.ts';

/** R24: what is paid once is not paid again, by this program or another. An invoice is paid once by each program. */
export function paidOnce({ paidOnce: asked }: RuleTerms, { purchase, program, history }: Facts): Finding {
  // Several vouchers of one program may pay one purchase: that is one payment in parts.
  const others = history.grants.filter(
    (grant) => grant.purchaseId !== purchase.id || grant.programCode !== program.code,
  );
  for (const what of asked ?? []) {
    const paid = others.find((grant) => isSame[what](grant, purchase));
    if (paid) return failed('PAID_ONCE', messageOf(what, paid));
  }
  const missing = (asked ?? []).find((what) => isMissing[what](purchase));
  if (missing) return unknown('PAID_ONCE', `Give the ${missing.toLowerCase()}'s number: each is paid once.`);
  const again = others.find((grant) => grant.programCode === program.code && sharesInvoice(grant, purchase));
  if (again) return byDefault(failed('PAID_ONCE', messageOf('INVOICE', again)));
  return asked === null
    ? byDefault(passed('PAID_ONCE', 'The sources do not say what is paid once; no invoice is paid twice.'))
    : passed('PAID_ONCE', `Not paid before: ${asked.join(', ')}.`);
}

const isSame: Readonly<Record<PaidOnce, (grant: Grant, purchase: Facts['purchase']) => boolean>> = {
  PROJECT: (grant, { project }) => project !== null && grant.project === project,
  CONTRACT: (grant, { contract }) => contract !== null && grant.contract === contract,
  INVOICE: sharesInvoice,
};

/** An invoice comes after what it is for; what it is for has a number before. */
const isMissing: Readonly<Record<PaidOnce, (purchase: Facts['purchase']) => boolean>> = {
  PROJECT: ({ project }) => project === null,
  CONTRACT: ({ contract }) => contract === null,
  INVOICE: () => false,
};

function messageOf(what: PaidOnce, { programCode, grantedOn }: Grant): string {
  return `${programCode} paid for this ${what.toLowerCase()} on ${grantedOn}: it is paid once.`;
}
