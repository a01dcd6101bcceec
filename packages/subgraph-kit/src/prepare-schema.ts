import type pg from 'pg';
import { mustFind, StartupFault } from './errors.ts';

/** Creates the role that a subgraph logs in as, and sets its password; null leaves it to the server to trust it. */
export async function createLoginRole(client: pg.Client, name: string, password: string | null): Promise<void> {
  await createRole(client, name, 'LOGIN');
  const secret = password === null ? 'NULL' : client.escapeLiteral(password);
  await inTurn(() => client.query(`ALTER ROLE ${name} LOGIN PASSWORD ${secret}`));
}

async function createRole(client: pg.Client, name: string, attributes: string): Promise<void> {
  await client.query(
    `DO $$ BEGIN CREATE ROLE ${name} ${attributes}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
  );
}

/** Creates the schema, who owns it, and the record of its migrations; lets its login role in, if it has one. */
export async function createSchema(
  client: pg.Client,
  { name, hasRole }: { readonly name: string; readonly hasRole: boolean },
): Promise<void> {
  const owner = `${name}_owner`;
  await createRole(client, owner, 'NOLOGIN');
  if (!(await mayBecome(client, owner))) await inTurn(() => client.query(`GRANT ${owner} TO CURRENT_USER`));
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${name} AUTHORIZATION ${owner}`);
  await refuseForeignSchema(client, name);
  await client.query(`SET ROLE ${owner}`);
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${name}.migration (id serial PRIMARY KEY, timestamp bigint NOT NULL, name varchar NOT NULL)`,
  );
  if (hasRole) await letRoleIn(client, name, owner);
  await client.query('RESET ROLE');
}

/** The role may read and write the rows of all tables to come, but not the record of what was migrated. */
async function letRoleIn(client: pg.Client, name: string, owner: string): Promise<void> {
  await client.query(`REVOKE ALL ON ${name}.migration FROM ${name}`);
  await client.query(`GRANT USAGE ON SCHEMA ${name} TO ${name}`);
  await client.query(
    `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA ${name} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${name}`,
  );
}

/**
 * Since PostgreSQL 16 who creates a role is its member but may not become it, unless granted that too; before, to be a
 * member was enough, and pg_has_role did not know SET.
 */
async function mayBecome(client: pg.Client, role: string): Promise<boolean> {
  const privilege = (await serverVersion(client)) >= 160_000 ? 'SET' : 'MEMBER';
  const { rows } = await client.query<{ may: boolean }>('SELECT pg_has_role($1, $2) AS may', [role, privilege]);
  return rows[0]?.may === true;
}

/** Roles belong to the whole server, where a second database may be migrated at this moment: its winner is as good as ours. */
async function inTurn(change: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await change();
      return;
    } catch (error) {
      if (tries >= 10 || !(error instanceof Error) || !error.message.includes('concurrently updated')) throw error;
    }
  }
}

/** A schema that belongs to someone else, or holds tables but no record of ours, is not ours to change. */
async function refuseForeignSchema(client: pg.Client, name: string): Promise<void> {
  const { rows } = await client.query<{ owner: string; things: number; records: number }>(
    `SELECT pg_get_userbyid(nspowner) AS owner, count(relname)::int AS things,
      count(*) FILTER (WHERE relname = 'migration' AND relowner = nspowner)::int AS records
    FROM pg_namespace LEFT JOIN pg_class ON relnamespace = pg_namespace.oid AND relkind IN ('r', 'p', 'v', 'm', 'f')
    WHERE nspname = $1 GROUP BY nspowner`,
    [name],
  );
  const { owner, things, records } = mustFind(rows[0], `Schema ${name}`);
  if (owner !== `${name}_owner`)
    throw new StartupFault(
      `Schema ${name} belongs to ${owner}, not to ${name}_owner: drop it, or point DATABASE_URL at another database.`,
    );
  if (things > 0 && records === 0) throw foreignSchema(name);
}

/** What is thrown at a schema that is not ours. */
export function foreignSchema(schema: string): StartupFault {
  return new StartupFault(
    `Schema ${schema} holds tables but no record of our migrations: drop it, or point DATABASE_URL at another database.`,
  );
}

/** 180004 is PostgreSQL 18.4. */
export async function serverVersion(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    "SELECT current_setting('server_version_num')::int AS version",
  );
  return rows[0]?.version ?? 0;
}
