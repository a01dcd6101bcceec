import type { Dataset } from '@voucher-graph/datasets';
import {
  attachVouchers as attachToRental,
  generateRental,
  moneyStage,
  type RentableOffer,
  type RentalDraft,
} from '../compute/index.ts';
import { attachVouchers as attachToLicense, generateLicense, type LicenseDraft } from '../datasets/index.ts';
import { addDays, dayMs, present } from '../present.ts';
import type { Random } from '../random.ts';
import type { BookEntries } from './book-entries.ts';
import type { Grant } from './plan-grants.ts';
import type { OpenRental } from './write-purchases.ts';

/** What can be bought. */
export type Market = { readonly offers: readonly RentableOffer[]; readonly datasets: readonly Dataset[] };

/** What vouchers bought, as rows; the money of it went to the book entries. */
export type Spending = {
  readonly rentals: readonly RentalDraft[];
  readonly licenses: readonly LicenseDraft[];
  /** Of the rentals those whose money is held and not captured yet. */
  readonly open: readonly OpenRental[];
};

/**
 * Spends a voucher as its company did: encumbered when issued, then for each purchase a hold, later its capture, and the
 * settlement; what is left lapses when the voucher has expired.
 */
export function spendGrant(random: Random, grant: Grant, market: Market, entries: BookEntries): Spending {
  const account = openAccount(grant, entries);
  const kinds = [...new Set(grant.terms.spendableOn.flatMap((kind) => buys[kind] ?? []))];
  const purchases = grant.voucher.state === 'FROZEN' || kinds.length === 0 ? 0 : random.weighted(usualPurchases);
  const rentals: RentalDraft[] = [];
  const open: OpenRental[] = [];
  const licenses: LicenseDraft[] = [];
  const last = new Date(Math.min(addDays(present, -1).getTime(), addDays(grant.validUntil, -200).getTime()));
  let at = addDays(account.issuedAt, random.int(5, 40));
  for (let i = 0; i < purchases && at < last; i++, at = addDays(at, random.int(10, 60))) {
    if (random.pick(kinds) === 'COMPUTE') {
      const day = at.toISOString().slice(0, 10);
      const rentable = market.offers.filter(({ rentableFrom }) => rentableFrom <= day);
      const offer = rentable.length > 0 ? random.pick(rentable) : null;
      const draft = offer && rent(random, grant, { offer, contractedAt: at, account, mayFail: true });
      if (draft) rentals.push(draft);
      if (offer && draft && moneyStage(draft.rental.status) === 'HELD') open.push(...openRentals(draft, offer));
    } else {
      const license = buyLicense(random, grant, random.pick(market.datasets), at, account);
      if (license) licenses.push(license);
    }
  }
  account.close();
  return { rentals, licenses, open };
}

/** Spends a voucher on one rental. */
export function rentWith(
  random: Random,
  grant: Grant,
  offer: RentableOffer,
  contractedAt: Date,
  entries: BookEntries,
): Spending {
  const account = openAccount(grant, entries);
  const draft = rent(random, grant, { offer, contractedAt, account, mayFail: false });
  account.close();
  return { rentals: draft ? [draft] : [], licenses: [], open: draft ? openRentals(draft, offer) : [] };
}

function openRentals({ rental, vouchers }: RentalDraft, offer: RentableOffer): readonly OpenRental[] {
  return vouchers.map(({ holdId, voucherId, amount }) => ({ rental, offer, hold: { id: holdId, voucherId, amount } }));
}

/** What the graph's markets sell for a kind of voucher; models and scenarios have none yet. */
const buys: Readonly<Partial<Record<string, 'COMPUTE' | 'DATA'>>> = {
  COMPUTE: 'COMPUTE',
  TRAINING: 'COMPUTE',
  DATA: 'DATA',
};

const usualPurchases = [
  [0, 15],
  [1, 45],
  [2, 28],
  [3, 12],
] as const;

/** Rents with the voucher. What the ledger is asked follows from how far the rental has come. */
function rent(
  random: Random,
  grant: Grant,
  {
    offer,
    contractedAt,
    account,
    mayFail,
  }: {
    readonly offer: RentableOffer;
    readonly contractedAt: Date;
    readonly account: Account;
    readonly mayFail: boolean;
  },
): RentalDraft | null {
  if (offer.provider.companyId === grant.voucher.companyId) return null;
  const days = random.pick([14, 30, 30, 60, 90]);
  const draft = generateRental(random, {
    company: grant.company,
    offer,
    contractedAt,
    now: present,
    days,
    gpuCount: affordableGpus(random, grant, offer, days),
    mayFail,
  });
  const { rental, invoice } = draft;
  const stage = moneyStage(rental.status);
  const amountFen = account.affordable(rental.cost);
  if (stage === 'NONE' || amountFen === 0n) return draft;
  const holdId = random.uuid(contractedAt);
  account.hold({
    holdId,
    payeeId: rental.providerId,
    amountFen,
    at: contractedAt,
    isPending: stage === 'HELD',
    reason: `rental ${rental.id}`,
  });
  let voucherPaidAt: Date | null = null;
  if (stage !== 'HELD') {
    const meteredAt = rental.endedAt ?? rental.endsAt;
    const settledAt = stage === 'SETTLED' ? addDays(invoice?.paidAt ?? meteredAt, random.int(10, 15)) : null;
    voucherPaidAt = account.capture({
      holdId,
      payeeId: rental.providerId,
      amountFen,
      at: addDays(meteredAt, 2),
      settledAt,
      reason: `rental ${rental.id}`,
    });
  }
  return attachToRental(draft, [shareOf(grant, holdId, amountFen)], voucherPaidAt);
}

