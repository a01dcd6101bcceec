import { formatFen, mustFind, type Peers, type Refusal } from '@voucher-graph/subgraph-kit';
import type { Purchase } from './purchase-of.ts';

// What is asked of programs, on this subgraph's own account. Each command has a key of its own, so that asking again is safe.

/** What a voucher would pay. */
export type PlannedLine = { readonly voucherId: string; readonly amount: bigint; readonly reason: string };

/** What was set aside from a voucher. */
export type PlacedHold = {
  readonly holdId: string;
  readonly voucherId: string;
  readonly amount: bigint;
  readonly programCode: string;
  readonly fundCode: string;
};

/** What was spent of a hold; zero where all went back. */
export type Capture = { readonly holdId: string; readonly amount: bigint };

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
const closed = ['PURCHASE_CLOSED'] as const;
const unplanned = ['VOUCHER_NOT_FOUND', 'SELLER_NOT_FOUND'] as const;

type Money = { readonly amount: string };
type Result<TSuccess> = TSuccess | { readonly code: string; readonly message: string };

/** A dry run: which vouchers would pay what. */
export async function askPlan(
  peers: Peers,
  variables: { readonly purchase: Purchase; readonly voucherIds: readonly string[] | null },
): Promise<{ readonly lines: readonly PlannedLine[] } | Refusal<(typeof unplanned)[number]>> {
  type Line = { readonly voucher: { readonly id: string }; readonly amount: Money; readonly reason: string };
  const outcome = await ask<{ readonly plan: { readonly lines: readonly Line[] } }, (typeof unplanned)[number]>(peers, {
    query: `query PlanLicense($purchase: PlannedPurchaseInput!, $voucherIds: [ID!]) {
      outcome: voucherPlan(purchase: $purchase, voucherIds: $voucherIds) {
        ... on VoucherPlanSuccess { plan { lines { voucher { id } amount { amount } reason } } }
        ... on VoucherPlanRefusal { code message }
      }
    }`,
    variables,
    expected: unplanned,
  });
  if ('refusal' in outcome) return outcome;
  return {
    lines: outcome.plan.lines.map(({ voucher, amount, reason }) => ({
      voucherId: voucher.id,
      amount: fenOf(amount),
      reason,
    })),
  };
}

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
  const outcome = await ask<{ readonly holds: readonly Hold[] }, HoldRefusalCode | 'PURCHASE_CLOSED'>(peers, {
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
    expected: [...passedOn, ...closed],
  });
  if ('refusal' in outcome) return outcome;
  return { holds: outcome.holds.map((hold) => ({ ...hold, amount: fenOf(hold.amount) })) };
}

/** Spends what was set aside. Less may be spent than was held, down to nothing. */
export async function captureHolds(
  peers: Peers,
  { key, purchase, evidence }: { readonly key: string; readonly purchase: Purchase; readonly evidence: string },
): Promise<{ readonly captures: readonly Capture[] } | Refusal<'PURCHASE_CLOSED'>> {
  type Captured = { readonly holdId: string; readonly amount: Money };
  const outcome = await ask<{ readonly captures: readonly Captured[] }, 'PURCHASE_CLOSED'>(peers, {
    query: `mutation CaptureHoldsOfLicense($input: CaptureHoldsInput!) {
      outcome: captureHolds(input: $input) {
        ... on CaptureHoldsSuccess { captures { holdId amount { amount } } }
        ... on CaptureHoldsRefusal { code message }
      }
    }`,
    variables: {
      input: { idempotencyKey: key, purchaseId: purchase.purchaseId, amount: purchase.amount, evidenceHash: evidence },
    },
    expected: closed,
  });
  if ('refusal' in outcome) return outcome;
  return { captures: outcome.captures.map(({ holdId, amount }) => ({ holdId, amount: fenOf(amount) })) };
}

/** Gives back what was set aside; nothing can be set aside for the purchase afterwards. Refused where it was spent before. */
export async function releaseHolds(
  peers: Peers,
  { key, purchaseId, reason }: { readonly key: string; readonly purchaseId: string; readonly reason: string },
): Promise<{ readonly purchaseId: string } | Refusal<'PURCHASE_CLOSED'>> {
  return ask<{ readonly purchaseId: string }, 'PURCHASE_CLOSED'>(peers, {
    query: `mutation ReleaseHoldsOfLicense($input: ReleaseHoldsInput!) {
      outcome: releaseHolds(input: $input) {
        ... on ReleaseHoldsSuccess { purchaseId }
        ... on ReleaseHoldsRefusal { code message }
      }
    }`,
    variables: { input: { idempotencyKey: key, purchaseId, reason } },
    expected: closed,
  });
}

/** A month: what cannot be captured by then is free again. */
const secondsHeld = 30 * 24 * 60 * 60;

/** A refusal that is not expected is a bug of ours. */
async function ask<TSuccess extends object, TCode extends string>(
  peers: Peers,
  {
    query,
    variables,
    expected,
  }: {
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly expected: readonly TCode[];
  },
): Promise<TSuccess | Refusal<TCode>> {
  const programs = mustFind(peers['programs'], 'The programs subgraph');
  const { outcome } = await programs.ask<{ readonly outcome: Result<TSuccess> }>(query, variables);
  if (!('code' in outcome)) return outcome;
  const { message } = outcome;
  const code = expected.find((each) => each === outcome.code);
  if (code === undefined) throw new Error(`programs refused what a license asked for: ${outcome.code}: ${message}`);
  return { refusal: { code, message } };
}

/** Money comes with exactly two decimals. */
function fenOf({ amount }: Money): bigint {
  return BigInt(amount.replace('.', ''));
}
