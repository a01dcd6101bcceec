import { mustFind } from '@voucher-graph/subgraph-kit';
import { operatorOf } from '../../journeys/license-market.ts';
import { memberOf } from './market.ts';
import { fenOf } from './money.ts';
import type { LicensePlan } from './plans.ts';
import { choose, command, rivals, type World } from './world.ts';

const reason = 'As planned.';

/** From a request to licensed data. What vouchers paid stays paid, whatever becomes of the license. */
export async function license(world: World, plan: LicensePlan): Promise<void> {
  const { market, money, surprises } = world;
  const [m1, m2, m3] = plan.manners as [M, M, M];
  const licensee = mustFind(choose(market.licensees, plan.company), 'A licensee');
  const datasetId = mustFind(choose(market.datasets, plan.dataset), 'A dataset');
  const member = memberOf(licensee.companyId);
  const vendor = operatorOf(market.vendor);

  const wish = { companyId: licensee.companyId, datasetId, purpose: 'PRETRAINING' };
  const requested = await command(world, member, 'requestDatasetLicense', wish, m1);
  if (!requested.license) return;
  const licenseId = requested.license.id;
  const viewers = plan.hasRival ? [member, member] : [member];
  const signed = await rivals(world, viewers, 'signDatasetLicense', { licenseId }, m2);
  if (!signed.license) {
    await command(world, vendor, 'declineDatasetLicense', { licenseId, reason }, m3);
    return;
  }
  const plans = requested.voucherPlan ?? [];
  const planned = plans.reduce((sum, { amount }) => sum + fenOf(amount), 0n);
  const subsidy = signed.license.subsidy ? fenOf(signed.license.subsidy) : 0n;
  if (subsidy !== planned) surprises.push(`license ${licenseId} was paid ${subsidy} fen, planned were ${planned}`);
  for (const { voucher, amount } of plans) {
    money.hold(voucher.id, fenOf(amount));
    money.resolve(voucher.id, fenOf(amount), fenOf(amount), market.vendor.id);
  }
  const { ending } = plan;
  if (ending === 'suspended') await command(world, vendor, 'suspendDatasetLicense', { licenseId, reason }, m3);
  if (ending === 'terminated') await command(world, member, 'terminateDatasetLicense', { licenseId, reason }, m3);
  if (ending === 'revoked') await command(world, vendor, 'revokeDatasetLicense', { licenseId, reason }, m3);
}

type M = LicensePlan['manners'][number];
