import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { adminUrls, findViolations } from '@voucher-graph/platform';
import { uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { parse, separateOperations } from 'graphql';
import {
  aDatasetOf,
  balanceOf,
  findLicensees,
  findVendor,
  licenseJourney,
  memberOf,
  operatorOf,
  tie,
  type Licensee,
  type Vendor,
} from './license-market.ts';

// The journey from a request to licensed data, by its document as it stands, as the roles that its comments name.

const steps = Object.keys(separateOperations(parse(licenseJourney)));

describe.each(['embedded', 'served'] as const)('%s', (way) => {
  let graph: TestGraph;
  let licensees: Licensee[];
  let vendor: Vendor;

  beforeAll(async () => {
    graph = await createTestGraph(way);
    vendor = await findVendor(graph.databases);
    licensees = [...(await findLicensees(graph.databases, vendor))];
  });
  afterAll(async () => {
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
    await graph.close();
  });

  /** A company that no other test uses. */
  function next(): Licensee {
    const licensee = licensees.pop();
    if (!licensee) throw new Error('The seed has no more companies with a data voucher.');
    return licensee;
  }

  /** One of the journey's own operations, or a command that answers like them. */
  async function send(viewer: Viewer, name: string, input: object): Promise<any> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const query = steps.includes(type)
      ? licenseJourney
      : `mutation ${type}($input: ${type}Input!) { ${name}(input: $input) {
           ... on ${type}Success { license { id status } } ... on ${type}Refusal { code message } } }`;
    const keyed = { idempotencyKey: uuidv7(), ...input };
    const { data, errors } = await graph.ask(query, { input: keyed }, type, await graph.tokenOf(viewer));
    return errors ? { errors: errors.map(({ extensions }) => extensions.code) } : data[name];
  }

  const request = (licensee: Licensee, datasetId: string, more: object = {}) =>
    send(memberOf(licensee), 'requestDatasetLicense', {
      companyId: licensee.companyId,
      datasetId,
      purpose: 'PRETRAINING',
      ...more,
    });
  const sign = (licensee: Licensee, licenseId: string, more: object = {}) =>
    send(memberOf(licensee), 'signDatasetLicense', { licenseId, ...more });
  /** An offer of which the voucher would pay all that it has. */
  async function anOffer(licensee: Licensee, price = licensee.available * 10n): Promise<string> {
    const dataset = await aDatasetOf(graph.databases, { vendor, price });
    const requested = await request(licensee, dataset.id);
    expect(requested).toMatchObject({ voucherPlan: [{ voucher: { id: licensee.voucherId } }] });
    return requested.license.id;
  }
  const storedLicenses = async () => (await graph.databases.datasets.query('SELECT FROM datasets.license')).length;
  const reason = 'Because a test says so.';

  test('a dataset is licensed with a data voucher, by the document as it stands', async () => {
    const licensee = next();
    const dataset = await aDatasetOf(graph.databases, { vendor, price: 1_000_000n });

    const requested = await request(licensee, dataset.id);

    expect(requested).toEqual({
      license: {
        id: expect.any(String),
        status: 'OFFERED',
        price: { amount: '10000.00', currency: 'CNY' },
        purpose: 'PRETRAINING',
      },
      voucherPlan: [
        {
          voucher: { id: licensee.voucherId },
          amount: { amount: '3000.00', currency: 'CNY' },
          reason: expect.stringMatching(/./),
        },
      ],
    });
    expect(await balanceOf(graph.databases, licensee.voucherId)).toMatchObject({ available: licensee.available });
    const { id } = requested.license;
    const { license } = await sign(licensee, id);
    expect(license).toEqual({
      id,
      status: 'ACTIVE',
      subsidy: { amount: '3000.00', currency: 'CNY' },
      signedAt: expect.any(String),
      vouchers: [{ id: licensee.voucherId }],
      delivery: { sha256: hashOf(dataset.files), url: `https://delivery.example/${vendor.id}/${id}` },
    });
    expect(await balanceOf(graph.databases, licensee.voucherId)).toMatchObject({
      available: licensee.available - 300_000n,
      held: 0n,
    });
    const { data } = await graph.ask(
      `query ($id: ID!) { datasetLicense(id: $id) { status subsidy { amount } company { name } dataset { vendor { name } }
        voucherPayments { amount { amount } programCode fundCode } vouchers { datasetLicenses { totalCount } } } }`,
      { id },
    );
    expect(data.datasetLicense).toMatchObject({
      status: 'ACTIVE',
      voucherPayments: [{ amount: { amount: '3000.00' }, programCode: 'shanghai-data-2025' }],
    });
  });

  test('each command that is sent three times at once has one effect and one answer; its key is no other’s', async () => {
    const licensee = next();
    const dataset = await aDatasetOf(graph.databases, { vendor, price: 1_000_000n });
    const key = { idempotencyKey: uuidv7() };
    const requests = await Promise.all([1, 2, 3].map(() => request(licensee, dataset.id, key)));
    const { id } = requests[0].license;
    const once = { idempotencyKey: uuidv7() };
    const signatures = await Promise.all([1, 2, 3].map(() => sign(licensee, id, once)));

    for (const answers of [requests, signatures])
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(signatures[0].license.status).toBe('ACTIVE');
    expect(await balanceOf(graph.databases, licensee.voucherId)).toMatchObject({
      available: licensee.available - 300_000n,
      held: 0n,
    });
    expect(await sign(licensee, id, once)).toEqual(signatures[0]);
    expect(await request(licensee, dataset.id, { ...key, purpose: 'FINE_TUNING' })).toMatchObject({
      code: 'KEY_REUSED',
    });
    expect(await sign(licensee, uuidv7(), once)).toMatchObject({ code: 'KEY_REUSED' });
  });

  test('of rivals for what a voucher has left, one signs; the other is refused and holds nothing', async () => {
    const licensee = next();
    const offers = [await anOffer(licensee), await anOffer(licensee)];

    const answers = await Promise.all(offers.map((id) => sign(licensee, id)));

    expect(answers.map(({ license, code }) => license?.status ?? code).sort()).toEqual(['ACTIVE', 'VOUCHER_EXHAUSTED']);
    expect(await balanceOf(graph.databases, licensee.voucherId)).toMatchObject({ available: 0n, held: 0n });
    const loser = offers[answers.findIndex(({ code }) => code !== undefined)]!;
    expect(await sign(licensee, loser)).toEqual({ code: 'VOUCHER_EXHAUSTED', message: expect.stringMatching(/: /) });
    expect(await send(operatorOf(vendor), 'declineDatasetLicense', { licenseId: loser, reason })).toMatchObject({
      license: { status: 'DECLINED' },
    });
  });

  test('data that becomes core while it is asked for is offered before that, or not at all', async () => {
    const licensee = next();
    const ask = (id: string) => request(licensee, id, { voucherIds: [] });
    const toCore = `UPDATE datasets.dataset SET grade = 'CORE', price_fen = NULL WHERE id = $1`;
    const [before, meanwhile] = [
      await aDatasetOf(graph.databases, { vendor, price: 1_000_000n }),
      await aDatasetOf(graph.databases, { vendor, price: 1_000_000n }),
    ];

    expect(await ask(before.id)).toMatchObject({ license: { status: 'OFFERED' } });
    await expect(graph.databases.datasets.query(toCore, [before.id])).rejects.toMatchObject({
      constraint: 'core_data_is_never_licensed',
    });
    let asked: Promise<unknown> | undefined;
    await graph.databases.datasets.transaction(async (query) => {
      await query(toCore, [meanwhile.id]);
      asked = ask(meanwhile.id);
      await sleep(500); // it has read the dataset by now, as it was
    });
    expect(await asked).toMatchObject({ code: 'CORE_DATA' });
  });

  test('a vendor that the company owns is refused, also where it came to own it after the offer', async () => {
    const licensee = next();
    const id = await anOffer(licensee, 1_000_000n);
    await tie(graph.databaseUrl, licensee.companyId, vendor.companyId, '2026-01-01');
    try {
      expect(await sign(licensee, id)).toMatchObject({ code: 'RELATED_PARTY' });
      const dataset = await aDatasetOf(graph.databases, { vendor, price: 1_000_000n });
      expect(await request(licensee, dataset.id)).toMatchObject({ code: 'RELATED_PARTY' });
      const alone = await request(licensee, dataset.id, { voucherIds: [] });
      expect(alone).toMatchObject({ license: { status: 'OFFERED' }, voucherPlan: [] });
      expect((await sign(licensee, alone.license.id)).license).toMatchObject({
        status: 'ACTIVE',
        subsidy: { amount: '0.00' },
      });
      expect(await balanceOf(graph.databases, licensee.voucherId)).toMatchObject({
        available: licensee.available,
        held: 0n,
      });
    } finally {
      await untie(licensee.companyId);
    }
  });

  test.each<[string, object, object]>([
    ['CORE_DATA', { grade: 'CORE', price_fen: null, territory: ['CN'], export_assessment_id: null }, {}],
    ['EXPORT_NOT_APPROVED', { individuals: '1000000', territory: ['001'] }, { territory: ['CN', 'SG'] }],
    ['EXPORT_NOT_APPROVED', { individuals: '100000', territory: ['001'] }, { territory: ['SG'] }],
    ['TERRITORY_NOT_ALLOWED', { grade: 'IMPORTANT', export_assessment_id: null }, { territory: ['CN', 'HK'] }],
    ['PURPOSE_NOT_ALLOWED', {}, { purpose: 'RETRIEVAL' }],
  ])('%s: a dataset with %o is not licensed for %o, and nothing is stored', async (code, about, asked) => {
    const [licensee] = licensees;
    const dataset = await aDatasetOf(graph.databases, { vendor, price: 1_000_000n, more: about });
    const before = await storedLicenses();

    expect(await request(licensee!, dataset.id, asked)).toEqual({ code, message: expect.stringMatching(/: /) });
    expect(await storedLicenses()).toBe(before);
  });

  test('important data is licensed abroad where its assessment is approved, and the license says so', async () => {
    const licensee = next();
    const more = { grade: 'IMPORTANT', export_assessment_id: 'CAC-2026-1', territory: ['001'] };
    const dataset = await aDatasetOf(graph.databases, { vendor, price: 1_000_000n, more });
    const { license } = await request(licensee, dataset.id, { territory: ['SG'], voucherIds: [] });

    expect((await sign(licensee, license.id)).license.status).toBe('ACTIVE');
    expect(
      await graph.databases.datasets.query(
        'SELECT export_assessment_id AS "assessment" FROM datasets.license WHERE id = $1',
        [license.id],
      ),
    ).toEqual([{ assessment: 'CAC-2026-1' }]);
  });

  test('what vouchers paid stays paid when a license is suspended, resumed, and taken back', async () => {
    const licensee = next();
    const id = await anOffer(licensee, 1_000_000n);
    await sign(licensee, id);
    const paid = await balanceOf(graph.databases, licensee.voucherId);

    for (const [verb, status] of [
      ['suspend', 'SUSPENDED'],
      ['resume', 'ACTIVE'],
      ['revoke', 'REVOKED'],
    ])
      expect(await send(operatorOf(vendor), `${verb!}DatasetLicense`, { licenseId: id, reason })).toEqual({
        license: { id, status },
      });

    expect(await balanceOf(graph.databases, licensee.voucherId)).toEqual(paid);
    expect(await send(memberOf(licensee), 'terminateDatasetLicense', { licenseId: id, reason })).toMatchObject({
      code: 'WRONG_STATUS',
    });
  });

  test('an offer is its company’s and its vendor’s, until public money paid for it', async () => {
    const licensee = next();
    const id = await anOffer(licensee, 1_000_000n);
    const read = async (viewer?: Viewer) => {
      const query = 'query ($id: ID!) { datasetLicense(id: $id) { status } }';
      const { data } = await graph.ask(query, { id }, undefined, viewer && (await graph.tokenOf(viewer)));
      return data.datasetLicense;
    };
    const stranger = memberOf({ companyId: uuidv7() });

    expect([await read(), await read(stranger)]).toEqual([null, null]);
    expect([await read(memberOf(licensee)), await read(operatorOf(vendor))]).toEqual([
      { status: 'OFFERED' },
      { status: 'OFFERED' },
    ]);
    expect(await send(stranger, 'signDatasetLicense', { licenseId: id })).toMatchObject({ code: 'LICENSE_NOT_FOUND' });
    expect(await send(operatorOf(vendor), 'signDatasetLicense', { licenseId: id })).toEqual({ errors: ['FORBIDDEN'] });
    expect(
      await request({ ...licensee, companyId: licensees[0]!.companyId }, uuidv7(), { companyId: licensee.companyId }),
    ).toMatchObject({ code: 'COMPANY_NOT_FOUND' });
    await sign(licensee, id);
    expect(await read()).toEqual({ status: 'ACTIVE' });
  });

  async function untie(owner: string): Promise<void> {
    const { companies } = graph.databases;
    await companies.transaction((query) =>
      query(`DELETE FROM companies.ownership WHERE owner_id = $1 AND owned_id = $2`, [owner, vendor.companyId]),
    );
  }
});

function hashOf(files: readonly { readonly name: string; readonly sha256: string }[]): string {
  const [only, ...others] = files;
  if (others.length === 0) return only!.sha256;
  const lines = [...files].sort(({ name: a }, { name: b }) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(lines.map(({ sha256, name }) => `${sha256}  ${name}\n`).join(''))
    .digest('hex');
}
