import { formatFen, type Peers, type Refusal } from '@voucher-graph/subgraph-kit';
import { askPrograms, fenOf, type Money } from './ask-programs.ts';
import type { PlannedLine } from './plan-vouchers.ts';
import type { Purchase } from './purchase-of.ts';

/** What was set aside from a voucher. */
export type PlacedHold = {
  readonly holdId: string;
  readonly voucherId: string;
  readonly amount: bigint;
  readonly programCode: string;
  readonly fundCode: string;
};

/** Rules of programs that say no to who buys: passed on with their words. */
const passedOn = [
  'RELATED_PARTY',
  'CAP_EXCEEDED',
  'AID_CEILING',
  'STACKING',
  'NOT_ELIGIBLE',
  'VOUCHER_NOT_FOUND',
  'VOUCHER_FROZEN',
  'VOUCHER_EXPIRED',
  'VOUCHER_REVOKED',
  'VOUCHER_EXHAUSTED',
] as const;
export type HoldRefusalCode = (typeof passedOn)[number];

/** A month: what cannot be captured by then is free again. */
const secondsHeld = 30 * 24 * 60 * 60;

/** Sets aside what vouchers were to pay: all of it, or nothing. */
export async function placeHolds(
  peers: Peers,
  {
    key,
    purchase,
    lines,
  }: { readonly key: string; readonly purchase: Purchase; readonly lines: readonly Omit<PlannedLine, 'reason'>[] },
): Promise<{ readonly holds: readonly PlacedHold[] } | Refusal<HoldRefusalCode | 'PURCHASE_CLOSED'>> {
  type Hold = Omit<PlacedHold, 'amount'> & { readonly amount: Money };
  const outcome = await askPrograms<{ readonly holds: readonly Hold[] }, HoldRefusalCode | 'PURCHASE_CLOSED'>(peers, {
    query: `mutation PlaceHoldsOfLicense($input: PlaceHoldsInput!) {
      outcome: placeHolds(input: $input) {
        ... on PlaceHoldsSuccess { holds { holdId voucherId amount { amount } programCode fundCode } }
        ... on PlaceHoldsRefusal { code message }
      }
    }`,
    variables: {
      input: {
        idempotencyKey: key,
        purchase,
        lines: lines.map(({ voucherId, amount }) => ({ voucherId, amount: { amount: formatFen(amount) } })),
        holdForSeconds: secondsHeld,
      },
    },
    expected: [...passedOn, 'PURCHASE_CLOSED'],
  });
  if ('refusal' in outcome) return outcome;
  return { holds: outcome.holds.map((hold) => ({ ...hold, amount: fenOf(hold.amount) })) };
}
