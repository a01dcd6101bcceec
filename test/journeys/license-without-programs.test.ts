import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { adminUrls, findViolations } from '@voucher-graph/platform';
import { mustFind, uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import {
  aDatasetOf,
  balanceOf,
  findLicensees,
  findVendor,
  memberOf,
  operatorOf,
  type Licensee,
  type Vendor,
} from './license-market.ts';
import { startSeller, type Seller } from './programs-behind-proxy.ts';

// A license while programs is away, or its answers are: nothing is held that nobody looks after, and what was signed is
// captured once, whenever that is.

let graph: TestGraph;
let seller: Seller;
let vendor: Vendor;
let licensees: Licensee[];
let licensee: Licensee;
let member: Viewer;
let operator: Viewer;

beforeAll(async () => {
  graph = await createTestGraph();
  seller = await startSeller(graph, 'datasets');
  vendor = await findVendor(graph.databases);
  licensees = [...(await findLicensees(graph.databases, vendor))];
  operator = operatorOf(vendor);
});

beforeEach(async () => {
  await seller.proxy.accept();
  seller.proxy.setFaults();
  licensee = mustFind(licensees.pop(), 'A company with a data voucher');
  member = memberOf(licensee);
});

afterAll(async () => {
  expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  await seller.close();
  await graph.close();
});

async function send(viewer: Viewer, name: string, input: object): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await seller.subgraph.execute({
    query: `mutation ($input: ${type}Input!) { outcome: ${name}(input: $input) {
      ... on ${type}Success { license { id status subsidy { amount } } } ... on ${type}Refusal { code message } } }`,
    variables: { input: { idempotencyKey: uuidv7(), ...input } },
    viewer,
  });
  return errors ? { fault: errors[0]?.extensions?.['code'] } : data?.['outcome'];
}

const request = (more: object = {}) =>
  aDatasetOf(graph.databases, { vendor, price: 1_000_000n }).then(({ id: datasetId }) =>
    send(member, 'requestDatasetLicense', {
      companyId: licensee.companyId,
      datasetId,
      purpose: 'PRETRAINING',
      ...more,
    }),
  );
/** An offer of which the voucher is to pay 3,000 yuan. */
const anOffer = async (): Promise<string> => (await request()).license.id;
const share = 300_000n;
const sign = (licenseId: string, idempotencyKey = uuidv7()) =>
  send(member, 'signDatasetLicense', { idempotencyKey, licenseId });
const statusOf = async (id: string) => {
  const [license] = await graph.databases.datasets.query<{ status: string }>(
    'SELECT status FROM datasets.license WHERE id = $1',
    [id],
  );
  return license?.status;
};
/** What the voucher has spent less now than it had: held, and captured. */
const spent = async () => {
  const { available, held } = await balanceOf(graph.databases, licensee.voucherId);
  return { held, gone: licensee.available - available };
};
const nothing = { held: 0n, gone: 0n };
const isHeld = { held: share, gone: share };
const isCaptured = { held: 0n, gone: share };
const isEqual = (one: object, other: object) => Object.entries(one).join() === Object.entries(other).join();
const reason = 'Because a test says so.';

/** As where its process has ended: connections are gone, and new ones are refused. */
async function goAway(): Promise<void> {
  await seller.proxy.refuse();
  seller.proxy.resetAll();
  expect(await request()).toEqual({ fault: 'UNAVAILABLE' }); // a read notices as well that kept connections are gone
}

/** Lets the jobs be due that wait for later, until what they do is done. */
async function untilJobsHaveDone(isDone: () => Promise<boolean>): Promise<void> {
  const { datasets } = graph.databases;
  while (!(await isDone()))
    await datasets.transaction((query) =>
      query('UPDATE datasets_jobs._private_jobs SET run_at = now() WHERE run_at > now() AND locked_at IS NULL'),
    );
}

test('while programs is away signing is refused, nothing is held, and the offer stands', async () => {
  const id = await anOffer();
  const key = uuidv7();
  await goAway();
  const refused = await sign(id, key);

  expect(refused).toEqual({ code: 'VOUCHER_SERVICE_UNAVAILABLE', message: expect.stringMatching(/new key/) });
  await seller.proxy.accept();
  expect(await sign(id, key)).toEqual(refused);
  expect([await spent(), await statusOf(id)]).toEqual([nothing, 'OFFERED']);
  expect(await sign(id)).toMatchObject({ license: { status: 'ACTIVE', subsidy: { amount: '3000.00' } } });
  expect(await spent()).toEqual(isCaptured);
});

test('a license that the company pays alone needs no programs', async () => {
  await goAway();
  const { license } = await request({ voucherIds: [] });

  expect(await sign(license.id)).toMatchObject({ license: { status: 'ACTIVE', subsidy: { amount: '0.00' } } });
});

