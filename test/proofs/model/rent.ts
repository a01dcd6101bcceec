import { mustFind, type Viewer } from '@voucher-graph/subgraph-kit';
import type { Answer } from './commands.ts';
import { memberOf } from './market.ts';
import { fenOf } from './money.ts';
import type { RentalPlan } from './plans.ts';
import { choose, command, rivals, type World } from './world.ts';

type Shares = ReadonlyMap<string, bigint>;
const reason = 'As planned.';

/** From a quote to a rental that is paid for, or called off. Whatever it holds is resolved when it ends. */
export async function rent(world: World, plan: RentalPlan): Promise<void> {
  const { market, money, surprises } = world;
  const [m1, m2, m3, m4, m5, m6] = plan.manners as [M, M, M, M, M, M];
  const companyId = mustFind(choose(market.companies, plan.company), 'A company');
  const member = memberOf(companyId);
  const { providerId, id: offerId } = market.offer;
  const operator: Viewer = { subject: `an operator of ${providerId}`, scopes: ['provider.operator'], providerId };

  const { gpuCount, hours } = plan;
  const voucherIds = chooseVouchers(world, companyId, plan);
  const quote = await command(world, member, 'quoteRental', { companyId, offerId, gpuCount, hours, voucherIds }, m1);
  if (!quote.rental?.cost) return;
  const rentalId = quote.rental.id;
  const input = { rentalId };
  const price = market.offer.price * BigInt(gpuCount);
  if (fenOf(quote.rental.cost) !== price * BigInt(hours)) surprises.push(`rental ${rentalId} has another price`);

  const viewers = plan.hasRival ? [member, member] : [member];
  const contract = await rivals(world, viewers, 'contractRental', input, m2);
  if (!contract.rental) {
    await command(world, member, 'cancelRental', { ...input, reason }, m3);
    return;
  }
  const held = sharesOf(contract.rental);
  if (total(held) > subsidized(price * BigInt(hours)))
    surprises.push(`rental ${rentalId} holds more than its rule gives`);
  for (const [voucherId, amount] of held) money.hold(voucherId, amount);

  if (plan.ending !== 'closed') {
    const viewer = plan.ending === 'cancelled' ? member : operator;
    const { code } = await command(world, viewer, 'cancelRental', { ...input, reason }, m3);
    if (code !== undefined) surprises.push(`rental ${rentalId} was not called off: ${code}`);
    for (const [voucherId, amount] of held) money.resolve(voucherId, amount, 0n, providerId);
    return;
  }
  const { rental } = await command(world, operator, 'startRental', input, m3);
  const readings = plan.readings.filter((_, i, all) => hoursOf(all.slice(0, i + 1)) <= hours);
  const used = hoursOf(readings);
  if (rental?.startedAt !== undefined && used > 0) {
    await market.passHours(rentalId, used);
    const began = new Date(rental.startedAt).getTime() - used * hourMs;
    const events = eventsOf({ rentalId, began, gpuCount, readings });
    const { code } = await command(world, operator, 'recordUsage', { rentalId, events }, m4);
    if (code !== undefined) surprises.push(`readings of rental ${rentalId} were refused: ${code}`);
  }
  const closed = await command(world, operator, 'closeRental', input, m5);
  const cost = price * BigInt(used);
  const due = least(total(held), subsidized(cost));
  const paid = sharesOf(closed.rental);
  if (closed.invoice && (fenOf(closed.invoice.total) !== cost || fenOf(closed.invoice.subsidized) !== total(paid)))
    surprises.push(`rental ${rentalId} was invoiced ${JSON.stringify(closed.invoice)} for ${cost} fen`);
  if (held.size < 2 && total(paid) !== due)
    surprises.push(`rental ${rentalId}: ${total(paid)} fen captured, ${due} due`);
  for (const [voucherId, amount] of held) money.resolve(voucherId, amount, paid.get(voucherId) ?? 0n, providerId);
  if (plan.isPaid && closed.invoice)
    await command(world, operator, 'confirmPayment', { invoiceId: closed.invoice.id }, m6);
}

type M = RentalPlan['manners'][number];
const hourMs = 3_600_000;

function chooseVouchers({ granted }: World, companyId: string, { voucher, other }: RentalPlan): readonly string[] {
  const own = granted.get(companyId) ?? [];
  const chosen = [choose(own, voucher), ...(other === null ? [] : [choose(own, other)])];
  return [...new Set(chosen.filter((id) => id !== undefined))];
}

function sharesOf(rental: Answer['rental']): Shares {
  return new Map((rental?.voucherShares ?? []).map(({ voucher, amount }) => [voucher.id, fenOf(amount)]));
}

function total(amounts: Shares): bigint {
  return [...amounts.values()].reduce((sum, each) => sum + each, 0n);
}

function hoursOf(readings: readonly number[]): number {
  return readings.reduce((sum, each) => sum + each, 0);
}

/** The rule of the program: 60 %, rounded down. */
function subsidized(cost: bigint): bigint {
  return (cost * 6n) / 10n;
}

function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

function eventsOf({
  rentalId,
  began,
  gpuCount,
  readings,
}: {
  readonly rentalId: string;
  readonly began: number;
  readonly gpuCount: number;
  readonly readings: readonly number[];
}): readonly object[] {
  let at = began;
  return readings.map((hours, i) => {
    const [from, to] = [at, (at += hours * hourMs)];
    const gpuHours = String(gpuCount * hours);
    return {
      source: `urn:meter:${rentalId}`,
      id: String(i),
      type: 'voucher-graph.usage.metered.v1',
      data: {
        periodStart: new Date(from).toISOString(),
        periodEnd: new Date(to).toISOString(),
        gpuHours,
        busyGpuHours: gpuHours,
        smActiveGpuHours: gpuHours,
      },
    };
  });
}
