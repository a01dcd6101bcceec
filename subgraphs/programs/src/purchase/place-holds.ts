import { evidenceHash } from '@voucher-graph/ledger';
import { fault, isUuid, malformed, mustFind, uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { PlaceHoldsInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { lockGroup } from '../eligibility/lock-group.ts';
import { readFen } from '../read-fen.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { postAllByBook, refusedBy } from '../post-all-by-book.ts';
import { askRule } from './ask-rule.ts';
import { lockPurchase, lockVouchers } from './lock-purchase.ts';
import { payInOrder } from './pay-in-order.ts';
import { preparePurchase, type PreparedPurchase } from './prepare-purchase.ts';
import { readUse } from './read-use.ts';
import { readVouchers, type PayingVoucher } from './read-vouchers.ts';
import { refusePayment, refuseVoucher } from './refuse-line.ts';
import { evaluationJson, requestJson, storePurchase, type HeldLine } from './store-purchase.ts';

/** A hold as the answer keeps it: fen as text. */
export type PlacedHold = {
  readonly holdId: string;
  readonly voucherId: string;
  readonly amount: string;
  readonly programCode: string;
  readonly fundCode: string;
};

/** Two years. */
const secondsAtMost = 63_072_000;

/**
 * Sets aside what vouchers pay of a purchase, all lines or none. Caps count what the buyer's whole group has held or
 * captured under any program, so whoever holds for the group queues up.
 */
export function placeHolds(context: Pick<Context, 'database' | 'viewer' | 'peers'>, input: PlaceHoldsInput) {
  const actor = actorOf(context.viewer);
  if (input.holdForSeconds < 1 || input.holdForSeconds > secondsAtMost)
    throw fault('BAD_USER_INPUT', `holdForSeconds is ${input.holdForSeconds}: give 1 to ${secondsAtMost}.`);
  for (const { voucherId } of input.lines) if (!isUuid(voucherId)) throw malformed(voucherId);
  const placing = command(context, {
    name: 'placeHolds',
    input,
    prepare: async () => {
      const wanted = readLines(input.lines);
      if ('refusal' in wanted) return wanted;
      const prepared = await preparePurchase(context, input.purchase);
      return 'refusal' in prepared ? prepared : { prepared, wanted };
    },
    look,
    work: (query, { prepared, wanted }, seen) => {
      const held = judge(prepared, wanted, seen);
      if ('refusal' in held) return Promise.resolve(held);
      void storePurchase(query, { actor, prepared, held });
      postAllByBook(
        query,
        held.map((line) => bookHold(line, { actor, prepared, input })),
      );
      return Promise.resolve({ holds: held.map(toPlaced) });
    },
  });
  // The ledger judges by the clock, after the book's lock: a voucher may have ended since its status was read.
  return placing.catch((error: unknown) => {
    const refused = refusedBy(error);
    if (!refused) throw error;
    return command(context, { name: 'placeHolds', input, work: () => Promise.resolve(refuseOutcome(refused)) });
  });
}

type Wanted = readonly { readonly voucherId: string; readonly amount: bigint }[];

/** Locks the purchase, the buyer's group and the vouchers, and then reads all that is judged, in one go. */
async function look(
  query: Query,
  { prepared, wanted }: { readonly prepared: PreparedPurchase; readonly wanted: Wanted },
) {
  const { id: purchaseId, company, declared } = prepared;
  const { sellerId, applicant } = company;
  const { contract, signedOn } = declared;
  const voucherIds = wanted.map(({ voucherId }) => voucherId);
  const [purchase, , , vouchers, use] = await Promise.all([
    lockPurchase(query, purchaseId),
    lockGroup(query, applicant.groupIds, { sellerId, contract }),
    lockVouchers(query, voucherIds),
    readVouchers(query, applicant.id, voucherIds, { sellerId, on: signedOn }),
    readUse(query, { purchaseId, groupIds: applicant.groupIds, sellerId, contract, voucherIds }),
  ]);
  return { purchase, vouchers, use };
}

type Seen = Awaited<ReturnType<typeof look>>;

/** What a voucher is to pay, and what that was judged on. */
type Held = HeldLine & { readonly voucher: PayingVoucher; readonly amount: bigint };

/** The holds to place, or why there are to be none. */
function judge(prepared: PreparedPurchase, wanted: Wanted, { purchase, vouchers, use }: Seen) {
  if (purchase) return refuse(purchase.state === 'HELD' ? 'PURCHASE_HELD' : 'PURCHASE_CLOSED');
  const lines = [];
  for (const { voucherId, amount } of wanted) {
    const voucher = vouchers.find(({ id }) => id === voucherId);
    if (!voucher) return refuse('VOUCHER_NOT_FOUND', voucherId);
    const refusal = refuseVoucher({ voucher, amount });
    if (refusal) return refusal;
    lines.push({ voucherId, voucher, amount, most: amount, request: askRule(prepared, voucher, use) });
  }
  const payments = payInOrder(prepared.price, lines);
  const held: Held[] = [];
  for (const [i, { request, ...line }] of lines.entries()) {
    const payment = mustFind(payments[i], 'A payment');
    const refusal = refusePayment(line, payment);
    if (refusal) return refusal;
    const kept = { request: requestJson(request), evaluation: evaluationJson(payment.evaluation) };
    held.push({ ...line, ...kept, holdId: uuidv7() });
  }
  return held;
}

function readLines(lines: PlaceHoldsInput['lines']): Wanted | Refusal<'AMOUNT_INVALID'> {
  const read = [];
  for (const line of lines) {
    const amount = readFen(line.amount);
    if (amount === null) return refuse('AMOUNT_INVALID', line.amount.amount);
    read.push({ voucherId: line.voucherId.toLowerCase(), amount });
  }
  if (new Set(read.map(({ voucherId }) => voucherId)).size < read.length)
    throw fault('BAD_USER_INPUT', 'A voucher stands in two lines: make one of them.');
  return read;
}

function bookHold(
  { holdId, voucher, amount, request, evaluation }: Held,
  {
    actor,
    prepared: { id, payeeId },
    input,
  }: {
    readonly actor: string;
    readonly prepared: { readonly id: string; readonly payeeId: string };
    readonly input: PlaceHoldsInput;
  },
) {
  return {
    fundId: voucher.fundId,
    operation: {
      kind: 'hold',
      key: holdId,
      actor,
      reason: `Purchase ${id} is contracted.`,
      ruleVersion: `${voucher.ruleVersion}`,
      evidenceHash: evidenceHash(`[${request},${evaluation}]`),
      voucherId: voucher.id,
      payeeId,
      amount,
      expiresInMs: input.holdForSeconds * 1000,
    },
  } as const;
}

function toPlaced({ holdId, voucher, amount }: Held): PlacedHold {
  const { id: voucherId, programCode, fundCode } = voucher;
  return { holdId, voucherId, amount: `${amount}`, programCode, fundCode };
}

function refuseOutcome({ outcome, voucherId }: NonNullable<ReturnType<typeof refusedBy>>) {
  switch (outcome) {
    case 'VOUCHER_EXPIRED':
    case 'VOUCHER_REVOKED':
      return refuse(outcome, voucherId);
    case 'INSUFFICIENT_FUNDS':
      return refuse('VOUCHER_EXHAUSTED', `too little on voucher ${voucherId}`);
    default:
      throw new Error(`The ledger answered ${outcome} to a hold on voucher ${voucherId}.`);
  }
}
