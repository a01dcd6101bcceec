import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { evidenceHash, ledgerMigrations, openBook, post } from '../index.ts';
import type { Capture, Encumber, Hold, Open, Operation, Outcome } from '../index.ts';

/** A migrated ledger of a test's own: `programs` has the subgraph's role, `admin` is a superuser. */
export type LedgerUnderTest = { readonly admin: pg.Pool; readonly programs: pg.Pool; drop(): Promise<void> };

/** What `@voucher-graph/testing` gives; a test passes it in, since only tests may import that room. */
type CreateTestDatabase = (template: {
  readonly name: string;
  readonly prepare: (url: string) => Promise<void>;
}) => Promise<{ readonly url: string; drop(): Promise<void> }>;

export async function createLedger(createTestDatabase: CreateTestDatabase): Promise<LedgerUnderTest> {
  const database = await createTestDatabase({ name: 'ledger', prepare: migrate });
  const admin = new pg.Pool({ connectionString: database.url, max: 4 });
  const programs = new pg.Pool({ connectionString: database.url, max: 4, options: '-c role=programs' });
  // The database is dropped while the pools' last sockets are closing; what they hear of it concerns no test.
  for (const pool of [admin, programs]) pool.on('error', () => undefined);
  return {
    admin,
    programs,
    drop: async () => {
      await Promise.all([admin.end(), programs.end()]);
      await database.drop();
    },
  };
}

/** What the platform's migrator does for the ledger: roles, schema, then each script as the schema's owner. */
async function migrate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const role of ['ledger_owner', 'programs']) await client.query(createRole(role));
    await client.query('create schema ledger authorization ledger_owner');
    await client.query('set role ledger_owner');
    for (const { sql } of ledgerMigrations) await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Roles belong to the whole server, where another test's database may just have made the same one. */
function createRole(role: string): string {
  return `do $$ begin create role ${role} nologin;
          exception when duplicate_object or unique_violation then null; end $$`;
}

/** The who, why and key that every operation carries; a new key each time. */
export function said() {
  return {
    key: randomUUID(),
    actor: 'officer:7',
    reason: '测试 test',
    ruleVersion: 'shanghai-2025/1',
    evidenceHash: evidenceHash('evidence'),
  };
}

export const TWO_FUNDERS: Open['funders'] = [
  { funder: 'city', basisPoints: 6_667 },
  { funder: 'district', basisPoints: 3_333 },
];

export const NEXT_YEAR = new Date(Date.now() + 365 * 86_400_000);

export function encumber(amount: bigint, voucherId: string = randomUUID(), validUntil = NEXT_YEAR): Encumber {
  return { ...said(), kind: 'encumber', voucherId, amount, validUntil };
}

export function hold(voucherId: string, amount: bigint, payeeId: string = randomUUID(), expiresInMs = 60_000): Hold {
  return { ...said(), kind: 'hold', voucherId, payeeId, amount, expiresInMs };
}

export function capture(holdId: string, amount: bigint): Capture {
  return { ...said(), kind: 'capture', holdId, amount };
}

/** A new book with this appropriation, after these operations, all of which must be accepted. */
export async function bookWith(pool: pg.Pool, amount: bigint, operations: readonly Operation[] = []): Promise<string> {
  const bookId = randomUUID();
  const opened = await openBook(pool, bookId, { ...said(), amount, funders: TWO_FUNDERS });
  const outcomes: readonly Outcome[] = [opened, ...(await post(pool, bookId, operations))];
  const refused = outcomes.find((outcome) => outcome !== 'OK');
  if (refused !== undefined) throw new Error(`The test's own preparation was refused: ${refused}`);
  return bookId;
}

/** One row of a ledger view, as PostgreSQL writes it: bigints are strings. */
export async function readRow(
  pool: pg.Pool,
  view: string,
  column: string,
  id: string,
): Promise<Record<string, unknown>> {
  const { rows } = await pool.query<Record<string, unknown>>(`select * from ledger.${view} where ${column} = $1`, [id]);
  const [row] = rows;
  if (row === undefined) throw new Error(`ledger.${view} has no row for ${id}`);
  return row;
}
