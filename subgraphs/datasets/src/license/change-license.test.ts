import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { invariants } from '../invariants.ts';
import { ask, send } from '../testing/ask.ts';
import { aLicense, anOffer } from '../testing/build-rows.ts';
import { migratedDatasets, openDatabase } from '../testing/open-database.ts';
import { memberOf, operatorOf } from '../testing/parties.ts';
import { expireLicenses } from './expire-licenses.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase(await createTestDatabase(migratedDatasets));
});
afterAll(async () => {
  for (const { name, sql } of invariants)
    expect({ name, broken: await database.query(sql) }).toEqual({ name, broken: [] });
  await database.close();
});

const reason = 'Because a test says so.';
const statusOf = async (id: string) =>
  (await database.query<{ status: string }>('SELECT status FROM datasets.license WHERE id = $1', [id]))[0]?.status;
/** A license that is active, and whose vendor is known. */
async function anActive(given: Parameters<typeof anOffer>[1] = {}) {
  const offer = await anOffer(database, given);
  const signed = await send({ database, viewer: memberOf(offer) }, 'signDatasetLicense', { licenseId: offer.id });
  expect(signed).toMatchObject({ status: 'ACTIVE' });
  return offer;
}

test('a vendor suspends, resumes and revokes; each step is kept with who took it, when, and why', async () => {
  const license = await anActive();
  const viewer = operatorOf(license);
  const input = { licenseId: license.id, reason };

  const statuses = [];
  for (const verb of ['suspend', 'resume', 'revoke'])
    statuses.push((await send({ database, viewer }, `${verb}DatasetLicense`, input))['status']);

  expect(statuses).toEqual(['SUSPENDED', 'ACTIVE', 'REVOKED']);
  const query = 'query ($id: ID!) { datasetLicense(id: $id) { events { from to role actor reason at } } }';
  const { datasetLicense } = (await ask(database, query, { id: license.id }, undefined, viewer)) as any;
  expect(datasetLicense.events.map(({ from, to, role }: any) => `${from} ${to} ${role}`)).toEqual([
    'OFFERED SIGNED COMPANY_MEMBER',
    'SIGNED ACTIVE SERVICE',
    'ACTIVE SUSPENDED VENDOR_OPERATOR',
    'SUSPENDED ACTIVE VENDOR_OPERATOR',
    'ACTIVE REVOKED VENDOR_OPERATOR',
  ]);
  expect(datasetLicense.events[4]).toMatchObject({ actor: 'an operator', reason, at: expect.any(String) });
});

test('programs tells what the city paid the vendor and what came back: the latest moment stands, and moves no license', async () => {
  const license = await anActive();
  const viewer = { subject: 'subgraph:programs', scopes: ['service'] } as const;
  const query = 'mutation ($input: NoteLicenseSettlementInput!) { noteLicenseSettlement(input: $input) { noted } }';
  const seen = 'query ($id: ID!) { datasetLicense(id: $id) { status voucherPayment } }';
  const told = async (status: string, second: number) => {
    const settledAt = new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
    const purchases = [license.id, uuidv7()].map((purchaseId) => ({ purchaseId, status, settledAt }));
    const input = { idempotencyKey: uuidv7(), purchases };
    for (let tries = 0; tries < 2; tries++)
      expect(await ask(database, query, { input }, undefined, viewer)).toEqual({ noteLicenseSettlement: { noted: 1 } });
    return (await ask(database, seen, { id: license.id }, undefined, memberOf(license)))['datasetLicense'];
  };

  expect(await told('PAYMENT_FAILED', 2)).toEqual({ status: 'ACTIVE', voucherPayment: 'PAYMENT_FAILED' });
  expect(await told('PAID', 1)).toEqual({ status: 'ACTIVE', voucherPayment: 'PAYMENT_FAILED' });
  expect(await told('PAID', 3)).toEqual({ status: 'ACTIVE', voucherPayment: 'PAID' });
});

test.each(['memberOf', 'operatorOf'] as const)('either side may terminate: %s', async (side) => {
  const license = await anActive();
  const viewer = side === 'memberOf' ? memberOf(license) : operatorOf(license);

  const ended = await send({ database, viewer }, 'terminateDatasetLicense', { licenseId: license.id, reason });
  const again = await send({ database, viewer }, 'terminateDatasetLicense', { licenseId: license.id, reason });

  expect(ended).toMatchObject({ status: 'TERMINATED' });
  expect(again).toEqual({ code: 'WRONG_STATUS', message: expect.stringContaining('TERMINATED') });
});

test('an offer that was declined is not signed', async () => {
  const offer = await anOffer(database);
  const input = { licenseId: offer.id, reason };

  expect(await send({ database, viewer: operatorOf(offer) }, 'declineDatasetLicense', input)).toMatchObject({
    status: 'DECLINED',
  });
  expect(
    await send({ database, viewer: memberOf(offer) }, 'signDatasetLicense', { licenseId: offer.id }),
  ).toMatchObject({ code: 'WRONG_STATUS' });
});

