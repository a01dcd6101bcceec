import { mustFind } from '@voucher-graph/subgraph-kit';
import { claimOf } from '../../journeys/claims.ts';
import { claimCity, memberOf, officer } from './market.ts';
import { fenOf } from './money.ts';
import type { ClaimPlan } from './plans.ts';
import { choose, command, rivals, type World } from './world.ts';

const reason = 'As planned.';

/** From a claim to its payment, which the bank may send back once, or to what ends it before. */
export async function claim(world: World, plan: ClaimPlan): Promise<void> {
  const { market, money, paid, surprises } = world;
  const [m1, m2, m3, m4, m5, m6] = plan.manners as [M, M, M, M, M, M];
  const rental = mustFind(choose(market.claimable, plan.rental), 'A rental that was paid');
  const { companyId } = rental;
  const member = memberOf(companyId);
  const both = <T>(one: T, other: T) => (plan.hasRival ? [one, other] : [one]);

  const submitted = await rivals(world, both(member, member), 'submitClaim', claimOf(rental), m1);
  if (!submitted.claim) return; // it is claimed already, or the company has reached its cap
  const claimId = submitted.claim.id;
  const input = { claimId };
  const end = async (name: 'withdrawClaim' | 'rejectClaim') => {
    const viewer = name === 'withdrawClaim' ? member : officer('approver', claimCity, 'who rejects');
    const { code } = await command(world, viewer, name, { ...input, reason }, m6);
    if (code !== undefined) surprises.push(`${name} of ${claimId} was refused: ${code}`);
  };
  if (plan.ending === 'withdrawn') return end('withdrawClaim');
  await command(world, officer('desk', claimCity), 'checkClaim', input, m2);
  const approvers = both('one', 'other').map((name) => officer('approver', claimCity, name));
  const approved = await rivals(world, approvers, 'approveClaim', input, m3);
  if (!approved.claim?.approved) return end('withdrawClaim'); // others have reached the cap meanwhile
  const amount = fenOf(approved.claim.approved);
  money.approve(claimId, market.claimFundId, amount);
  if (plan.ending === 'rejected') {
    money.revoke(claimId);
    return end('rejectClaim');
  }

  const treasurers = both('one', 'other').map((name) => officer('treasurer', claimCity, name));
  const pay = { ...input, paymentReference: 'No. 1', setOff: true };
  const first = await rivals(world, treasurers, 'payClaim', pay, m4);
  if (!first.claim) return void surprises.push(`claim ${claimId} was not paid: ${first.code}`);
  const setOff = setOffOf(first.claim);
  money.pay(claimId, amount);
  money.recover(companyId, setOff);
  const fail = { ...input, reason };
  if (plan.ending === 'sentBack' && !(await rivals(world, treasurers, 'failClaimPayment', fail, m5)).code) {
    money.sendBack(claimId, companyId, amount - setOff);
    const again = await rivals(world, treasurers, 'retryClaimPayment', pay, m6);
    if (!again.claim) return void surprises.push(`claim ${claimId} was not paid again: ${again.code}`);
    money.settle(claimId, companyId, amount - setOff);
    money.recover(companyId, setOffOf(again.claim) - setOff);
  }
  paid.push({ from: { claimId }, payeeId: companyId, amount, cityCode: claimCity });
}

type M = ClaimPlan['manners'][number];

function setOffOf({ setOff }: { readonly setOff?: { readonly amount: string } }): bigint {
  return setOff ? fenOf(setOff) : 0n;
}
