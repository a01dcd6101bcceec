import type { Viewer } from '@voucher-graph/subgraph-kit';
import { yuan } from '../../journeys/rent.ts';
import type { Answer } from './commands.ts';
import { officer } from './market.ts';
import { fenOf } from './money.ts';
import type { ClawbackPlan } from './plans.ts';
import { choose, command, rivals, type World } from './world.ts';

const reason = 'As planned.';
const evidenceHash = 'ab'.repeat(32);
const auditor: Viewer = { subject: 'an auditor', scopes: ['auditor'] };

/** An auditor asks back a part of what was paid. It is repaid, or set off as far as that goes, and what is left is given up. */
export async function clawBack(world: World, plan: ClawbackPlan): Promise<void> {
  const { money, paid } = world;
  const [m1, m2, m3] = plan.manners as [M, M, M];
  const payment = choose(paid, plan.payment);
  if (!payment) return;
  const { from, payeeId, cityCode } = payment;
  const amount = plan.amount < payment.amount ? plan.amount : payment.amount;
  const asked = { ...from, payeeId, amount: { amount: yuan(amount) }, cause: 'A plan', reason, evidenceHash };
  const { clawback } = await command(world, auditor, 'clawBack', asked, m1);
  if (!clawback) return; // others asked it back before
  money.clawBack('voucherId' in from ? from.voucherId : from.claimId, payeeId, amount);

  const input = { clawbackId: clawback.id };
  const both = (role: 'treasurer' | 'approver') =>
    (plan.hasRival ? ['one', 'other'] : ['one']).map((name) => officer(role, cityCode, name));
  if (plan.ending === 'repaid') {
    const repaid = { ...input, amount: { amount: yuan(amount) }, paymentReference: 'Repaid' };
    const { code } = await rivals(world, both('treasurer'), 'recordRepayment', repaid, m2);
    if (code === undefined) {
      money.recover(payeeId, amount);
      return;
    }
    // A claim of the payee's was paid meanwhile, and set a part of it off.
  }
  if (plan.ending === 'setOff')
    for (const { amount: taken, settlement } of recoveriesOf(
      await command(world, officer('treasurer', cityCode), 'setOff', input, m2),
    )) {
      if (!settlement) continue;
      for (const line of settlement.lines) money.settle(line.voucher.id, payeeId, fenOf(line.amount));
      money.recover(payeeId, fenOf(taken));
    }
  const given = await rivals(world, both('approver'), 'writeOffClawback', { ...input, reason, evidenceHash }, m3);
  for (const { amount: lost, writeOffReason } of recoveriesOf(given))
    if (writeOffReason !== null) money.recover(payeeId, fenOf(lost));
}

type M = ClawbackPlan['manners'][number];

function recoveriesOf({ clawback }: Answer) {
  return clawback?.recoveries ?? [];
}