/** What a voucher pays of a purchase. */
function shareOf({ voucher, programCode, fundCode }: Grant, holdId: string, amountFen: bigint) {
  return { voucherId: voucher.id, holdId, amountFen, programCode, fundCode };
}

/** As many accelerators as the voucher pays its share of with a fifth to two thirds of its face. */
function affordableGpus(
  random: Random,
  { faceFen, rateBasisPoints }: Grant,
  offer: RentableOffer,
  days: number,
): number {
  const [price] = offer.prices.map(({ pricePerGpuHour }) => pricePerGpuHour);
  const perGpuFen = ((price ?? 1_000n) * BigInt(days * 24) * BigInt(rateBasisPoints)) / 10_000n;
  const gpus = Number((faceFen * BigInt(random.int(20, 66))) / 100n / (perGpuFen + 1n));
  return Math.max(1, Math.min(gpus, Math.floor(offer.capacity / 8)));
}

/** Licenses a dataset: signed and captured at once. */
function buyLicense(random: Random, grant: Grant, dataset: Dataset, around: Date, account: Account) {
  const license = generateLicense(random, { company: grant.company, dataset, around });
  const amountFen = account.affordable(license.price);
  if (amountFen === 0n) return null;
  const holdId = random.uuid(around);
  const settledAt = random.chance(0.7) ? addDays(around, random.int(20, 60)) : null;
  const reason = `license ${license.id}`;
  account.hold({ holdId, payeeId: dataset.vendorId, amountFen, at: around, isPending: false, reason });
  const voucherPaidAt = account.capture({
    holdId,
    payeeId: dataset.vendorId,
    amountFen,
    at: around,
    settledAt,
    reason,
  });
  return attachToLicense(license, [shareOf(grant, holdId, amountFen)], voucherPaidAt);
}

type Movement = {
  readonly holdId: string;
  readonly payeeId: string;
  readonly amountFen: bigint;
  readonly at: Date;
  readonly reason: string;
};

/** One voucher's account as the seed keeps it in mind, so that the ledger, asked later, has nothing to refuse. */
type Account = {
  readonly issuedAt: Date;
  /** What the voucher pays of a price: its rate, at most what is available. */
  readonly affordable: (priceFen: bigint) => bigint;
  readonly hold: (movement: Movement & { readonly isPending: boolean }) => void;
  /** Answers when the payee was paid; null where it has not been yet. */
  readonly capture: (movement: Movement & { readonly settledAt: Date | null }) => Date | null;
  readonly close: () => void;
};

function openAccount(
  { voucher, faceFen, validUntil, rateBasisPoints, programCode }: Grant,
  entries: BookEntries,
): Account {
  const { id: voucherId, fundId, ruleVersion } = voucher;
  const issuedAt = voucher.issuedAt ?? present;
  const rule = { ruleVersion: `${programCode}/${ruleVersion}` };
  let availableFen = faceFen;
  let pending = false;
  entries.add(
    fundId,
    issuedAt,
    { kind: 'encumber', voucherId, amount: faceFen, validUntil },
    { reason: 'voucher granted', ...rule },
  );
  return {
    issuedAt,
    affordable: (priceFen) => {
      const share = (priceFen * BigInt(rateBasisPoints)) / 10_000n;
      return share < availableFen ? share : availableFen;
    },
    hold: ({ holdId, payeeId, amountFen, at, isPending, reason }) => {
      availableFen -= amountFen;
      pending ||= isPending;
      const expiresInMs = validUntil.getTime() - at.getTime();
      entries.add(
        fundId,
        at,
        { kind: 'hold', voucherId, payeeId, amount: amountFen, expiresInMs },
        { key: holdId, reason, ...rule },
      );
    },
    capture: ({ holdId, payeeId, amountFen, at, settledAt, reason }) => {
      entries.add(fundId, at, { kind: 'capture', holdId, amount: amountFen }, { reason, ...rule });
      if (!settledAt || settledAt >= present) return null;
      entries.add(
        fundId,
        settledAt,
        { kind: 'settle', voucherId, payeeId, amount: amountFen },
        { reason: `paid out: ${reason}`, ...rule },
      );
      return settledAt;
    },
    close: () => {
      const lapsedAt = new Date(validUntil.getTime() + dayMs);
      if (availableFen > 0n && !pending && lapsedAt < present) {
        entries.add(
          fundId,
          lapsedAt,
          { kind: 'lapse', voucherId, cause: 'EXPIRED' },
          { reason: 'voucher expired', ...rule },
        );
      }
    },
  };
}
