import { mustFind, uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { operatorOf as vendorOf } from '../../journeys/license-market.ts';
import type { Answer, CommandName } from '../model/commands.ts';
import { claimOf, copyRental } from '../../journeys/claims.ts';
import { claimCity, memberOf, officer, programCode, type Asked, type Market } from '../model/market.ts';

/** A mutation that is about to be sent, and how to see in the database what it did. */
export type Prepared = { readonly viewer: Viewer; readonly input: object; readonly subject: string };
export type Send = (viewer: Viewer, name: CommandName, input: object) => Promise<Answer>;
export type World = { readonly graph: Asked; readonly market: Market; readonly send: Send };

export type Mutation = {
  readonly name: CommandName;
  /** Which of its COMMITs moves the money: the how-manieth. */
  readonly commit: number;
  /** As it stands before, so that nothing but the mutation is left to do. The i-th of a kind. */
  readonly prepare: (world: World, i: number) => Promise<Prepared>;
  /** What it did, as one text; the subject is $1. */
  readonly effect: string;
  readonly once: string;
};

const face = 1_000_000n;
const reason = 'A test.';
const hold = `SELECT string_agg(hold.status, ' ') FROM programs.purchase_hold held JOIN ledger.hold hold ON hold.id = held.hold_id
  WHERE held.purchase_id = $1::uuid`;
/** How often the ledger did this for a voucher. */
const posted = (kind: string) =>
  `SELECT count(*)::text FROM ledger.operation_view WHERE kind = '${kind}' AND outcome = 'OK' AND voucher_id = $1::uuid`;

const claimMoney = (...kinds: readonly string[]) => ({
  effect: `SELECT string_agg(kind, ' ' ORDER BY seq) FROM ledger.operation_view WHERE outcome = 'OK' AND voucher_id = $1::uuid`,
  once: kinds.join(' '),
});
const settlementMoney = (...verbs: readonly string[]) => ({
  effect: `SELECT string_agg(verb, ' ' ORDER BY number) FROM programs.settlement_event WHERE settlement_id = $1::uuid`,
  once: verbs.join(' '),
});
const recovered = `SELECT string_agg(moved.kind || ' ' || moved.destination || ' ' || moved.amount, ', ') FROM programs.clawback_recovery recovery
  JOIN ledger.operation_view moved ON moved.key = recovery.id WHERE clawback_id = $1::uuid`;

/** Every mutation that moves money; `replays.test.ts` names those that are missing. */
export const mutations: readonly Mutation[] = [
  {
    name: 'approveApplication',
    commit: 1,
    prepare: async ({ market, send }, i) => {
      const companyId = companyOf(market, i);
      const purchase = {
        kind: 'COMPUTE',
        sellerCreditCode: market.sellerCreditCode,
        amount: { amount: '1000.00', currency: 'CNY' },
        signedOn: '2026-09-01',
        serviceFrom: '2026-09-01',
        serviceTo: '2027-08-31',
        contract: uuidv7(),
      };
      const { application } = await send(memberOf(companyId), 'submitApplication', {
        companyId,
        programCode,
        purchase,
      });
      const applicationId = mustFind(application, 'An application').id;
      await send(officer('desk'), 'checkApplication', { applicationId });
      await send(officer('reviewer'), 'reviewApplication', { applicationId, score: 80, comment: 'Sound.' });
      return { viewer: officer('approver'), input: { applicationId }, subject: applicationId };
    },
    effect: `SELECT string_agg(kind || ' ' || amount, ' ') FROM ledger.operation_view
      WHERE outcome = 'OK' AND reason LIKE '%' || $1 || '%'`,
    once: 'encumber 60000',
  },
  {
    name: 'contractRental',
    commit: 2,
    prepare: async (world, i) => {
      const { rentalId, viewer } = await quote(world, i);
      return { viewer, input: { rentalId }, subject: rentalId };
    },
    effect: hold,
    once: 'PENDING',
  },
  {
    name: 'closeRental',
    commit: 2,
    prepare: async (world, i) => {
      const { rentalId } = await contract(world, i);
      const { market, send } = world;
      await send(operatorOf(market), 'startRental', { rentalId });
      await market.passHours(rentalId, 1);
      const events = [await market.anEvent(rentalId, 0)];
      await send(operatorOf(market), 'recordUsage', { rentalId, events });
      return { viewer: operatorOf(market), input: { rentalId }, subject: rentalId };
    },
    effect: hold,
    once: 'CAPTURED',
  },
  {
    name: 'cancelRental',
    commit: 2,
    prepare: async (world, i) => {
      const { rentalId, viewer } = await contract(world, i);
      return { viewer, input: { rentalId, reason }, subject: rentalId };
    },
    effect: hold,
    once: 'RELEASED',
  },
  {
    name: 'signDatasetLicense',
    commit: 2,
    prepare: async (world, i) => {
      const { licenseId, viewer } = await request(world, i);
      return { viewer, input: { licenseId }, subject: licenseId };
    },
    effect: hold,
    once: 'CAPTURED',
  },
  {
    name: 'terminateDatasetLicense',
    commit: 1,
    prepare: async (world, i) => {
      const { licenseId } = await sign(world, i);
      return { viewer: vendorOf(world.market.vendor), input: { licenseId, reason }, subject: licenseId };
    },
    effect: hold,
    once: 'CAPTURED',
  },
  {
    name: 'settleProvider',
    commit: 1,
    prepare: async (world, i) => {
      if ((await findOwed(world)).length === 0) await sign(world, i); // all others were paid
      const { payeeId, fundCode, cityCode } = mustFind((await findOwed(world))[0], 'Somebody who is owed');
      const paymentReference = uuidv7();
      const input = { payeeId, fundCode, paymentReference };
      return { viewer: officer('treasurer', cityCode), input, subject: paymentReference };
    },
    effect: `SELECT count(*)::text FROM programs.settlement WHERE payment_reference = $1`,
    once: '1',
  },
  {
    name: 'extendVoucher',
    commit: 1,
    prepare: async ({ market }, i) => {
      const voucherId = await market.grant(companyOf(market, i), face);
      return { viewer: officer('approver'), input: { voucherId, voidFrom: '2028-01-01', reason }, subject: voucherId };
    },
    effect: posted('extend'),
    once: '1',
  },
  {
    name: 'revokeVoucher',
    commit: 1,
    prepare: async ({ market }, i) => {
      const voucherId = await market.grant(companyOf(market, i), face);
      return { viewer: officer('approver'), input: { voucherId, reason }, subject: voucherId };
    },
    effect: posted('lapse'),
    once: '1',
  },
  {
    name: 'clawBack',
    commit: 1,
    prepare: async (world) => {
      const { order } = await orderBack(world);
      return { viewer: auditor, input: order, subject: order.reason };
    },
    effect: `SELECT string_agg(moved.kind || ' ' || moved.amount, ' ') FROM programs.clawback
      JOIN ledger.operation_view moved ON moved.key = clawback.id WHERE clawback.reason = $1`,
    once: 'claw_back 1',
  },
  {
    name: 'recordRepayment',
    commit: 1,
    prepare: async (world) => {
      const { order, cityCode } = await orderBack(world);
      const { clawback } = await world.send(auditor, 'clawBack', order);
      const paymentReference = uuidv7();
      const input = { clawbackId: mustFind(clawback, 'A clawback').id, amount: order.amount, paymentReference };
      return { viewer: officer('treasurer', cityCode), input, subject: paymentReference };
    },
    effect: `SELECT string_agg(moved.kind || ' ' || moved.amount, ' ') FROM programs.clawback_recovery recovery
      JOIN ledger.operation_view moved ON moved.key = recovery.id WHERE payment_reference = $1`,
    once: 'recover 1',
  },
  {
    name: 'setOff',
    commit: 1,
    prepare: async (world, i) => {
      const { order, cityCode } = await orderBack(world, world.market.vendor.id);
      const { clawback } = await world.send(auditor, 'clawBack', order);
      await sign(world, i); // for which the city owes the vendor
      const clawbackId = mustFind(clawback, 'A clawback').id;
      return { viewer: officer('treasurer', cityCode), input: { clawbackId }, subject: clawbackId };
    },
    effect: recovered,
    once: 'recover TREASURY 1',
  },
  {
    name: 'writeOffClawback',
    commit: 1,
    prepare: async (world) => {
      const { order, cityCode } = await orderBack(world);
      const { clawback } = await world.send(auditor, 'clawBack', order);
      const clawbackId = mustFind(clawback, 'A clawback').id;
      const input = { clawbackId, reason, evidenceHash: order.evidenceHash };
      return { viewer: officer('approver', cityCode), input, subject: clawbackId };
    },
    effect: recovered,
    once: 'recover WRITTEN_OFF 1',
  },
  {
    name: 'failSettlement',
    commit: 1,
    prepare: async (world, i) => {
      const { settlementId, viewer } = await settle(world, i);
      return { viewer, input: { settlementId, reason }, subject: settlementId };
    },
    ...settlementMoney('fail'),
  },
  {
    name: 'retrySettlement',
    commit: 1,
    prepare: async (world, i) => {
      const { settlementId, viewer } = await settle(world, i);
      await world.send(viewer, 'failSettlement', { settlementId, reason });
      return { viewer, input: { settlementId, paymentReference: 'Again' }, subject: settlementId };
    },
    ...settlementMoney('fail', 'retry'),
  },
  {
    name: 'approveClaim',
    commit: 1,
    prepare: async (world, i) => {
      const { claimId } = await check(world, i);
      return { viewer: officer('approver', claimCity), input: { claimId }, subject: claimId };
    },
    ...claimMoney('encumber'),
  },
  {
    name: 'rejectClaim',
    commit: 1,
    prepare: async (world, i) => {
      const { claimId } = await approve(world, i);
      return { viewer: officer('approver', claimCity, 'another'), input: { claimId, reason }, subject: claimId };
    },
    ...claimMoney('encumber', 'lapse'),
  },
  {
    name: 'payClaim',
    commit: 1,
    prepare: async (world, i) => {
      const { claimId } = await approve(world, i);
      return { viewer: officer('treasurer', claimCity), input: { claimId, ...payment }, subject: claimId };
    },
    ...claimMoney('encumber', 'pay'),
  },
  {
    name: 'failClaimPayment',
    commit: 1,
    prepare: async (world, i) => {
      const { claimId, viewer } = await pay(world, i);
      return { viewer, input: { claimId, reason }, subject: claimId };
    },
    ...claimMoney('encumber', 'pay', 'return_payment'),
  },
  {
    name: 'retryClaimPayment',
    commit: 1,
    prepare: async (world, i) => {
      const { claimId, viewer } = await pay(world, i);
      await world.send(viewer, 'failClaimPayment', { claimId, reason });
      return { viewer, input: { claimId, ...payment }, subject: claimId };
    },
    ...claimMoney('encumber', 'pay', 'return_payment', 'settle'),
  },
];

function operatorOf({ offer: { providerId } }: Market): Viewer {
  return { subject: 'an operator', scopes: ['provider.operator'], providerId };
}

function companyOf({ companies }: Market, i: number): string {
  return mustFind(companies[i % companies.length], 'A company');
}

async function quote({ market, send }: World, i: number) {
  const companyId = companyOf(market, i);
  const viewer = memberOf(companyId);
  const voucherIds = [await market.grant(companyId, face)];
  const { rental } = await send(viewer, 'quoteRental', {
    companyId,
    offerId: market.offer.id,
    gpuCount: 1,
    hours: 10,
    voucherIds,
  });
  return { rentalId: mustFind(rental, 'A quote').id, viewer };
}

async function contract(world: World, i: number) {
  const quoted = await quote(world, i);
  await world.send(quoted.viewer, 'contractRental', { rentalId: quoted.rentalId });
  return quoted;
}

async function request({ market, send }: World, i: number) {
  const { companyId } = mustFind(market.licensees[i % market.licensees.length], 'A licensee');
  const viewer = memberOf(companyId);
  const { license } = await send(viewer, 'requestDatasetLicense', {
    companyId,
    datasetId: mustFind(market.datasets[0], 'A dataset'),
    purpose: 'PRETRAINING',
  });
  return { licenseId: mustFind(license, 'An offer').id, viewer };
}

async function sign(world: World, i: number) {
  const requested = await request(world, i);
  await world.send(requested.viewer, 'signDatasetLicense', { licenseId: requested.licenseId });
  return requested;
}

const findOwed = ({ graph }: World) =>
  graph.databases.programs.query<{ payeeId: string; fundCode: string; cityCode: string }>(
    `SELECT payee_id AS "payeeId", fund.code AS "fundCode", city.code AS "cityCode"
       FROM ledger.payable_balance JOIN programs.fund fund ON fund.id = book_id
       JOIN programs.city city ON city.id = city_id WHERE owed > 0 ORDER BY payee_id, fund.code LIMIT 1`,
  );

/** Pays a vendor for a license. */
async function settle(world: World, i: number) {
  await sign(world, i);
  const viewer = officer('treasurer', '310000');
  const pay = { payeeId: world.market.vendor.id, paymentReference: uuidv7() };
  const { settlement } = await world.send(viewer, 'settleProvider', pay);
  return { settlementId: mustFind(settlement, 'A settlement').id, viewer };
}

const payment = { paymentReference: 'No. 1', setOff: false };

/** Of one company after the other, since what is read for a claim grows with theirs; small ones, so that the fund lasts. */
async function check({ market, send }: World, i: number) {
  const largestFirst = [...market.claimable].sort((one, other) => Number(other.total - one.total));
  const small = [...new Map(largestFirst.map((rental) => [rental.companyId, rental])).values()].slice(-20);
  const paid = mustFind(small[i % small.length], 'A rental that was paid');
  const rental = await copyRental(market.asAdmin, paid);
  const { claim } = await send(memberOf(rental.companyId), 'submitClaim', claimOf(rental));
  const claimId = mustFind(claim, 'A claim').id;
  await send(officer('desk', claimCity), 'checkClaim', { claimId });
  return { claimId };
}

async function approve(world: World, i: number) {
  const checked = await check(world, i);
  await world.send(officer('approver', claimCity), 'approveClaim', checked);
  return checked;
}

async function pay(world: World, i: number) {
  const { claimId } = await approve(world, i);
  const viewer = officer('treasurer', claimCity);
  await world.send(viewer, 'payClaim', { claimId, ...payment });
  return { claimId, viewer };
}

const auditor: Viewer = { subject: 'an auditor', scopes: ['auditor'] };

/** One fen of what a voucher paid: to whom is asked for, or to anybody. */
async function orderBack({ graph }: World, payeeId: string | null = null) {
  const [paid] = await graph.databases.programs.query<{ voucherId: string; payeeId: string; cityCode: string }>(
    `SELECT voucher_id AS "voucherId", payee_id AS "payeeId", city.code AS "cityCode"
       FROM ledger.payable_balance JOIN programs.voucher voucher ON voucher.id = voucher_id
       JOIN programs.fund fund ON fund.id = book_id JOIN programs.city city ON city.id = city_id
      WHERE paid > clawed_back AND payee_id = coalesce($1, payee_id) ORDER BY voucher_id, payee_id LIMIT 1`,
    [payeeId],
  );
  const { cityCode, ...from } = mustFind(paid, 'A voucher that paid');
  const amount = { amount: '0.01', currency: 'CNY' };
  return { order: { ...from, amount, cause: 'a test', reason: uuidv7(), evidenceHash: 'ab'.repeat(32) }, cityCode };
}