test.each(['EXPIRED', 'TERMINATED', 'REVOKED'] as const)('what is %s never leaves, by no verb', async (status) => {
  const { id, companyId, datasetId } = await aLicense(database, { status });
  const [row] = await database.query<{ vendorId: string }>(
    'SELECT vendor_id AS "vendorId" FROM datasets.dataset WHERE id = $1',
    [datasetId],
  );
  const viewer = { ...memberOf({ companyId }), ...row, scopes: ['company.member', 'vendor.operator'] as const };

  for (const verb of ['sign', 'decline', 'suspend', 'resume', 'terminate', 'revoke'])
    expect(
      await send({ database, viewer }, `${verb}DatasetLicense`, { licenseId: id, ...(verb !== 'sign' && { reason }) }),
    ).toMatchObject({ code: 'WRONG_STATUS' });
  expect(await statusOf(id)).toBe(status);
});

test('another’s license is not there, whoever asks', async () => {
  const license = await anActive();
  const input = { licenseId: license.id, reason };
  const others = [
    [memberOf({ companyId: uuidv7() }), 'terminateDatasetLicense'],
    [operatorOf({ vendorId: uuidv7() }), 'revokeDatasetLicense'],
    [{ ...operatorOf(license), scopes: ['company.member'] as const }, 'terminateDatasetLicense'],
  ] as const;

  for (const [viewer, name] of others)
    expect(await send({ database, viewer }, name, input)).toMatchObject({ code: 'LICENSE_NOT_FOUND' });
  expect(await send({ database, viewer: memberOf(license) }, 'revokeDatasetLicense', input)).toEqual({
    fault: 'FORBIDDEN',
  });
  expect(await statusOf(license.id)).toBe('ACTIVE');
});

test.each(['', ' \n', 'x'.repeat(1001)])('no reason, no step: %j', async (none) => {
  const license = await anActive();

  expect(
    await send({ database, viewer: operatorOf(license) }, 'suspendDatasetLicense', {
      licenseId: license.id,
      reason: none,
    }),
  ).toMatchObject({ code: 'REASON_MISSING' });
  expect(await statusOf(license.id)).toBe('ACTIVE');
});

test('a command that is sent three times at once is done once; its key is no other command’s', async () => {
  const license = await anActive();
  const viewer = operatorOf(license);
  const input = { idempotencyKey: uuidv7(), licenseId: license.id, reason };

  const answers = await Promise.all([1, 2, 3].map(() => send({ database, viewer }, 'suspendDatasetLicense', input)));

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 'SUSPENDED' });
  expect(await database.query('SELECT FROM datasets.license_event WHERE license_id = $1', [license.id])).toHaveLength(
    3,
  );
  expect(await send({ database, viewer }, 'resumeDatasetLicense', input)).toMatchObject({ code: 'KEY_REUSED' });
});

test('of a vendor and a company that end a license at once, one does', async () => {
  const license = await anActive();
  const input = { licenseId: license.id, reason };

  const answers = await Promise.all([
    send({ database, viewer: operatorOf(license) }, 'revokeDatasetLicense', input),
    send({ database, viewer: memberOf(license) }, 'terminateDatasetLicense', input),
  ]);

  expect(answers.filter(({ code }) => code === 'WRONG_STATUS')).toHaveLength(1);
});

test('a license expires after its last day, suspended or not, and a license without end does not', async () => {
  const over = { validFrom: '2025-01-01', validUntil: '2025-12-31' };
  const [active, suspended, endless] = [
    await aLicense(database, over),
    await aLicense(database, { ...over, status: 'SUSPENDED' }),
    await aLicense(database, { validFrom: '2025-01-01', validUntil: null }),
  ];

  await expireLicenses({}, { database });
  await expireLicenses({}, { database });

  expect(await Promise.all([active, suspended, endless].map(({ id }) => statusOf(id)))).toEqual([
    'EXPIRED',
    'EXPIRED',
    'ACTIVE',
  ]);
});

test.each([
  ['a step that is not drawn', "SET status = 'OFFERED'", 'a license does not go from ACTIVE to OFFERED'],
  ['another price', 'SET price_fen = price_fen + 1', 'stays as it is'],
  ['another signature', "SET signed_at = signed_at + interval '1 day'", 'stays as it is'],
  ['another delivery', "SET delivery_url = 'https://elsewhere.example/1'", 'stays as it is'],
  ['more subsidy', 'SET subsidy_fen = subsidy_fen + 1', 'does not grow'],
])('the database refuses %s', async (_what, set, promise) => {
  const { id } = await aLicense(database);

  await expect(
    database.transaction((query) => query(`UPDATE datasets.license ${set} WHERE id = $1`, [id])),
  ).rejects.toThrow(promise);
});

test('a license that is real begins with a request, and its history is not rewritten', async () => {
  await expect(aLicense(database, { synthetic: false })).rejects.toThrow('does not begin as ACTIVE');
  const { id } = await anActive();
  for (const sql of [
    'UPDATE datasets.license_event SET reason = $2',
    'DELETE FROM datasets.license_event WHERE reason <> $2',
  ])
    await expect(
      database.transaction((query) =>
        query(`${sql}${sql.includes('WHERE') ? ' AND' : ' WHERE'} license_id = $1`, [id, 'x']),
      ),
    ).rejects.toThrow('permission denied');
});
