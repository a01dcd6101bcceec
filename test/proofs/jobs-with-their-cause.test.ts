import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mustFind, uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import pg from 'pg';
import { aDatasetOf, findLicensees, findVendor, memberOf } from '../journeys/license-market.ts';
import { openRent, type Rent } from '../journeys/rent.ts';
import { documentOf, type Answer, type CommandName } from './model/commands.ts';
import { officer } from './model/market.ts';

// What must not be lost is a job of the very transaction that causes it: neither can be there without the other. Nobody
// does the jobs here, so that PostgreSQL can be asked which transaction wrote them.

let graph: TestGraph;
let rent: Rent;
let member: Viewer;
let operator: Viewer;
let voucherId: string;

beforeAll(async () => {
  graph = await createTestGraph();
  rent = await openRent(graph);
  const { companyId, offer } = rent.parties;
  member = memberOf({ companyId });
  operator = { subject: 'an operator', scopes: ['provider.operator'], providerId: offer.providerId };
  voucherId = await rent.grant(companyId, 10_000_000n);
});
afterAll(async () => {
  await rent.close();
  await graph.close();
});

async function send(viewer: Viewer, name: CommandName, input: object): Promise<Answer> {
  const variables = { c0: { idempotencyKey: uuidv7(), ...input } };
  const { data } = await graph.ask(documentOf(name, 1), variables, undefined, await graph.tokenOf(viewer));
  return data.c0;
}

async function quote(): Promise<string> {
  const { companyId, offer } = rent.parties;
  const wish = { companyId, offerId: offer.id, gpuCount: 1, hours: 10, voucherIds: [voucherId] };
  const { rental } = await send(member, 'quoteRental', wish);
  return mustFind(rental, 'A quote').id;
}

async function contract(): Promise<string> {
  const rentalId = await quote();
  expect(await send(member, 'contractRental', { rentalId })).toMatchObject({ rental: { status: 'CONTRACTED' } });
  return rentalId;
}

/** The number of the transaction that wrote this row. */
async function writerOf(table: string, condition: string, value: string): Promise<string> {
  const [row] = await rent.asAdmin<{ readonly writer: string }>(
    `SELECT xmin::text AS writer FROM ${table} WHERE ${condition}`,
    [value],
  );
  return mustFind(row, `A row of ${table}`).writer;
}

const jobOf = (subgraph: string, task: string, of: string) =>
  writerOf(
    `${subgraph}_jobs._private_jobs`,
    `task_id = (SELECT id FROM ${subgraph}_jobs._private_tasks WHERE identifier = '${task}')
       AND payload::text LIKE '%' || $1 || '%'`,
    of,
  );

test('a contract that takes accelerators has its job that gives them up, until it is concluded', async () => {
  const rentalId = await quote();
  const intents = () => rent.asAdmin('SELECT FROM compute.hold_intent WHERE rental_id = $1', [rentalId]);
  const admin = new pg.Client(graph.databaseUrl);
  await admin.connect();
  await admin.query('BEGIN');
  await admin.query('SELECT FROM programs.voucher WHERE id = $1 FOR UPDATE', [voucherId]); // so that its hold waits
  const contracting = send(member, 'contractRental', { rentalId });
  while ((await intents()).length === 0) await sleep(10);
  const [job, taking] = await Promise.all([
    jobOf('compute', 'giveUpContract', rentalId),
    writerOf('compute.offer', 'id = $1', rent.parties.offer.id),
  ]);
  await admin.query('COMMIT');
  await admin.end();

  expect(job).toBe(taking);
  expect(await contracting).toMatchObject({ rental: { status: 'CONTRACTED' } });
  await expect(jobOf('compute', 'giveUpContract', rentalId)).rejects.toThrow('A row of compute_jobs');
});

test('a meter that is closed has its job that captures and invoices', async () => {
  const rentalId = await contract();
  await send(operator, 'startRental', { rentalId });
  expect(await send(operator, 'closeRental', { rentalId })).toMatchObject({ rental: { status: 'INVOICED' } });

  expect(await jobOf('compute', 'invoiceRental', rentalId)).toBe(
    await writerOf('compute.meter_closing', 'rental_id = $1', rentalId),
  );
});

test('a rental that is called off has its job that releases its holds', async () => {
  const rentalId = await contract();
  await send(member, 'cancelRental', { rentalId, reason: 'A test.' });

  expect(await jobOf('compute', 'releaseHolds', rentalId)).toBe(await writerOf('compute.rental', 'id = $1', rentalId));
});

test('a license that is signed has its job that captures', async () => {
  const vendor = await findVendor(graph.databases);
  const licensee = mustFind((await findLicensees(graph.databases, vendor))[0], 'A licensee');
  const { id: datasetId } = await aDatasetOf(graph.databases, { vendor, price: 1_000_000n });
  const wish = { companyId: licensee.companyId, datasetId, purpose: 'PRETRAINING' };
  const { license } = await send(memberOf(licensee), 'requestDatasetLicense', wish);
  const licenseId = mustFind(license, 'An offer').id;
  await send(memberOf(licensee), 'signDatasetLicense', { licenseId });

  expect(await jobOf('datasets', 'captureHolds', licenseId)).toBe(
    await writerOf('datasets.license_event', `verb = 'sign' AND license_id = $1`, licenseId),
  );
});

test('a settlement has its job that tells who sold', async () => {
  const rentalId = await contract();
  await send(operator, 'startRental', { rentalId });
  await rent.passHours(rentalId, 1);
  await send(operator, 'recordUsage', {
    rentalId,
    events: [await rent.anEvent(rentalId, 0)],
    idempotencyKey: undefined,
  });
  await send(operator, 'closeRental', { rentalId });
  const payment = { payeeId: rent.parties.offer.providerId, paymentReference: 'A test' };
  const { settlement } = await send(officer('treasurer'), 'settleProvider', payment);

  expect(await jobOf('programs', 'tellSettled', rentalId)).toBe(
    await writerOf('programs.settlement', 'id = $1', mustFind(settlement, 'A settlement').id),
  );
});
