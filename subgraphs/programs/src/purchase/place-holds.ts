import { evidenceHash, type Outcome } from '@voucher-graph/ledger';
import { fault, isUuid, malformed, mustFind, uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { PlaceHoldsInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { lockGroup } from '../eligibility/lock-group.ts';
import { toFenJson } from '../fen-json.ts';
import { readFen } from '../read-fen.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { askRules } from './ask-rules.ts';
import { lockPurchase, lockVouchers } from './lock-purchase.ts';
import { payInOrder } from './pay-in-order.ts';
import { postByBook } from '../post-by-book.ts';
import { preparePurchase } from './prepare-purchase.ts';
import { readVouchers } from './read-vouchers.ts';
import { refusePayment, refuseVoucher } from './refuse-line.ts';
import { storePurchase, type HeldLine } from './store-purchase.ts';

/** A hold as the answer keeps it: fen and instants as text. */
type PlacedHold = {
  readonly holdId: string;
  readonly voucherId: string;
  readonly amount: string;
  readonly programCode: string;
  readonly fundCode: string;
  readonly expiresAt: string;
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
  return command(context, {
    name: 'placeHolds',
    input,
    prepare: () => preparePurchase(context, input.purchase),
    work: async (query, prepared) => {
      const wanted = readLines(input.lines);
      if ('refusal' in wanted) return wanted;
      const { company, declared, price } = prepared;
      const purchase = await lockPurchase(query, prepared.id);
      if (purchase) return refuse(purchase.state === 'HELD' ? 'PURCHASE_HELD' : 'PURCHASE_CLOSED');
      const { sellerId, applicant } = company;
      await lockGroup(query, applicant.groupIds, { sellerId, contract: declared.contract });
      const ids = wanted.map(({ voucherId }) => voucherId);
      await lockVouchers(query, ids);

      const vouchers = await readVouchers(query, applicant.id, ids);
      const lines: { voucher: (typeof vouchers)[number]; amount: bigint }[] = [];
      for (const { voucherId, amount } of wanted) {
        const voucher = vouchers.find(({ id }) => id === voucherId);
        if (!voucher) return refuse('VOUCHER_NOT_FOUND', voucherId);
        const refusal = refuseVoucher({ voucher, amount });
        if (refusal) return refusal;
        lines.push({ voucher, amount });
      }
      const requests = await askRules(query, prepared, vouchers);
      const payers = lines.map(({ voucher, amount }) => ({
        most: amount,
        request: mustFind(requests.get(voucher.id), 'What the rule of a voucher is asked'),
      }));
      const payments = payInOrder(price, payers);
      const held: HeldLine[] = [];
      for (const [i, line] of lines.entries()) {
        const [payer, payment] = [mustFind(payers[i], 'A payer'), mustFind(payments[i], 'A payment')];
        const refusal = refusePayment(line, payment);
        if (refusal) return refusal;
        held.push({ ...line, holdId: uuidv7(), request: payer.request, evaluation: payment.evaluation });
      }

      await query('SAVEPOINT holding');
      await storePurchase(query, { actor, prepared, held });
      const outcomes = await postByBook(
        query,
        held.map((line) => bookHold(line, { actor, prepared, input })),
        ['VOUCHER_EXPIRED', 'VOUCHER_REVOKED', 'INSUFFICIENT_FUNDS'],
      );
      const refused = held.find(({ holdId }) => outcomes.get(holdId) !== 'OK');
      if (!refused) return { holds: await readPlaced(query, held) };
      // The ledger judges by the clock, after the book's lock: a voucher may have ended since its status was read.
      await query('ROLLBACK TO SAVEPOINT holding');
      return refuseOutcome(outcomes.get(refused.holdId), refused);
    },
  });
}

function readLines(
  lines: PlaceHoldsInput['lines'],
): readonly { readonly voucherId: string; readonly amount: bigint }[] | Refusal<'AMOUNT_INVALID'> {
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
  { holdId, voucher, amount, request, evaluation }: HeldLine,
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
      evidenceHash: evidenceHash(toFenJson([request.purchase, evaluation])),
      voucherId: voucher.id,
      payeeId,
      amount,
      expiresInMs: input.holdForSeconds * 1000,
    },
  } as const;
}

/** When they lapse, the ledger says: no hold outlives its voucher. */
async function readPlaced(query: Query, held: readonly HeldLine[]): Promise<readonly PlacedHold[]> {
  const placed = await query<{ readonly id: string; readonly expiresAt: Date }>(
    'SELECT id, expires_at AS "expiresAt" FROM ledger.hold WHERE id = ANY ($1::uuid[])',
    [held.map(({ holdId }) => holdId)],
  );
  const expiresAt = new Map(placed.map((hold) => [hold.id, hold.expiresAt.toISOString()]));
  return held.map(({ holdId, voucher, amount }) => ({
    holdId,
    voucherId: voucher.id,
    amount: `${amount}`,
    programCode: voucher.programCode,
    fundCode: voucher.fundCode,
    expiresAt: mustFind(expiresAt.get(holdId), 'A hold that was placed'),
  }));
}

function refuseOutcome(outcome: Outcome | undefined, { voucher: { id } }: HeldLine) {
  if (outcome === 'VOUCHER_EXPIRED' || outcome === 'VOUCHER_REVOKED') return refuse(outcome, id);
  return refuse('VOUCHER_EXHAUSTED', `too little on voucher ${id}`);
}
