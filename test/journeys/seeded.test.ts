import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { adminUrls, findViolations } from '@voucher-graph/platform';
import { uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';

// What the seed left unfinished goes on through the graph like all that began in it.

let graph: TestGraph;
beforeAll(async () => {
  graph = await createTestGraph();
});
afterAll(() => graph.close());

async function send(viewer: Viewer, name: string, input: object, fields: string): Promise<any> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    ... on ${type}Success { ${fields} } ... on ${type}Refusal { code message } } }`;
  const { data, errors } = await graph.ask(query, { input }, undefined, await graph.tokenOf(viewer));
  expect(errors).toBeUndefined();
  return data[name];
}

const operatorOf = (providerId: string): Viewer => ({
  subject: 'an operator',
  scopes: ['provider.operator'],
  providerId,
});
const close = (rentalId: string, providerId: string, idempotencyKey = uuidv7()) =>
  send(
    operatorOf(providerId),
    'closeRental',
    { idempotencyKey, rentalId },
    'rental { status subsidy { amount } invoices { total { amount } subsidized { amount } payable { amount } } }',
  );

type Open = {
  readonly rentalId: string;
  readonly providerId: string;
  readonly held: bigint;
  readonly eligible: boolean;
};
const findHeld = () =>
  graph.databases.programs.query<Open>(
    `SELECT purchase.id AS "rentalId", purchase.payee_id AS "providerId", hold.amount AS held,
            (held.evaluation -> 'eligible')::boolean AS eligible
       FROM programs.purchase purchase
       JOIN programs.purchase_hold held ON held.purchase_id = purchase.id
       JOIN ledger.hold hold ON hold.id = held.hold_id AND hold.status = 'PENDING'
      WHERE purchase.state = 'HELD' ORDER BY purchase.id`,
  );
const statusOf = async (rentalId: string) => {
  const [row] = await graph.databases.compute.query<{ status: string }>(
    'SELECT status FROM compute.rental WHERE id = $1',
    [rentalId],
  );
  return row?.status;
};
const findActive = async () => {
  const active = await graph.databases.compute.query<{ id: string }>(
    `SELECT id FROM compute.rental WHERE status = 'ACTIVE'`,
  );
  const ids = new Set(active.map(({ id }) => id));
  return (await findHeld()).filter(({ rentalId }) => ids.has(rentalId));
};

test('each hold that the seed left open belongs to a purchase', async () => {
  const strays = await graph.databases.programs.query(
    `SELECT FROM ledger.hold hold WHERE status = 'PENDING'
        AND NOT EXISTS (SELECT FROM programs.purchase_hold held WHERE held.hold_id = hold.id)`,
  );
  const open = await findHeld();

  expect(strays).toEqual([]);
  expect(open.length).toBeGreaterThan(5);
  expect(open.some(({ eligible }) => eligible)).toBe(true);
});

test('sellers were told of each fen that the city paid them', async () => {
  const { programs, compute, datasets } = graph.databases;
  type Sum = { readonly fen: bigint };
  const [paid] = await programs.query<Sum>(
    `SELECT sum(moved)::bigint AS fen FROM ledger.operation_view WHERE kind = 'settle' AND outcome = 'OK'`,
  );
  const [rented] = await compute.query<Sum>(
    `SELECT sum(amount_fen)::bigint AS fen FROM compute.rental_voucher JOIN compute.voucher_payment USING (rental_id) WHERE status = 'PAID'`,
  );
  const [licensed] = await datasets.query<Sum>(
    `SELECT sum(amount_fen)::bigint AS fen FROM datasets.license_voucher JOIN datasets.voucher_payment USING (license_id) WHERE status = 'PAID'`,
  );
  const untold = await compute.query(
    `SELECT FROM compute.rental WHERE status = 'SETTLED' AND subsidy_fen > 0
        AND NOT EXISTS (SELECT FROM compute.voucher_payment WHERE rental_id = rental.id)`,
  );

  expect(rented!.fen).toBeGreaterThan(0n);
  expect(licensed!.fen).toBeGreaterThan(0n);
  expect(rented!.fen + licensed!.fen).toBe(paid!.fen);
  expect(untold).toEqual([]);
});

test('an auditor finds rings of two, three and four companies in the seed, each flagged once', async () => {
  const auditor = await graph.tokenOf({ subject: 'an auditor', scopes: ['auditor'] });
  const query = '{ purchaseFlags { kind companies { id name } purchases } }';

  const { data, errors } = await graph.ask(query, {}, undefined, auditor);

  expect(errors).toBeUndefined();
  const rings = data.purchaseFlags.filter(({ kind }: { kind: string }) => kind === 'RING');
  const sizes = rings.map(({ companies, purchases }: { companies: unknown[]; purchases: unknown[] }) => [
    companies.length,
    purchases.length,
  ]);
  expect(sizes.sort()).toEqual([
    [2, 2],
    [3, 3],
    [4, 4],
  ]);
});

test('claims of the seed stand at every kind of step, and their money where they stand', async () => {
  const claims = await graph.databases.programs.query<{ status: string; count: number }>(
    'SELECT status, count(*)::int AS count FROM programs.claim GROUP BY status',
  );

  expect(claims.map(({ status }) => status)).toEqual(
    expect.arrayContaining(['PAID', 'APPROVED', 'ASSESSED', 'SUBMITTED', 'RETURNED', 'REJECTED', 'WITHDRAWN']),
  );
  expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
});

test('an active rental of the seed is closed and invoiced once, however often and by how many it is sent', async () => {
  const open = await findActive();
  const { rentalId, providerId, held } = open.find(({ eligible }) => eligible)!;
  const key = uuidv7();
  const stranger = open.find((each) => each.providerId !== providerId)!.providerId;
  expect(await close(rentalId, stranger)).toMatchObject({ code: 'RENTAL_NOT_FOUND' });
  const [one, again, rival] = await Promise.all([
    close(rentalId, providerId, key),
    close(rentalId, providerId, key),
    close(rentalId, providerId),
  ]);
  const [closed, late] = one.rental ? [one, rival] : [rival, one];

  expect(closed).toHaveProperty('rental');
  expect(late).toMatchObject({ code: 'WRONG_STATUS' });
  expect(Object.keys(again)).toEqual(Object.keys(one));
  const [invoice] = await graph.databases.compute.query<{ total: bigint; paid: bigint; payable: bigint }>(
    'SELECT total_fen AS total, subsidized_fen AS paid, payable_fen AS payable FROM compute.invoice WHERE rental_id = $1',
    [rentalId],
  );
  expect(await statusOf(rentalId)).toBe('INVOICED');
  expect(invoice!.paid).toBeGreaterThan(0n);
  expect(invoice!.paid).toBeLessThanOrEqual(held);
  expect(invoice!.payable).toBe(invoice!.total - invoice!.paid);
});

test('all others are closed too, and where a rule would not have paid, the voucher gets its money back', async () => {
  for (const { rentalId, providerId, eligible } of await findActive()) {
    const { rental } = await close(rentalId, providerId);
    expect(rental).toMatchObject({ status: 'INVOICED' });
    if (!eligible) expect(rental.subsidy.amount).toBe('0.00');
  }

  expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
});

test('a license of the seed is terminated by its company, and what was paid stays paid', async () => {
  const [license] = await graph.databases.datasets.query<{ id: string; companyId: string; subsidy: string }>(
    `SELECT id, company_id AS "companyId" FROM datasets.license WHERE status = 'ACTIVE' AND subsidy_fen > 0 ORDER BY id`,
  );
  const terminate = (companyId: string) =>
    send(
      { subject: 'a member', scopes: ['company.member'], companyId },
      'terminateDatasetLicense',
      { idempotencyKey: uuidv7(), licenseId: license!.id, reason: 'The project is over.' },
      'license { status subsidy { amount } }',
    );

  expect(await terminate(uuidv7())).toMatchObject({ code: 'LICENSE_NOT_FOUND' });
  expect(await terminate(license!.companyId)).toMatchObject({ license: { status: 'TERMINATED' } });
  expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
});
