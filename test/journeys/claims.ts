import { readFileSync } from 'node:fs';
import { adminUrls, findViolations, type Violation } from '@voucher-graph/platform';
import { mustFind, uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import type { Answer, TestGraph } from '@voucher-graph/testing';
import pg from 'pg';
import type { Rent } from './rent.ts';

// What tests of claims share: Nanning's program, which pays without a voucher before, rentals that were paid, and who claims.

export const claimDocuments = ['claim-journey', 'claim-corrections', 'claim-clawback']
  .map((name) => readFileSync(new URL(`../../packages/platform/operations/${name}.graphql`, import.meta.url), 'utf8'))
  .join('\n');
export const programCode = 'nanning-compute-2025';
export const hash = 'ab'.repeat(32);

export const officer = (role: 'desk' | 'approver' | 'treasurer', name: string = role, city = '450100'): Viewer => ({
  subject: `${name} of ${city}`,
  scopes: ['city.officer', `city.${role}`],
  cityCode: city,
});

export const memberOf = ({ companyId }: PaidRental): Viewer => ({
  subject: `a member of ${companyId}`,
  scopes: ['company.member'],
  companyId,
});

export type PaidRental = {
  readonly id: string;
  readonly companyId: string;
  readonly hours: string;
  readonly invoices: readonly { readonly number: string; readonly total: { readonly amount: string } }[];
  readonly total: bigint;
};

export const papersOf = (rental: PaidRental) => ({
  contract: rental.id,
  gpuHours: rental.hours,
  invoices: rental.invoices,
  purpose: 'TRAINING',
  evidence: ['CONTRACT', 'TAX_INVOICE', 'PAYMENT_PROOF', 'METERING'].map((kind) => ({ kind, sha256: hash })),
});

export const claimOf = (rental: PaidRental) => ({
  companyId: rental.companyId,
  programCode,
  rentalId: rental.id,
  ...papersOf(rental),
});

export type Claims = {
  /** Past all triggers. */
  readonly admin: pg.Client;
  readonly nextRental: () => PaidRental;
  readonly as: (viewer: Viewer, query: string, input: object, operationName?: string) => Promise<Answer>;
  /** One operation of the claims' documents; what its mutation answers. */
  readonly send: (viewer: Viewer, name: string, input: object) => Promise<any>;
  readonly submit: (rental: PaidRental, more?: object) => Promise<any>;
  /** The id of a new claim that is approved. */
  readonly approved: (rental: PaidRental, more?: object) => Promise<string>;
  readonly movements: (claimId: string) => Promise<readonly { readonly kind: string; readonly moved: string }[]>;
  readonly violations: () => Promise<readonly Violation[]>;
  readonly close: () => Promise<void>;
};

/** Opens Nanning's intake, for claims on so many rentals. */
export async function openClaims(graph: TestGraph, count: number): Promise<Claims> {
  const admin = new pg.Client(graph.databaseUrl);
  await admin.connect();
  await admin.query('SET session_replication_role = replica');
  const rentals = [
    ...(await choosePaidRentals(graph, async (sql, values = []) => (await admin.query(sql, [...values])).rows, count)),
  ];

  const as: Claims['as'] = async (viewer, query, input, operationName) => {
    const variables = { input: { idempotencyKey: uuidv7(), ...input } };
    return graph.ask(query, variables, operationName, await graph.tokenOf(viewer));
  };
  const send: Claims['send'] = async (viewer, name, input) => {
    const { data, errors } = await as(viewer, claimDocuments, input, name);
    if (errors) throw new Error(JSON.stringify(errors));
    return data[`${name.charAt(0).toLowerCase()}${name.slice(1)}`];
  };
  const submit: Claims['submit'] = (rental, more = {}) =>
    send(memberOf(rental), 'SubmitClaim', { ...claimOf(rental), ...more });

  const opened = await as(
    officer('approver', 'opener'),
    `mutation ($input: AnnounceIntakeInput!) { announceIntake(input: $input) {
      ... on AnnounceIntakeSuccess { program { intake { status } } } ... on AnnounceIntakeRefusal { code message } } }`,
    { programCode, opensAt: '2026-01-01T00:00:00Z', closesAt: '2099-01-01T00:00:00Z' },
  );
  if (opened.data.announceIntake.program?.intake.status !== 'OPEN') throw new Error(JSON.stringify(opened));
  return {
    admin,
    nextRental: () => mustFind(rentals.pop(), 'A paid rental'),
    as,
    send,
    submit,
    approved: async (rental, more) => {
      const { claim } = await submit(rental, more);
      const claimId: string = claim.id;
      for (const [who, name] of [
        [officer('desk'), 'CheckClaim'],
        [officer('approver'), 'ApproveClaim'],
      ] as const) {
        const { code } = await send(who, name, { claimId });
        if (code) throw new Error(`${name}: ${code}`);
      }
      return claimId;
    },
    movements: async (claimId) =>
      (
        await admin.query<{ kind: string; moved: string }>(
          `SELECT kind, moved::text FROM ledger.operation WHERE voucher_id = $1 AND outcome = 'OK' ORDER BY seq`,
          [claimId],
        )
      ).rows,
    violations: () => findViolations(adminUrls(graph.databaseUrl)),
    close: () => admin.end(),
  };
}

/**
 * Rentals of 2025 that were paid without public money, so many at most, each given to a company of Nanning; their sellers
 * are listed.
 * @param asAdmin past all triggers
 */
export async function choosePaidRentals(
  { databases }: Pick<TestGraph, 'databases'>,
  asAdmin: Rent['asAdmin'],
  count: number,
): Promise<readonly PaidRental[]> {
  const companies = await databases.companies.query<{ id: string }>(
    `SELECT id FROM companies.company company WHERE region_code LIKE '4501%' AND kind = 'ENTERPRISE'
        AND NOT EXISTS (SELECT FROM companies.ownership tie WHERE company.id IN (tie.owner_id, tie.owned_id))
        AND NOT EXISTS (SELECT FROM companies.standing_record record WHERE record.company_id = company.id)
      ORDER BY id LIMIT 1`,
  );
  const { id: companyId } = mustFind(companies[0], 'A company of Nanning');
  const rows = await asAdmin<{
    id: string;
    hours: string;
    total: string;
    number: string;
    amount: string;
    owner: string;
  }>(
    `SELECT rental.id, trunc(rental.gpu_seconds / 3600.0, 2)::text AS hours, invoice.number, invoice.total_fen::text AS total,
            (invoice.total_fen / 100.0)::numeric(20, 2)::text AS amount, provider.company_id AS owner
       FROM compute.rental rental
       JOIN compute.invoice invoice ON invoice.rental_id = rental.id AND invoice.status = 'PAID'
       JOIN compute.compute_provider provider ON provider.id = rental.provider_id
      WHERE rental.subsidy_fen = 0 AND rental.status IN ('PAID', 'SETTLED')
        AND NOT EXISTS (SELECT FROM programs.claim WHERE rental_id = rental.id) AND rental.started_at >= '2025-03-02' AND rental.ended_at < '2025-12-30'
      ORDER BY rental.cost_fen, rental.id LIMIT $1`,
    [count],
  );
  for (const { id, owner } of rows) {
    await asAdmin('UPDATE compute.rental SET company_id = $2 WHERE id = $1', [id, companyId]);
    await asAdmin(
      `INSERT INTO programs.listed_seller SELECT $1, id, $2, '2020-01-01', '2099-12-31', 'a test' FROM programs.program WHERE code = $3`,
      [uuidv7(), owner, programCode],
    );
  }
  return rows.map(({ id, hours, total, number, amount }) => ({
    id,
    companyId,
    hours,
    total: BigInt(total),
    invoices: [{ number, total: { amount } }],
  }));
}

/** One more such rental, with readings and an invoice of its own. */
export async function copyRental(asAdmin: Rent['asAdmin'], rental: PaidRental): Promise<PaidRental> {
  const [id, invoiceId] = [uuidv7(), uuidv7()];
  const copy = (table: string, of: string, change: string, values: readonly string[]) =>
    asAdmin(
      `INSERT INTO compute.${table} SELECT (jsonb_populate_record(original, jsonb_build_object(${change}))).*
         FROM compute.${table} original WHERE ${of}`,
      [rental.id, ...values],
    );
  const ofRental = `'rental_id', $2::text`;
  await copy('rental', 'id = $1', `'id', $2::text`, [id]);
  const reading = `'id', gen_random_uuid(), 'event_id', original.event_id || $2, ${ofRental}`;
  await copy('usage_reading', 'rental_id = $1', reading, [id]);
  await copy('invoice', 'rental_id = $1', `'id', $3::text, 'number', $3::text, ${ofRental}`, [id, invoiceId]);
  const lines = 'invoice_id IN (SELECT id FROM compute.invoice WHERE rental_id = $1)';
  await copy('invoice_line', lines, `'id', gen_random_uuid(), 'invoice_id', $2::text`, [invoiceId]);
  return { ...rental, id, invoices: rental.invoices.map(({ total }) => ({ number: invoiceId, total })) };
}
