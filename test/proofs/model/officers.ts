import { officer } from './market.ts';
import { fenOf } from './money.ts';
import type { ChangePlan, SettlementPlan } from './plans.ts';
import { choose, command, type World } from './world.ts';

const reason = 'As planned.';

/** Officers change a voucher that others are about to spend. */
export async function change(world: World, { voucher, verb, month, manners }: ChangePlan): Promise<void> {
  const { granted, money } = world;
  const [m1, m2] = manners as [M, M];
  const voucherId = choose([...granted.values()].flat(), voucher);
  if (voucherId === undefined) return;
  if (verb === 'freeze') {
    const { code } = await command(world, officer('treasurer'), 'freezeVoucher', { voucherId, reason }, m1);
    if (code === undefined) await command(world, officer('treasurer'), 'unfreezeVoucher', { voucherId, reason }, m2);
  } else if (verb === 'extend') {
    const voidFrom = `2028-${String(month).padStart(2, '0')}-01`;
    await command(world, officer('approver'), 'extendVoucher', { voucherId, voidFrom, reason }, m1);
  } else {
    const { code } = await command(world, officer('approver'), 'revokeVoucher', { voucherId, reason }, m1);
    if (code === undefined) money.revoke(voucherId);
  }
}

/** Treasurers pay what is owed, several at once: each fen is paid by one of them. */
export async function settle(world: World, { ofLicenses, rivals, manners }: SettlementPlan): Promise<void> {
  const { market, money, surprises } = world;
  const payeeId = ofLicenses ? market.vendor.id : market.offer.providerId;
  const treasurer = officer('treasurer', ofLicenses ? '310000' : undefined);
  const answers = await Promise.all(
    Array.from({ length: rivals }, (_, i) =>
      command(world, treasurer, 'settleProvider', { payeeId, paymentReference: `No. ${i}` }, manners[0] as M),
    ),
  );
  for (const { settlement } of answers) {
    const lines = settlement?.lines ?? [];
    for (const { voucher, amount } of lines) money.settle(voucher.id, payeeId, fenOf(amount));
    const sum = lines.reduce((all, { amount }) => all + fenOf(amount), 0n);
    if (settlement && fenOf(settlement.total) !== sum) surprises.push(`settlement ${settlement.id} is not its lines`);
  }
}

type M = ChangePlan['manners'][number];