test('a lost answer is an unknown outcome, and the same key goes on with what is held', async () => {
  const id = await anOffer();
  const key = uuidv7();
  seller.loseAnswer('PlaceHolds');

  expect(await sign(id, key)).toEqual({ fault: 'UNKNOWN_OUTCOME' });
  expect(await spent()).toEqual(isHeld);
  expect(await sign(id)).toMatchObject({ code: 'SIGNING_PENDING' });
  const answers = await Promise.all([1, 2, 3].map(() => sign(id, key)));
  for (const answer of answers) expect(answer).toMatchObject({ license: { status: 'ACTIVE' } });
  expect(await spent()).toEqual(isCaptured);
});

test('what nobody signs on is given up, and what is held for it goes back as soon as programs is there', async () => {
  const id = await anOffer();
  const key = uuidv7();
  seller.loseAnswer('PlaceHolds');
  expect(await sign(id, key)).toEqual({ fault: 'UNKNOWN_OUTCOME' });
  await goAway();
  expect(await sign(id, key)).toEqual({ fault: 'UNKNOWN_OUTCOME' }); // it is away now, but holds may be there

  await untilJobsHaveDone(async () => (await statusOf(id)) === 'DECLINED');
  expect(await spent()).toEqual(isHeld);
  await seller.proxy.accept();
  await untilJobsHaveDone(async () => isEqual(await spent(), nothing));

  expect(await sign(id, key)).toMatchObject({ code: 'SIGNING_GIVEN_UP' });
  expect(await sign(id)).toMatchObject({ code: 'WRONG_STATUS' });
});

test('an offer that is declined while its signature is on the way holds nothing', async () => {
  const id = await anOffer();
  const key = uuidv7();
  seller.loseAnswer('PlaceHolds');
  await sign(id, key);

  expect(await send(operator, 'declineDatasetLicense', { licenseId: id, reason })).toMatchObject({
    license: { status: 'DECLINED' },
  });
  await untilJobsHaveDone(async () => isEqual(await spent(), nothing));
  expect(await sign(id, key)).toMatchObject({ code: 'SIGNING_GIVEN_UP' });
});

/** A license that is signed while programs goes away, before what it holds is captured. */
async function aSigned(): Promise<{ readonly id: string; readonly key: string }> {
  const [id, key] = [await anOffer(), uuidv7()];
  // What follows the holds on their connection does not arrive any more.
  seller.proxy.setFaults({ cut: { direction: 'toServer', after: { bytes: 0 }, since: /PlaceHolds/ } });
  const signed = await sign(id, key);
  await goAway();
  expect(signed).toEqual({ license: { id, status: 'SIGNED', subsidy: { amount: '3000.00' } } });
  expect(await spent()).toEqual(isHeld);
  return { id, key };
}

test('a license that is signed while programs goes away is captured later, once', async () => {
  const { id, key } = await aSigned();

  await seller.proxy.accept();
  await untilJobsHaveDone(async () => (await statusOf(id)) === 'ACTIVE');

  const answers = await Promise.all([1, 2, 3].map(() => sign(id, key)));
  for (const answer of answers)
    expect(answer).toEqual({ license: { id, status: 'ACTIVE', subsidy: { amount: '3000.00' } } });
  expect(await spent()).toEqual(isCaptured);
  expect(
    await graph.databases.datasets.query('SELECT FROM datasets.license_event WHERE license_id = $1', [id]),
  ).toHaveLength(5);
});

test('a license that ends before its capture holds nothing, and nobody paid for it', async () => {
  const { id } = await aSigned();

  expect(await send(member, 'terminateDatasetLicense', { licenseId: id, reason })).toMatchObject({
    license: { status: 'TERMINATED' },
  });
  await seller.proxy.accept();
  await untilJobsHaveDone(async () => isEqual(await spent(), nothing));
  await untilJobsHaveDone(async () => (await subsidyOf(id)) === 0n);
  expect(await statusOf(id)).toBe('TERMINATED');
});

test('a license that ends when its capture was done, but not answered, was paid for', async () => {
  const id = await anOffer();
  seller.loseAnswer('CaptureHolds');
  expect(await sign(id)).toMatchObject({ license: { status: 'SIGNED' } });
  await goAway();
  expect(await spent()).toEqual(isCaptured);

  expect(await send(operator, 'revokeDatasetLicense', { licenseId: id, reason })).toMatchObject({
    license: { status: 'REVOKED' },
  });
  await seller.proxy.accept();
  const { datasets } = graph.databases;
  const waiting = () =>
    datasets.query(`SELECT FROM datasets.signing WHERE license_id = $1 AND state <> 'CAPTURED'`, [id]);
  await untilJobsHaveDone(async () => (await waiting()).length === 0);
  expect(await spent()).toEqual(isCaptured);
  expect(await subsidyOf(id)).toBe(share);
});

async function subsidyOf(id: string): Promise<bigint | undefined> {
  const [license] = await graph.databases.datasets.query<{ subsidy: bigint }>(
    'SELECT subsidy_fen AS subsidy FROM datasets.license WHERE id = $1',
    [id],
  );
  return license?.subsidy;
}
