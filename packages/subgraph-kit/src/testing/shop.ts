import { connect, type Database } from '../database.ts';
import { migrate, runtimeUrl, sqlMigration, type SchemaSpec } from '../migrate.ts';
import type { DatabaseLimits } from '../pool.ts';
import { ItemEntity, type ItemRow } from './item.entity.ts';

/** A schema with one table, for tests of the kit. */
export const shop: SchemaSpec = {
  name: 'shop',
  hasRole: true,
  migrations: [
    sqlMigration({
      name: 'create-item-1764000000000',
      sql: `
        CREATE TABLE shop.item (
          id uuid PRIMARY KEY,
          owner_id uuid NOT NULL,
          name text NOT NULL,
          rank int NOT NULL,
          size_bytes bigint NOT NULL,
          weight numeric NOT NULL,
          made_on date NOT NULL,
          seen_at timestamptz NOT NULL
        )`,
    }),
  ],
};

export type OpenShopOptions = {
  readonly through?: (url: string) => string;
  readonly limits?: Partial<DatabaseLimits>;
};

export type Shop = { readonly database: Database; readonly statements: string[] };

/** Migrates the shop into a database and connects as its role, by way of whatever stands between. */
export async function openShop(
  adminUrl: string,
  { through = (url) => url, limits = {} }: OpenShopOptions = {},
): Promise<Shop> {
  await migrate(adminUrl, [shop]);
  const statements: string[] = [];
  const database = await connect({
    url: through(runtimeUrl(adminUrl, shop.name)),
    schema: shop.name,
    entities: [ItemEntity],
    poolSize: 3,
    limits,
    onStatement: (sql) => statements.push(sql),
  });
  return { database, statements };
}

/** A row as it is written: JSON has no bigint, and a Date no microseconds. */
export type NewItem = Omit<ItemRow, 'sizeBytes' | 'seenAt'> & { readonly sizeBytes: string; readonly seenAt: string };

export async function insertItems(database: Database, items: readonly NewItem[]): Promise<void> {
  await database.query(
    `INSERT INTO shop.item (id, owner_id, name, rank, size_bytes, weight, made_on, seen_at)
    SELECT * FROM json_to_recordset($1) AS item (id uuid, "ownerId" uuid, name text, rank int, "sizeBytes" bigint,
      weight numeric, "madeOn" date, "seenAt" timestamptz)`,
    [JSON.stringify(items)],
  );
}
