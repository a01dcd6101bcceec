import { createHash } from 'node:crypto';
import { once as event } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { httpPeer, uuidv7, type Database, type Peers } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { invariants } from '../invariants.ts';
import { abandonSigning } from '../signing/abandon-signing.ts';
import { send } from '../testing/ask.ts';
import { aLicense, anOffer } from '../testing/build-rows.ts';
import { migratedDatasets, openDatabase } from '../testing/open-database.ts';
import { memberOf, operatorOf } from '../testing/parties.ts';

// What needs no answer of programs. What does is in test/journeys/license.test.ts, with the real one.

let database: Database;
/** Takes requests and hangs up, so that nobody knows what became of them. */
let silent: Server;
let programsSilent: Peers;
let programsAway: Peers;
beforeAll(async () => {
  database = await openDatabase(await createTestDatabase(migratedDatasets));
  silent = createServer((socket) => socket.once('data', () => socket.destroy())).listen(0, '127.0.0.1');
  const gone = createServer().listen(0, '127.0.0.1');
  await Promise.all([event(silent, 'listening'), event(gone, 'listening')]);
  programsSilent = programsAt(silent);
  programsAway = programsAt(gone);
  await new Promise((resolve) => gone.close(resolve));
});
afterAll(async () => {
  for (const { name, sql } of invariants)
    expect({ name, broken: await database.query(sql) }).toEqual({ name, broken: [] });
  silent.close();
  await database.close();
});

function programsAt(server: Server): Peers {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return { programs: httpPeer({ asker: 'datasets', name: 'programs', url, secret: 'a secret, for tests only' }) };
}

const sign = (
  offer: { readonly id: string; readonly companyId: string },
  { peers, key = uuidv7() }: { readonly peers?: Peers; readonly key?: string } = {},
) =>
  send({ database, viewer: memberOf(offer), ...(peers && { peers }) }, 'signDatasetLicense', {
    idempotencyKey: key,
    licenseId: offer.id,
  });
const statusOf = async (id: string) =>
  (await database.query<{ status: string }>('SELECT status FROM datasets.license WHERE id = $1', [id]))[0]?.status;
const signingsOf = (id: string) =>
  database.query<{ id: string; state: string; asks: number }>(
    'SELECT id, state, asks FROM datasets.signing WHERE license_id = $1 ORDER BY begun_at',
    [id],
  );
const jobs = async (task: string, signingId: string) =>
  (
    await database.query<{ payload: { signingId: string } }>(
      `SELECT job.payload FROM datasets_jobs._private_jobs job JOIN datasets_jobs._private_tasks task ON task.id = job.task_id
        WHERE task.identifier = $1`,
      [task],
    )
  ).filter(({ payload }) => payload.signingId === signingId);

test('without vouchers a license is signed and delivered at once, asking nobody', async () => {
  const offer = await anOffer(database);

  const signed = await sign(offer);

  const day = new Date(Date.now() + 8 * 3_600_000);
  expect(signed).toMatchObject({
    status: 'ACTIVE',
    subsidy: { amount: '0.00' },
    validFrom: day.toISOString().slice(0, 10),
    delivery: { sha256: '1'.repeat(64), url: `https://delivery.example/vendor/${offer.id}` },
  });
  expect(Number(new Date(signed['validUntil'] as string)) - Number(day)).toBeGreaterThan(363 * 86_400_000);
});

test('of several files the list of them is signed, as sha256sum prints it', async () => {
  const offer = await anOffer(database, { files: ['b.jsonl', 'B.jsonl', 'a.jsonl'] });
  const list = `${'2'.repeat(64)}  B.jsonl\n${'3'.repeat(64)}  a.jsonl\n${'1'.repeat(64)}  b.jsonl\n`;

  const signed = await sign(offer);

  expect(signed['delivery']).toMatchObject({ sha256: createHash('sha256').update(list).digest('hex') });
});

test('three tries at once have one effect and equal answers; the key is no other license’s', async () => {
  const offer = await anOffer(database);
  const key = uuidv7();

  const answers = await Promise.all([1, 2, 3].map(() => sign(offer, { key })));

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 'ACTIVE' });
  expect(await database.query('SELECT FROM datasets.license_event WHERE license_id = $1', [offer.id])).toHaveLength(2);
  const other = await anOffer(database, { companyId: offer.companyId });
  expect(await sign(other, { key })).toMatchObject({ code: 'KEY_REUSED' });
  expect(await statusOf(other.id)).toBe('OFFERED');
});

test('core data is refused wherever the license stands', async () => {
  for (const status of ['REQUESTED', 'COMPLIANCE_CHECK', 'DECLINED'] as const) {
    const license = await anOffer(database, { datasetGrade: 'CORE', status });
    expect(await sign(license)).toMatchObject({ code: 'CORE_DATA' });
    expect(await statusOf(license.id)).toBe(status);
  }
});

test('important data is not signed for abroad without an approved assessment of the dataset', async () => {
  const offer = await anOffer(database, {
    datasetGrade: 'IMPORTANT',
    territory: ['CN', 'SG'],
    exportAssessmentId: 'of another dataset',
    planned: [100n],
  });
  await database.transaction((query) =>
    query(`UPDATE datasets.dataset SET export_assessment_id = 'CAC-1', territory = '{001}' WHERE id = $1`, [
      offer.datasetId,
    ]),
  );
  await database.transaction((query) =>
    query(`UPDATE datasets.dataset SET export_assessment_id = NULL, territory = '{CN}' WHERE id = $1`, [
      offer.datasetId,
    ]),
  );

  expect(await sign(offer, { peers: programsSilent })).toMatchObject({ code: 'TERRITORY_NOT_ALLOWED' });
  expect(await signingsOf(offer.id)).toEqual([]);
  await database.transaction((query) =>
    query(`UPDATE datasets.license SET status = 'DECLINED' WHERE id = $1`, [offer.id]),
  );
});

