import { evidenceHash } from '@voucher-graph/ledger';
import { fault, isUuid, malformed, mustFind, uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { PlaceHoldsInput } from '../__generated__/schema.ts';
import { actorOf, command, commandTogether } from '../command.ts';
import type { Context } from '../context.ts';
import { groupNames, lockGroups } from '../eligibility/lock-group.ts';
import { readFen } from '../read-fen.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { postAllByBook, refusedBy } from '../post-all-by-book.ts';
import { askRule } from './ask-rule.ts';
import { lockPurchases, lockVouchers, type LockedPurchase } from './lock-purchase.ts';
import { payInOrder } from './pay-in-order.ts';
import { preparePurchase, type PreparedPurchase } from './prepare-purchase.ts';
import { readUses, type Use } from './read-use.ts';
import { readNamedVouchers, type PayingVoucher } from './read-vouchers.ts';
import { refusePayment, refuseVoucher } from './refuse-line.ts';
import { evaluationJson, requestJson, storePurchases, type HeldLine } from './store-purchase.ts';

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
 * captured under any program, so whoever holds for the group queues up; those who have nothing in common but a fund are
 * done together.
 */
export function placeHolds(context: Pick<Context, 'database' | 'viewer' | 'peers'>, input: PlaceHoldsInput) {
  const actor = actorOf(context.viewer);
  const { holdForSeconds } = input;
  if (holdForSeconds < 1 || holdForSeconds > secondsAtMost)
    throw fault('BAD_USER_INPUT', `holdForSeconds is ${holdForSeconds}: give 1 to ${secondsAtMost}.`);
  for (const { voucherId } of input.lines) if (!isUuid(voucherId)) throw malformed(voucherId);
  const placing = placeTogether(context, {
    input,
    prepare: async () => {
      const wanted = readLines(input.lines);
      if ('refusal' in wanted) return wanted;
      const prepared = await preparePurchase(context, input.purchase);
      return 'refusal' in prepared ? prepared : { actor, holdForSeconds, prepared, wanted };
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

/** What is to be held for a purchase. */
type Asked = {
  readonly actor: string;
  readonly holdForSeconds: number;
  readonly prepared: PreparedPurchase;
  readonly wanted: Wanted;
};

const placeTogether = commandTogether({
  name: 'placeHolds',
  alone: (asked: Asked) => [
    `purchase ${asked.prepared.id}`,
    ...namesOf(asked),
    ...asked.wanted.map(({ voucherId }) => `voucher ${voucherId}`),
  ],
  look,
  work: (query, asked) => {
    const judged = asked.map(({ facts, seen }) => ({ ...facts, held: judge(facts, seen) }));
    const placed = judged.flatMap(({ held, ...facts }) => ('refusal' in held ? [] : [{ ...facts, held }]));
    if (placed.length > 0) {
      refuseSharedInstallation(placed);
      void query(...storePurchases(placed));
      postAllByBook(query, placed.flatMap(bookHolds));
    }
    return Promise.resolve(judged.map(({ held }) => ('refusal' in held ? held : { holds: held.map(toPlaced) })));
  },
});

function namesOf({ prepared: { company, declared } }: Asked): readonly string[] {
  return groupNames(company.applicant.groupIds, { sellerId: company.sellerId, contract: declared.contract });
}

/** Locks the purchases, the buyers' groups and the vouchers, and then reads all that is judged, in one go. */
async function look(query: Query, asked: readonly Asked[]): Promise<readonly Seen[]> {
  const lines = asked.flatMap(({ prepared: { company, declared }, wanted }) =>
    wanted.map(({ voucherId }) => ({
      companyId: company.applicant.id,
      sellerId: company.sellerId,
      on: declared.signedOn,
      voucherId,
    })),
  );
  const voucherIds = lines.map(({ voucherId }) => voucherId);
  const [purchases, , , vouchers, uses] = await Promise.all([
    lockPurchases(
      query,
      asked.map(({ prepared }) => prepared.id),
    ),
    lockGroups(query, asked.flatMap(namesOf), voucherIds),
    lockVouchers(query, voucherIds),
    readNamedVouchers(query, lines),
    readUses(
      query,
      asked.map(({ prepared: { id: purchaseId, company, declared }, wanted }) => ({
        purchaseId,
        groupIds: company.applicant.groupIds,
        sellerId: company.sellerId,
        contract: declared.contract,
        voucherIds: wanted.map(({ voucherId }) => voucherId),
      })),
    ),
  ]);
  return asked.map(({ prepared }, i) => ({
    purchase: purchases.get(prepared.id) ?? null,
    vouchers,
    use: mustFind(uses[i], 'What is used'),
  }));
}

type Seen = {
  readonly purchase: LockedPurchase | null;
  /** Those of others who are done together too: no voucher is asked for by two. */
  readonly vouchers: readonly PayingVoucher[];
  readonly use: readonly Use[];
};

/** What a voucher is to pay, and what that was judged on. */
type Held = HeldLine & {
  readonly voucher: PayingVoucher;
  readonly amount: bigint;
  readonly installation: string | null;
};

/** The holds to place, or why there are to be none. */
function judge({ prepared, wanted }: Asked, { purchase, vouchers, use }: Seen) {
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
    held.push({ ...line, ...kept, installation: request.purchase.installation, holdId: uuidv7() });
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

/** For what is installed, all pay together, and that is known only now: each such purchase is done alone, after the other. */
function refuseSharedInstallation(placed: readonly Placed[]): void {
  const installed = placed.map(({ prepared, held }) => ({
    sellerId: prepared.company.sellerId,
    ids: held.flatMap(({ installation }) => installation ?? []),
  }));
  for (const [i, one] of installed.entries())
    for (const other of installed.slice(i + 1))
      if (one.sellerId === other.sellerId && one.ids.some((id) => other.ids.includes(id)))
        throw new Error('Two purchases for one installation are not to be judged together.');
}

type Placed = Asked & { readonly held: readonly Held[] };

function bookHolds({ actor, prepared: { id, payeeId }, held, holdForSeconds }: Placed) {
  return held.map(({ holdId, voucher, amount, request, evaluation }) => ({
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
      expiresInMs: holdForSeconds * 1000,
    } as const,
  }));
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
