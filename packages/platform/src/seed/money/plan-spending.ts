import type { Dataset, DatasetLicense, LicenseVoucher } from '@voucher-graph/datasets';
import {
  attachVouchers as attachToRental,
  generateRental,
  moneyStage,
  type RentableOffer,
  type RentalDraft,
} from '../compute/index.ts';
import { attachVouchers as attachToLicense, generateLicense } from '../datasets/index.ts';
import { addDays, dayMs, present } from '../present.ts';
import type { Random } from '../random.ts';
import type { BookEntries } from './book-entries.ts';
import type { Grant } from './plan-grants.ts';

/** What can be bought. */
export type Market = { readonly offers: readonly RentableOffer[]; readonly datasets: readonly Dataset[] };

/** What vouchers bought, as rows; the money of it went to the book entries. */
export type Spending = {
  readonly rentals: readonly RentalDraft[];
  readonly licenses: readonly {
    readonly license: DatasetLicense;
    readonly licenseVouchers: readonly LicenseVoucher[];
  }[];
};

/**
 * Spends a voucher as its company did: encumbered when issued, then for each purchase a hold, later its capture, and the
 * settlement; what is left lapses when the voucher has expired.
 */
export function spendGrant(random: Random, grant: Grant, market: Market, entries: BookEntries): Spending {
  const account = openAccount(grant, entries);
  const purchases =
    grant.voucher.state === 'FROZEN'
      ? 0
      : random.weighted([
          [0, 15],
          [1, 45],
          [2, 28],
          [3, 12],
        ]);
  const rentals: RentalDraft[] = [];
  const licenses: ReturnType<typeof attachToLicense>[] = [];
  const last = new Date(Math.min(addDays(present, -1).getTime(), addDays(grant.validUntil, -200).getTime()));
  let at = addDays(account.issuedAt, random.int(5, 40));
  for (let i = 0; i < purchases && at < last; i++, at = addDays(at, random.int(10, 60))) {
    const kind = random.pick(
      ['COMPUTE', 'DATA']
        .filter((each) => spends(grant, each))
        .concat(spends(grant, 'TRAINING') ? ['COMPUTE'] : [])
        .concat('NOTHING'),
    );
    if (kind === 'COMPUTE' && market.offers.length > 0) {
      const rental = rent(random, grant, random.pick(market.offers), at, account);
      if (rental) rentals.push(rental);
    } else if (kind === 'DATA' && market.datasets.length > 0) {
      const license = buyLicense(random, grant, random.pick(market.datasets), at, account);
      if (license) licenses.push(license);
    }
  }
  account.close();
  return { rentals, licenses };
}

function spends({ terms }: Grant, kind: string): boolean {
  return terms.spendableOn.some((each) => each === kind);
}

/** Rents with the voucher. What the ledger is asked follows from how far the rental has come. */
function rent(
  random: Random,
  grant: Grant,
  offer: RentableOffer,
  contractedAt: Date,
  account: Account,
): RentalDraft | null {
  if (offer.provider.companyId === grant.voucher.companyId) return null;
  const draft = generateRental(random, {
    companyId: grant.voucher.companyId,
    offer,
    contractedAt,
    now: present,
    mayFail: true,
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
  if (stage !== 'HELD') {
    const meteredAt = rental.endedAt ?? rental.endsAt;
    const settledAt = stage === 'SETTLED' ? addDays(invoice?.paidAt ?? meteredAt, random.int(10, 15)) : null;
    account.capture({
      holdId,
      payeeId: rental.providerId,
      amountFen,
      at: addDays(meteredAt, 2),
      settledAt,
      reason: `rental ${rental.id}`,
    });
  }
  return attachToRental(draft, [
    { voucherId: grant.voucher.id, holdId, amountFen, programCode: grant.programCode, fundCode: grant.fundCode },
  ]);
}

/** Licenses a dataset: signed and captured at once. */
function buyLicense(random: Random, grant: Grant, dataset: Dataset, around: Date, account: Account) {
  const license = generateLicense(random, { companyId: grant.voucher.companyId, dataset, around });
  const amountFen = account.affordable(license.price);
  if (amountFen === 0n) return null;
  const holdId = random.uuid(around);
  const settledAt = random.chance(0.7) ? addDays(around, random.int(20, 60)) : null;
  const reason = `license ${license.id}`;
  account.hold({ holdId, payeeId: dataset.vendorId, amountFen, at: around, isPending: false, reason });
  account.capture({ holdId, payeeId: dataset.vendorId, amountFen, at: around, settledAt, reason });
  return attachToLicense(license, [
    { voucherId: grant.voucher.id, holdId, amountFen, programCode: grant.programCode, fundCode: grant.fundCode },
  ]);
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
  readonly capture: (movement: Movement & { readonly settledAt: Date | null }) => void;
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
      if (settledAt && settledAt < present) {
        entries.add(
          fundId,
          settledAt,
          { kind: 'settle', voucherId, payeeId, amount: amountFen },
          { reason: `paid out: ${reason}`, ...rule },
        );
      }
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
