import {
  rentalCost,
  type Invoice,
  type InvoiceLine,
  type OfferPrice,
  type Rental,
  type RentalStatus,
  type UsageReading,
} from '@voucher-graph/compute';
import type { Random } from '../random.ts';
import type { RentableOffer } from './generate-providers.ts';
import { moneyStage, type RentalDraft } from './rental-draft.ts';

export type RentalWish = {
  readonly company: { readonly id: string; readonly regionCode: string };
  readonly offer: RentableOffer;
  /** When the contract is made: not before the offer's `rentableFrom`, and not after `now`. */
  readonly contractedAt: Date;
  /** The seed's present: what comes later has not happened. */
  readonly now: Date;
  readonly gpuCount?: number;
  readonly days?: number;
  /** Whether it may come to nothing: stay a quote, fail, or be cancelled. No voucher can pay for such a one. */
  readonly mayFail?: boolean;
};

/** Makes a rental as far as it has come by now, with readings and invoice, and without vouchers; see `attachVouchers`. */
export function generateRental(random: Random, wish: RentalWish): RentalDraft {
  const { offer, contractedAt, now } = wish;
  if (contractedAt > now) throw new RangeError(`${contractedAt.toISOString()} has not come: contract earlier.`);
  const gpuCount = wish.gpuCount ?? gpuCountOf(random, offer.capacity);
  const days = wish.days ?? random.weighted(durations);
  const quotedAt = later(contractedAt, -random.int(1, 10), -random.int(0, 80_000));
  const price = priceOn(offer.prices, quotedAt);
  const startsAt = later(contractedAt, random.int(0, 3), random.int(3600, 80_000));
  const endsAt = later(startsAt, days);
  const endedAt = random.chance(0.12)
    ? later(startsAt, Math.max(1, Math.floor(days * (0.5 + random.float() / 2))))
    : endsAt;
  const milestones = milestonesOf(random, { contractedAt, startsAt, endedAt });
  const status = (wish.mayFail === true ? failure(random) : undefined) ?? statusAt(random, milestones, now);
  const reaches = (milestone: Date) => moneyStage(status) !== 'NONE' && milestone <= now;

  const head = {
    id: random.uuid(quotedAt),
    companyId: wish.company.id,
    companyRegionCode: wish.company.regionCode,
    offerId: offer.row.id,
    providerId: offer.provider.id,
    status,
    gpuCount,
    pricePerGpuHour: price,
    orderedGpuSeconds: BigInt(gpuCount) * BigInt(days) * 86_400n,
    subsidy: 0n,
    quotedAt,
    contractedAt: moneyStage(status) === 'NONE' ? null : contractedAt,
    startedAt: reaches(startsAt) ? startsAt : null,
    endsAt,
    endedAt: reaches(endedAt) ? endedAt : null,
    synthetic: true,
  };
  const readings = reaches(startsAt)
    ? generateReadings(random, head, { from: startsAt, until: earliest(endedAt, now), now, meter: offer.dataCenter.id })
    : [];
  const gpuSeconds = readings.reduce((sum, reading) => sum + reading.gpuSeconds, 0n);
  const isFinal = moneyStage(status) === 'CAPTURED' || moneyStage(status) === 'SETTLED';
  const rental: Rental = {
    ...head,
    gpuSeconds,
    cost: rentalCost(isFinal ? gpuSeconds : head.orderedGpuSeconds, price),
  };
  return {
    rental,
    readings,
    vouchers: [],
    voucherPaidAt: null,
    ...(isFinal && status !== 'METER_CLOSED'
      ? generateInvoice(random, rental, offer, milestones)
      : { invoice: null, invoiceLines: [] }),
  };
}

const durations: readonly (readonly [days: number, weight: number])[] = [
  [7, 2],
  [14, 3],
  [30, 6],
  [60, 4],
  [90, 4],
  [180, 2],
];

function gpuCountOf(random: Random, capacity: number): number {
  const wanted = random.weighted([
    [1, 3],
    [2, 3],
    [4, 4],
    [8, 8],
    [16, 4],
    [32, 2],
    [64, 1],
  ]);
  return Math.min(wanted, Math.max(1, Math.floor(capacity / 8)));
}

type Milestones = ReturnType<typeof milestonesOf>;

function milestonesOf(
  random: Random,
  { contractedAt, startsAt, endedAt }: { readonly contractedAt: Date; readonly startsAt: Date; readonly endedAt: Date },
) {
  const meterClosedAt = later(endedAt, random.int(2, 5));
  const issuedAt = later(meterClosedAt, random.int(1, 5));
  const paidAt = later(issuedAt, random.int(5, 40));
  const settledAt = later(paidAt, random.int(15, 60));
  return { contractedAt, startsAt, endedAt, meterClosedAt, issuedAt, paidAt, settledAt };
}

function failure(random: Random): RentalStatus | undefined {
  return random.weighted<RentalStatus | undefined>([
    [undefined, 92],
    ['QUOTED', 3],
    ['CANCELLED', 3],
    ['FAILED', 2],
  ]);
}

function statusAt(random: Random, at: Milestones, now: Date): RentalStatus {
  if (now >= at.settledAt) return 'SETTLED';
  if (now >= at.paidAt) return 'PAID';
  if (now >= at.issuedAt) return random.chance(0.05) ? 'DISPUTED' : 'INVOICED';
  if (now >= at.meterClosedAt) return 'METER_CLOSED';
  if (now >= at.endedAt) return 'ENDED';
  if (now >= at.startsAt) return random.chance(0.03) ? 'SUSPENDED' : 'ACTIVE';
  return now >= later(at.contractedAt, 1) ? 'PROVISIONING' : 'CONTRACTED';
}

