import { ledgerMigrations } from '@voucher-graph/ledger';
import { sqlMigration, type SchemaSpec } from '@voucher-graph/subgraph-kit';

// Migrations are ordered by the time at the end of their names.
const firstMigrationAt = 1_763_900_000_000;

/** The ledger's schema, which programs reads and moves money in; no role logs in to it. */
export const ledgerSchema: SchemaSpec = {
  name: 'ledger',
  hasRole: false,
  migrations: ledgerMigrations.map(({ name, sql }, i) =>
    sqlMigration({ name: `ledger-${name}-${firstMigrationAt + i}`, sql }),
  ),
};
