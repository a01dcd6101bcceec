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
export async function settle(world: World, plan: SettlementPlan): Promise<void> {
  const { market, money, paid, surprises } = world;
  const [m1, m2, m3] = plan.manners as [M, M, M];
  const payeeId = plan.ofLicenses ? market.vendor.id : market.offer.providerId;
  const cityCode = plan.ofLicenses ? '310000' : undefined;
  const treasurer = officer('treasurer', cityCode);
  const answers = await Promise.all(
    Array.from({ length: plan.rivals }, (_, i) =>
      command(world, treasurer, 'settleProvider', { payeeId, paymentReference: `No. ${i}` }, m1),
    ),
  );
  for (const { settlement } of answers) {
    if (!settlement) continue;
    const lines = settlement.lines.map(({ voucher, amount }) => ({ voucherId: voucher.id, amount: fenOf(amount) }));
    for (const { voucherId, amount } of lines) money.settle(voucherId, payeeId, amount);
    const sum = lines.reduce((all, { amount }) => all + amount, 0n);
    if (fenOf(settlement.total) !== sum) surprises.push(`settlement ${settlement.id} is not its lines`);
    const input = { settlementId: settlement.id };
    if (plan.isSentBack && !(await command(world, treasurer, 'failSettlement', { ...input, reason }, m2)).code) {
      for (const { voucherId, amount } of lines) money.sendBack(voucherId, payeeId, amount);
      const again = { ...input, paymentReference: 'Again' };
      const { code } = await command(world, treasurer, 'retrySettlement', again, m3);
      if (code !== undefined) surprises.push(`settlement ${settlement.id} was not paid again: ${code}`);
      for (const { voucherId, amount } of lines) money.settle(voucherId, payeeId, amount);
    }
    paid.push(...lines.map(({ voucherId, amount }) => ({ from: { voucherId }, payeeId, amount, cityCode })));
  }
}

type M = ChangePlan['manners'][number];