/** At most ten: nine periods of whole reports, and now and then a correction of one of them. */
function generateReadings(
  random: Random,
  { id: rentalId, providerId, gpuCount }: Pick<Rental, 'id' | 'providerId' | 'gpuCount'>,
  {
    from,
    until,
    now,
    meter,
  }: { readonly from: Date; readonly until: Date; readonly now: Date; readonly meter: string },
): readonly UsageReading[] {
  const seconds = Math.floor((until.getTime() - from.getTime()) / 1000);
  if (seconds < 3600) return [];
  const periods = Math.max(1, Math.min(9, Math.round(seconds / (7 * 86_400))));
  const habit = habitOf(random);
  const at = (i: number) => new Date(from.getTime() + Math.floor((seconds * i) / periods) * 1000);
  const readings = Array.from({ length: periods }, (_, i): UsageReading => {
    const [periodStart, periodEnd] = [at(i), at(i + 1)];
    // Now and then an accelerator is out of service, and not metered.
    const allocated = gpuCount * ((periodEnd.getTime() - periodStart.getTime()) / 1000) * (1 - random.float() * 0.03);
    const busy = allocated * wobble(random, habit.busy);
    const recordedAt = earliest(
      later(periodEnd, random.chance(0.04) ? random.int(2, 9) : 0, random.int(60, 1800)),
      now,
    );
    return {
      id: random.uuid(recordedAt),
      rentalId,
      providerId,
      source: `urn:voucher-graph:meter:${meter}`,
      eventId: `${rentalId}/${i + 1}`,
      periodStart,
      periodEnd,
      gpuSeconds: BigInt(Math.floor(allocated)),
      busySeconds: BigInt(Math.floor(busy)),
      smActiveSeconds: BigInt(Math.floor(busy * wobble(random, habit.smActive))),
      correctsId: null,
      reportedAt: null,
      recordedAt,
      callHash: null,
    };
  });
  const [wrong] = readings;
  return wrong && random.chance(0.03) ? [...readings, correct(random, wrong, now)] : readings;
}

/** What was counted too much is taken back by a line of its own. */
function correct(random: Random, wrong: UsageReading, now: Date): UsageReading {
  const recordedAt = earliest(later(wrong.recordedAt, 1), now);
  return {
    ...wrong,
    id: random.uuid(recordedAt),
    eventId: `${wrong.eventId}/correction`,
    gpuSeconds: -wrong.gpuSeconds / 50n,
    busySeconds: -wrong.busySeconds / 50n,
    smActiveSeconds: -wrong.smActiveSeconds / 50n,
    correctsId: wrong.id,
    recordedAt,
  };
}

/** How a company works: what share of its time a device is busy, and of that how many cores. Some only burn hours. */
function habitOf(random: Random): { readonly busy: number; readonly smActive: number } {
  if (random.chance(0.02)) return { busy: 0.04, smActive: 0.05 };
  return { busy: 0.5 + random.float() * 0.4, smActive: 0.4 + random.float() * 0.4 };
}

function wobble(random: Random, share: number): number {
  return Math.min(1, share * (0.9 + random.float() * 0.2));
}

function generateInvoice(
  random: Random,
  rental: Rental,
  { gpuModel }: RentableOffer,
  { startsAt, endedAt, issuedAt, paidAt }: Milestones,
): { readonly invoice: Invoice; readonly invoiceLines: readonly InvoiceLine[] } {
  const isPaid = rental.status === 'PAID' || rental.status === 'SETTLED';
  const id = random.uuid(issuedAt);
  const [periodFrom, periodTo] = [chinaDay(startsAt), chinaDay(endedAt)];
  return {
    invoice: {
      id,
      rentalId: rental.id,
      providerId: rental.providerId,
      number: `${chinaDay(issuedAt).replaceAll('-', '')}-${id.slice(-12).toUpperCase()}`,
      status: isPaid ? 'PAID' : rental.status === 'DISPUTED' ? 'DISPUTED' : 'ISSUED',
      periodFrom,
      periodTo,
      total: rental.cost,
      subsidized: 0n,
      payable: rental.cost,
      issuedAt,
      paidAt: isPaid ? paidAt : null,
    },
    invoiceLines: [
      {
        id: random.uuid(issuedAt),
        invoiceId: id,
        category: 'USAGE',
        description: `${gpuModel.name} ${rental.gpuCount} 卡 ${periodFrom} 至 ${periodTo}`,
        gpuSeconds: rental.gpuSeconds,
        amount: rental.cost,
        voucherId: null,
      },
    ],
  };
}

/** Price books are oldest first. */
function priceOn(prices: readonly OfferPrice[], instant: Date): bigint {
  const price = prices.findLast(({ validFrom }) => validFrom <= chinaDay(instant));
  if (!price) throw new RangeError(`No price was in force at ${instant.toISOString()}: contract after rentableFrom.`);
  return price.pricePerGpuHour;
}

function later(instant: Date, days: number, seconds = 0): Date {
  return new Date(instant.getTime() + days * 86_400_000 + seconds * 1000);
}

function earliest(a: Date, b: Date): Date {
  return a < b ? a : b;
}

function chinaDay(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
