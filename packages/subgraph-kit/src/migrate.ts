import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { connectClient } from './connect-client.ts';
import { isAtOdds } from './database-fault.ts';
import { passwordIn, withAccount, withSettings } from './database-url.ts';
import { StartupFault } from './errors.ts';
import { explainRefusal } from './explain-refusal.ts';
import { createLoginRole, createSchema, foreignSchema, serverVersion } from './prepare-schema.ts';

/** A schema, whom it belongs to and how it came to be. */
export type SchemaSpec = {
  /** The schema's name. The role that owns it is `<name>_owner` and cannot log in. */
  readonly name: string;
  /** Whether a login role of the schema's name reads and writes its tables; without it, migrations grant what is allowed. */
  readonly hasRole: boolean;
  /** What a library makes in it, before the migrations; safe to repeat. */
  readonly install?: (adminUrl: string) => Promise<void>;
  readonly migrations: readonly (new () => MigrationInterface)[];
};

/** The oldest PostgreSQL that will do. */
const oldestMajor = 15;

/** One number for all who migrate this project's schemas: two of them at once queue up. */
const migrationLock = 4_152_024_310;

/** While a migration waits for a table, all wait behind it who come after: it lets them through, and tries again. */
const lockTimeout = '2s';
const restMs = 1000;
const triesAtMost = 30;

/**
 * Brings schemas up to date, in order: roles, schema, migrations, under an advisory lock. Safe to run at every start and
 * from several processes at once.
 * @param adminUrl an account with CREATEROLE, and CREATE on the database; no superuser is needed
 * @throws StartupFault when the server is away or too old, refuses the account, or is not as our migrations left it
 */
export async function migrate(adminUrl: string, schemas: readonly SchemaSpec[]): Promise<void> {
  const client = await connectClient(adminUrl, 'voucher-graph migrate');
  try {
    await requireVersion(client);
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    for (const { name, hasRole } of schemas)
      if (hasRole) await createLoginRole(client, name, passwordOf(adminUrl, name));
    for (const schema of schemas) {
      await createSchema(client, schema);
      await schema.install?.(adminUrl);
      await runMigrations(adminUrl, schema);
    }
  } catch (error) {
    throw explainRefusal(error, adminUrl) ?? error;
  } finally {
    await client.end();
  }
}

/** The URL with which a schema's role logs in to the database that the admin URL names. */
export function runtimeUrl(adminUrl: string, role: string): string {
  return withAccount(adminUrl, role, passwordOf(adminUrl, role));
}

/** A migration that is one SQL text. Its name ends in the 13 digits of a time in milliseconds, which TypeORM orders by. */
export function sqlMigration({
  name,
  sql,
}: {
  readonly name: string;
  readonly sql: string;
}): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
    }
    down(): Promise<void> {
      return Promise.reject(new Error(`${name} cannot be taken back: restore a backup.`));
    }
  };
}

/**
 * Derived from the admin's secret, so that every process of an operator knows it and nothing stores it. Without a secret
 * there is none to derive: a password that everyone can compute would be worse than no password.
 */
function passwordOf(adminUrl: string, role: string): string | null {
  const secret = passwordIn(adminUrl);
  return secret === null ? null : createHmac('sha256', secret).update(`voucher-graph role ${role}`).digest('base64url');
}

async function requireVersion(client: pg.Client): Promise<void> {
  const major = Math.floor((await serverVersion(client)) / 10_000);
  if (major < oldestMajor) throw new StartupFault(`The server is PostgreSQL ${major}: use ${oldestMajor} or newer.`);
}

async function runMigrations(adminUrl: string, { name, migrations }: SchemaSpec): Promise<void> {
  const orm = new DataSource({
    type: 'postgres',
    url: withSettings(adminUrl, { role: `${name}_owner`, lock_timeout: lockTimeout }),
    schema: name,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    applicationName: `voucher-graph migrate ${name}`,
    installExtensions: false,
    extra: { max: 2 },
  });
  await orm.initialize();
  try {
    await refuseUnknown(orm, name);
    await migrateBetweenOthers(orm, name);
  } finally {
    await orm.destroy();
  }
}

async function migrateBetweenOthers(orm: DataSource, schema: string): Promise<void> {
  for (let tries = 1; tries <= triesAtMost; tries++) {
    try {
      await orm.runMigrations({ transaction: 'each' });
      return;
    } catch (error) {
      if (!isAtOdds(error)) throw error;
      await sleep(restMs);
    }
  }
  throw new StartupFault(
    `Schema ${schema} is in use all the time, so that it cannot be migrated: end the longest transactions of pg_stat_activity, and start again.`,
  );
}

/** A record that we cannot read, or that names migrations which we do not have, is not ours to go on with. */
async function refuseUnknown(orm: DataSource, name: string): Promise<void> {
  const known = new Set(orm.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const unknown = (await executedMigrations(orm, name)).find((executed) => !known.has(executed));
  if (unknown !== undefined)
    throw new StartupFault(
      `Schema ${name} was migrated by a newer version (${unknown}): update this checkout, or point DATABASE_URL at another database.`,
    );
}

const undefinedColumn = '42703';

/** @throws StartupFault when a table of that name holds something else */
async function executedMigrations(orm: DataSource, schema: string): Promise<readonly string[]> {
  try {
    const rows = await orm.query<{ name: string }[]>(`SELECT id, timestamp, name FROM ${schema}.migration`);
    return rows.map(({ name }) => name);
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === undefinedColumn ? foreignSchema(schema) : error;
  }
}
