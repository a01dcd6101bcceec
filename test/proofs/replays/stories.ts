import { mustFind, uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import type { TestGraph } from '@voucher-graph/testing';
import { claimOf, papersOf } from '../../journeys/claims.ts';
import { operatorOf } from '../../journeys/license-market.ts';
import { claimCity, memberOf, officer, programCode, type Market } from '../model/market.ts';

// Short journeys in which every mutation of the schema is done at least once, in an order in which nothing is refused.

type Entity =
  | 'application'
  | 'voucher'
  | 'rental'
  | 'invoice'
  | 'license'
  | 'settlement'
  | 'clawback'
  | 'audit'
  | 'finding'
  | 'claim';
/** What a mutation did, each thing under its name; or the code of a refusal or fault, which no story looks at. */
export type Answer = Readonly<Record<Entity, { readonly id: string }>> & {
  readonly code?: string;
  readonly message?: string;
};
export type Send = (viewer: Viewer, name: string, input: object) => Promise<Answer>;
export type Scene = {
  readonly graph: TestGraph;
  readonly market: Market;
  readonly send: Send;
};

const reason = 'A test.';
const evidenceHash = 'ab'.repeat(32);
const auditor: Viewer = { subject: 'an auditor', scopes: ['auditor'] };
const service = (name: string): Viewer => ({ subject: `subgraph:${name}`, scopes: ['service'] });
const yuan = (amount: string) => ({ amount: { amount, currency: 'CNY' } });

async function applications({ market, send }: Scene): Promise<void> {
  const companyId = companyOf(market, 0);
  const member = memberOf(companyId);
  const submit = async () => {
    const purchase = {
      kind: 'COMPUTE',
      sellerCreditCode: market.sellerCreditCode,
      ...yuan('1000.00'),
      signedOn: '2026-09-01',
      serviceFrom: '2026-09-01',
      serviceTo: '2027-08-31',
      contract: uuidv7(),
    };
    const { application } = await send(member, 'submitApplication', { companyId, programCode, purchase });
    return { applicationId: application.id, purchase };
  };
  const review = { score: 80, comment: 'Sound.' };

  const { applicationId, purchase } = await submit();
  await send(officer('desk'), 'returnApplication', { applicationId, reason });
  await send(member, 'resubmitApplication', { applicationId, purchase });
  await send(officer('desk'), 'checkApplication', { applicationId });
  await send(officer('reviewer'), 'reviewApplication', { applicationId, ...review });
  await send(officer('approver'), 'publishApplication', { applicationId, reason });
  await send(officer('desk', undefined, 'another'), 'objectToApplication', { applicationId, reason });
  await send(officer('reviewer', undefined, 'another'), 'reviewApplication', { applicationId, ...review });
  await send(officer('approver'), 'waitlistApplication', { applicationId, reason });
  await send(officer('desk', undefined, 'another'), 'admitApplication', { applicationId, reason });
  const { voucher } = await send(officer('approver'), 'approveApplication', { applicationId });
  const voucherId = voucher.id;
  await send(officer('treasurer'), 'freezeVoucher', { voucherId, reason });
  await send(officer('treasurer'), 'unfreezeVoucher', { voucherId, reason });
  await send(officer('approver'), 'extendVoucher', { voucherId, voidFrom: '2028-01-01', reason });
  await send(officer('approver'), 'revokeVoucher', { voucherId, reason });

  const other = await submit();
  const rejected = { applicationId: other.applicationId };
  await send(officer('desk'), 'checkApplication', rejected);
  await send(officer('reviewer'), 'reviewApplication', { ...rejected, ...review });
  await send(officer('approver'), 'rejectApplication', { ...rejected, reason });
  const { application } = await send(member, 'appealApplication', { ...rejected, reason });
  await send(member, 'withdrawApplication', { applicationId: application.id, reason });
}

async function rentals({ market, send }: Scene): Promise<void> {
  const companyId = companyOf(market, 1);
  const member = memberOf(companyId);
  const { id: offerId, providerId } = market.offer;
  const operator: Viewer = { subject: 'an operator', scopes: ['provider.operator'], providerId };
  const contract = async () => {
    const voucherIds = [await market.grant(companyId, 10_000_000n)];
    const wish = { companyId, offerId, gpuCount: 1, hours: 10, voucherIds };
    const { rental } = await send(member, 'quoteRental', wish);
    await send(member, 'contractRental', { rentalId: rental.id });
    return rental.id;
  };

  const rentalId = await contract();
  await send(operator, 'provisionRental', { rentalId });
  await send(operator, 'startRental', { rentalId });
  await market.passHours(rentalId, 2);
  await send(operator, 'recordUsage', { rentalId, events: [await market.anEvent(rentalId, 0)] });
  await send(member, 'suspendRental', { rentalId, reason });
  await send(operator, 'resumeRental', { rentalId, reason });
  await send(operator, 'endRental', { rentalId });
  const { invoice } = await send(operator, 'closeRental', { rentalId, invoiceNumber: 'No. 7' });
  const invoiceId = invoice.id;
  await send(member, 'disputeInvoice', { invoiceId, reason });
  await send(operator, 'resolveDispute', { invoiceId, reason, surcharge: yuan('0.01').amount });
  await send(operator, 'confirmPayment', { invoiceId });
  const purchases = [{ purchaseId: rentalId, status: 'PAID', settledAt: '2026-01-01T00:00:00.000Z' }];
  await send(service('programs'), 'noteSettlement', { purchases });

  await send(member, 'cancelRental', { rentalId: await contract(), reason });
}

async function licenses({ market, send }: Scene): Promise<void> {
  const { companyId } = mustFind(market.licensees[0], 'A licensee');
  const member = memberOf(companyId);
  const vendor = operatorOf(market.vendor);
  const request = async () => {
    const wish = { companyId, datasetId: mustFind(market.datasets[0], 'A dataset'), purpose: 'PRETRAINING' };
    const { license } = await send(member, 'requestDatasetLicense', wish);
    return { licenseId: license.id };
  };
  const sign = async () => {
    const license = await request();
    await send(member, 'signDatasetLicense', license);
    return license;
  };

  const ended = await sign();
  await send(vendor, 'suspendDatasetLicense', { ...ended, reason });
  await send(vendor, 'resumeDatasetLicense', { ...ended, reason });
  await send(member, 'terminateDatasetLicense', { ...ended, reason });
  await send(vendor, 'revokeDatasetLicense', { ...(await sign()), reason });
  await send(vendor, 'declineDatasetLicense', { ...(await request()), reason });
  const purchases = [{ purchaseId: ended.licenseId, status: 'PAID', settledAt: '2026-01-01T00:00:00.000Z' }];
  await send(service('programs'), 'noteLicenseSettlement', { purchases });
}

async function holds({ market, send }: Scene): Promise<void> {
  const companyId = companyOf(market, 2);
  const compute = service('compute');
  const { sellerCreditCode, offer } = market;
  const place = async () => {
    const purchaseId = uuidv7();
    const payee = { sellerCreditCode, payeeId: offer.providerId };
    const purchase = { purchaseId, companyId, ...payee, kind: 'COMPUTE', ...yuan('1000.00') };
    const lines = [{ voucherId: await market.grant(companyId, 1_000_000n), ...yuan('500.00') }];
    await send(compute, 'placeHolds', { purchase, lines, holdForSeconds: 3600 });
    return { purchaseId };
  };

  await send(compute, 'captureHolds', { ...(await place()), ...yuan('600.00'), evidenceHash });
  await send(compute, 'releaseHolds', { ...(await place()), reason });
}

/** After the licenses, for which their vendor is owed money. */
async function payments({ graph, market, send }: Scene): Promise<void> {
  const treasurer = officer('treasurer', '310000');
  const payeeId = market.vendor.id;
  const pay = { payeeId, fundCode: 'shanghai-data-2025', paymentReference: 'P-1' };
  const { settlement } = await send(treasurer, 'settleProvider', pay);
  const settlementId = settlement.id;
  await send(treasurer, 'failSettlement', { settlementId, reason });
  await send(treasurer, 'retrySettlement', { settlementId, paymentReference: 'P-2' });

  const [paid] = await graph.databases.programs.query<{ readonly voucherId: string }>(
    `SELECT voucher_id AS "voucherId" FROM ledger.payable_balance
      WHERE payee_id = $1 AND paid - clawed_back >= 10 ORDER BY voucher_id LIMIT 1`,
    [payeeId],
  );
  const order = async (amount: string) => {
    const asked = { ...mustFind(paid, 'A payment'), payeeId, ...yuan(amount), cause: 'IDLE', reason, evidenceHash };
    const { clawback } = await send(auditor, 'clawBack', asked);
    return clawback.id;
  };
  const repaid = { clawbackId: await order('0.02'), ...yuan('0.02'), paymentReference: 'R-1' };
  await send(treasurer, 'recordRepayment', repaid);
  // It sells once more, and is owed what can be set off.
  await licenses({ graph, market, send });
  await send(treasurer, 'setOff', { clawbackId: await order('0.01') });
  const lost = { clawbackId: await order('0.03'), reason, evidenceHash };
  await send(officer('approver', '310000'), 'writeOffClawback', lost);
}

async function audits({ graph, send }: Scene): Promise<void> {
  const [paying] = await graph.databases.programs.query<{ readonly programCode: string }>(
    `SELECT program.code AS "programCode" FROM programs.program program
       JOIN programs.voucher voucher ON voucher.program_id = program.id
       JOIN ledger.operation_view paid ON paid.voucher_id = voucher.id AND paid.kind = 'settle'
      WHERE NOT EXISTS (SELECT FROM programs.audit WHERE program_id = program.id) ORDER BY program.code LIMIT 1`,
  );
  const days = { ...mustFind(paying, 'A program that pays'), from: '2020-01-01', to: '2026-11-20' };
  const { audit } = await send(auditor, 'drawAudit', days);
  const [drawn] = await graph.databases.programs.query<{ readonly caseId: string }>(
    'SELECT id AS "caseId" FROM programs.audit_case WHERE audit_id = $1 ORDER BY id LIMIT 1',
    [audit.id],
  );
  const found = { ...mustFind(drawn, 'A case'), kind: 'NOT_USED', atStake: yuan('0.01').amount };
  const { finding } = await send(auditor, 'recordFinding', { ...found, reason, evidenceHash });
  const another = { ...auditor, subject: 'another auditor' };
  await send(another, 'judgeFinding', { findingId: finding.id, confirmed: true, reason });
}

async function claims({ market, send }: Scene): Promise<void> {
  const desk = officer('desk', claimCity);
  const approver = officer('approver', claimCity);
  const treasurer = officer('treasurer', claimCity);
  const submit = async (i: number) => {
    const rental = mustFind(market.claimable[i], 'A rental that was paid');
    const member = memberOf(rental.companyId);
    const { claim } = await send(member, 'submitClaim', claimOf(rental));
    return { rental, member, claimId: claim.id };
  };

  const { rental, member, claimId } = await submit(0);
  await send(desk, 'returnClaim', { claimId, reason });
  await send(member, 'resubmitClaim', { claimId, ...papersOf(rental) });
  await send(desk, 'checkClaim', { claimId });
  await send(approver, 'approveClaim', { claimId });
  await send(treasurer, 'payClaim', { claimId, paymentReference: 'P-1', setOff: false });
  await send(treasurer, 'failClaimPayment', { claimId, reason });
  await send(treasurer, 'retryClaimPayment', { claimId, paymentReference: 'P-2', setOff: false });
  await send(approver, 'rejectClaim', { claimId: (await submit(1)).claimId, reason });
  const withdrawn = await submit(2);
  await send(withdrawn.member, 'withdrawClaim', { claimId: withdrawn.claimId, reason });
}

/** At last: what is announced and published holds for all that comes after it. */
async function terms({ graph, market, send }: Scene): Promise<void> {
  const approver = officer('approver');
  await send(approver, 'announceIntake', { programCode, opensAt: '2026-02-01T00:00:00.000Z' });
  const { sellerCreditCode } = market;
  await send(approver, 'listSeller', { programCode, sellerCreditCode, from: '2100-01-01', to: '2100-12-31' });
  const [last] = await graph.databases.programs.query<{ readonly version: number }>(
    `SELECT max(version)::int AS version FROM programs.rule_version rule
       JOIN programs.program program ON program.id = rule.program_id WHERE code = $1`,
    [programCode],
  );
  await send(approver, 'publishRuleVersion', {
    programCode,
    version: mustFind(last, 'A version').version + 1,
    effectiveFrom: '2090-01-01',
    sources: [{ title: 'A notice', confidence: 'OFFICIAL' }],
    terms: { spendableOn: ['COMPUTE'], rateTiers: [{ rateBasisPoints: 2000, atMost: false }] },
  });
}

function companyOf({ companies }: Market, i: number): string {
  return mustFind(companies[i], 'A company');
}

export const stories = { applications, rentals, licenses, holds, payments, audits, claims, terms };