test('what cannot be delivered is not signed', async () => {
  const offer = await anOffer(database, { files: [], planned: [100n] });

  expect(await sign(offer, { peers: programsSilent })).toMatchObject({ code: 'DELIVERY_UNKNOWN' });
  expect(await signingsOf(offer.id)).toEqual([]);
});

test('nobody signs for another company', async () => {
  const offer = await anOffer(database);

  expect(await sign({ id: offer.id, companyId: uuidv7() })).toMatchObject({ code: 'LICENSE_NOT_FOUND' });
  expect(await send({ database, viewer: operatorOf(offer) }, 'signDatasetLicense', { licenseId: offer.id })).toEqual({
    fault: 'FORBIDDEN',
  });
  expect(await statusOf(offer.id)).toBe('OFFERED');
});

test('where programs is away, signing is refused for good under this key, and can be tried under another', async () => {
  const offer = await anOffer(database, { planned: [100n, 200n] });
  const key = uuidv7();

  const refused = await sign(offer, { peers: programsAway, key });

  expect(refused).toEqual({ code: 'VOUCHER_SERVICE_UNAVAILABLE', message: expect.stringContaining('nothing is held') });
  expect(await sign(offer, { peers: programsSilent, key })).toEqual(refused);
  expect(await signingsOf(offer.id)).toEqual([{ id: expect.any(String), state: 'REFUSED', asks: 0 }]);
  expect(await sign(offer, { peers: programsSilent })).toEqual({ fault: 'UNKNOWN_OUTCOME' });
  expect(await statusOf(offer.id)).toBe('OFFERED');
});

test('while it is not known what became of the holds, no other command signs, and “nothing is held” is not said', async () => {
  const offer = await anOffer(database, { planned: [100n] });
  const key = uuidv7();

  expect(await sign(offer, { peers: programsSilent, key })).toEqual({ fault: 'UNKNOWN_OUTCOME' });
  expect(await sign(offer, { peers: programsSilent })).toMatchObject({ code: 'SIGNING_PENDING' });
  expect(await sign(offer, { peers: programsAway, key })).toEqual({ fault: 'UNKNOWN_OUTCOME' });
  expect(await signingsOf(offer.id)).toEqual([{ id: expect.any(String), state: 'PENDING', asks: 1 }]);
  const other = await anOffer(database, { companyId: offer.companyId, planned: [100n] });
  expect(await sign(other, { peers: programsSilent, key })).toMatchObject({ code: 'KEY_REUSED' });
});

test('a signing of which nothing is heard is given up after a minute: the license is declined, and a job releases it', async () => {
  const offer = await anOffer(database, { planned: [100n] });
  const key = uuidv7();
  await sign(offer, { peers: programsSilent, key });
  const [signing] = await signingsOf(offer.id);
  const signingId = signing!.id;
  expect(await jobs('abandonSigning', signingId)).toHaveLength(1);

  await Promise.all([1, 2].map(() => abandonSigning({ signingId }, { database })));

  expect(await statusOf(offer.id)).toBe('DECLINED');
  expect(await signingsOf(offer.id)).toMatchObject([{ state: 'GIVEN_UP' }]);
  expect(await jobs('releaseHolds', signingId)).toHaveLength(1);
  expect(await sign(offer, { peers: programsSilent, key })).toMatchObject({ code: 'SIGNING_GIVEN_UP' });
});

test('a vendor that declines while a company signs has what may be held released', async () => {
  const offer = await anOffer(database, { planned: [100n] });
  await sign(offer, { peers: programsSilent });
  const input = { licenseId: offer.id, reason: 'The source was taken down.' };

  expect(await send({ database, viewer: operatorOf(offer) }, 'declineDatasetLicense', input)).toMatchObject({
    status: 'DECLINED',
  });

  const [signing] = await signingsOf(offer.id);
  expect(signing).toMatchObject({ state: 'GIVEN_UP' });
  expect(await jobs('releaseHolds', signing!.id)).toHaveLength(1);
});

test('a license has one signing at a time, and a signing is resolved once', async () => {
  const offer = await anOffer(database, { planned: [100n] });
  await sign(offer, { peers: programsSilent });
  const write = (sql: string) => database.transaction((query) => query(sql, [offer.id]));

  await expect(
    write(`INSERT INTO datasets.signing (id, license_id, actor, command_key, state, purchase, evidence_sha256)
           SELECT gen_random_uuid(), $1, 'x', gen_random_uuid(), 'PENDING', '{}', repeat('0', 64)`),
  ).rejects.toThrow('a_license_is_signed_once');
  await expect(write(`UPDATE datasets.signing SET state = 'CAPTURED' WHERE license_id = $1`)).rejects.toThrow(
    'a signing does not go from PENDING to CAPTURED',
  );
  await expect(write('DELETE FROM datasets.signing WHERE license_id = $1')).rejects.toThrow('permission denied');
});

test('a seeded license that is signed already is not signed again', async () => {
  const license = await aLicense(database, {
    status: 'SIGNED',
    deliverySha256: null,
    deliveryUrl: null,
    deliveredAt: null,
  });

  expect(await sign(license)).toMatchObject({ code: 'WRONG_STATUS' });
});
