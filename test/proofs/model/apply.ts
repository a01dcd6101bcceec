import { uuidv7 } from '@voucher-graph/subgraph-kit';
import { yuan } from '../../journeys/rent.ts';
import { memberOf, officer, programCode } from './market.ts';
import { fenOf } from './money.ts';
import type { ApplicationPlan } from './plans.ts';
import { choose, command, rivals, type World } from './world.ts';

/** From an application to a voucher, or to the refusal of whoever came too late for the fund or the company's cap. */
export async function apply(world: World, plan: ApplicationPlan): Promise<void> {
  const { market, money, granted, surprises } = world;
  const [m1, m2, m3, m4] = plan.manners as [(typeof plan.manners)[0], ...typeof plan.manners];
  const companyId = choose(market.companies, plan.company) ?? '';
  const input = {
    companyId,
    programCode,
    requested: { amount: yuan(plan.requested) },
    purchase: {
      kind: 'COMPUTE',
      sellerCreditCode: market.sellerCreditCode,
      amount: { amount: '2000000.00', currency: 'CNY' },
      signedOn: '2026-09-01',
      serviceFrom: '2026-09-01',
      serviceTo: '2027-08-31',
      contract: uuidv7(),
    },
  };
  const { application } = await command(world, memberOf(companyId), 'submitApplication', input, m1);
  if (!application) return;
  const applicationId = application.id;
  await command(world, officer('desk'), 'checkApplication', { applicationId }, m2 ?? m1);
  const review = { applicationId, score: 80, comment: 'Sound.' };
  await command(world, officer('reviewer'), 'reviewApplication', review, m3 ?? m1);
  const approvers = plan.hasRival ? ['one', 'other'] : ['one'];
  const { voucher } = await rivals(
    world,
    approvers.map((name) => officer('approver', undefined, name)),
    'approveApplication',
    { applicationId },
    m4 ?? m1,
  );
  if (!voucher?.faceValue) return;
  const face = fenOf(voucher.faceValue);
  if (face !== plan.requested)
    surprises.push(`voucher ${voucher.id} has ${face} fen, ${plan.requested} were asked for`);
  money.approve(voucher.id, market.fundId, face);
  granted.set(companyId, [...(granted.get(companyId) ?? []), voucher.id]);
}
