import { createHmac } from 'node:crypto';
import pg from 'pg';
import { DataSource, MigrationExecutor, type MigrationInterface, type QueryRunner } from 'typeorm';
import { StartupFault } from './errors.ts';

/** A schema, whom it belongs to and how it came to be. */
export type SchemaSpec = {
  /** The schema's name. The role that owns it is `<name>_owner` and cannot log in. */
  readonly name: string;
  /** Whether a login role of the schema's name reads and writes its tables; without it, migrations grant what is allowed. */
  readonly hasRole: boolean;
  readonly migrations: readonly (new () => MigrationInterface)[];
};

/** The oldest PostgreSQL that will do. */
const oldestMajor = 15;

/** One number for all who migrate this project's schemas: two of them at once queue up. */
const migrationLock = 4_152_024_310;

/**
 * Brings schemas up to date, in order: roles, schema, migrations, under an advisory lock. Safe to run at every start and
 * from several processes at once.
 * @param adminUrl an account that may create roles and schemas
 * @throws StartupFault when the server is away or too old, or the database is not as our migrations left it
 */
export async function migrate(adminUrl: string, schemas: readonly SchemaSpec[]): Promise<void> {
  const client = await connectAsAdmin(adminUrl);
  try {
    await requireVersion(client);
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    for (const { name, hasRole } of schemas)
      if (hasRole) await createLoginRole(client, name, passwordOf(adminUrl, name));
    for (const schema of schemas) {
      await createSchema(client, schema);
      await runMigrations(adminUrl, schema);
      if (schema.hasRole) await client.query(`REVOKE ALL ON ${schema.name}.migration FROM ${schema.name}`);
    }
  } finally {
    await client.end();
  }
}

/** The URL with which a schema's role logs in to the database that the admin URL names. */
export function runtimeUrl(adminUrl: string, role: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = passwordOf(adminUrl, role);
  return url.href;
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

/** Derived from the admin's secret, so that every process of an operator knows it and nothing stores it. */
function passwordOf(adminUrl: string, role: string): string {
  return createHmac('sha256', decodeURIComponent(new URL(adminUrl).password))
    .update(`voucher-graph role ${role}`)
    .digest('base64url');
}

async function connectAsAdmin(adminUrl: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: adminUrl,
    connectionTimeoutMillis: 5000,
    application_name: 'voucher-graph migrate',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    const { host, pathname } = new URL(adminUrl);
    const reason =
      error instanceof AggregateError
        ? String(error.errors[0])
        : error instanceof Error
          ? error.message
          : String(error);
    throw new StartupFault(
      `PostgreSQL at ${host}${pathname} does not let us in (${reason}): start it, or correct DATABASE_URL.`,
    );
  }
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    "SELECT current_setting('server_version_num')::int AS version",
  );
  const major = Math.floor((rows[0]?.version ?? 0) / 10_000);
  if (major < oldestMajor) throw new StartupFault(`The server is PostgreSQL ${major}: use ${oldestMajor} or newer.`);
}

/** Roles belong to the whole server, where a second database may be migrated at this moment: its winner is as good as ours. */
async function createLoginRole(client: pg.Client, name: string, password: string): Promise<void> {
  await createRole(client, name, 'LOGIN');
  for (let tries = 1; ; tries++) {
    try {
      await client.query(`ALTER ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
      return;
    } catch (error) {
      if (tries >= 10 || !(error instanceof Error) || !error.message.includes('concurrently updated')) throw error;
    }
  }
}

async function createRole(client: pg.Client, name: string, attributes: string): Promise<void> {
  await client.query(
    `DO $$ BEGIN CREATE ROLE ${name} ${attributes}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
  );
}

async function createSchema(client: pg.Client, { name, hasRole }: SchemaSpec): Promise<void> {
  const owner = `${name}_owner`;
  await createRole(client, owner, 'NOLOGIN');
  const { rows } = await client.query<{ member: boolean }>('SELECT pg_has_role($1, $2) AS member', [owner, 'MEMBER']);
  if (!rows[0]?.member) await client.query(`GRANT ${owner} TO CURRENT_USER`);
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${name} AUTHORIZATION ${owner}`);
  if (!hasRole) return;
  await client.query(`GRANT USAGE ON SCHEMA ${name} TO ${name}`);
  await client.query(
    `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA ${name} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${name}`,
  );
}

async function runMigrations(adminUrl: string, { name, migrations }: SchemaSpec): Promise<void> {
  const orm = new DataSource({
    type: 'postgres',
    url: adminUrl,
    schema: name,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    applicationName: `voucher-graph migrate ${name}`,
    installExtensions: false,
    extra: { max: 2, options: `-c role=${name}_owner` },
  });
  await orm.initialize();
  try {
    await refuseForeign(orm, name);
    await orm.runMigrations({ transaction: 'each' });
  } finally {
    await orm.destroy();
  }
}

/** A schema that holds tables but no record of ours, or a record that we do not know, is not ours to change. */
async function refuseForeign(orm: DataSource, schema: string): Promise<void> {
  const tables = await orm.query<{ table_name: string }[]>(
    'SELECT table_name FROM information_schema.tables WHERE table_schema = $1',
    [schema],
  );
  if (tables.length > 0 && !tables.some(({ table_name }) => table_name === 'migration')) {
    throw new StartupFault(
      `Schema ${schema} holds tables but no record of our migrations: drop it, or point DATABASE_URL at another database.`,
    );
  }
  const known = new Set(orm.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const executed = await new MigrationExecutor(orm).getExecutedMigrations();
  const unknown = executed.find((migration) => !known.has(migration.name));
  if (unknown) {
    throw new StartupFault(
      `Schema ${schema} was migrated by a newer version (${unknown.name}): update this checkout, or point DATABASE_URL at another database.`,
    );
  }
}
