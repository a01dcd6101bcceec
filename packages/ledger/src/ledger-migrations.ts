import { readFileSync } from 'node:fs';

/** A numbered SQL script; once released it is never edited. */
export type LedgerMigration = { readonly name: string; readonly sql: string };

/**
 * The ledger's schema, in order. Each script is run once as `ledger_owner` (`SET ROLE`), after the roles
 * `ledger_owner` (NOLOGIN) and `programs`, and the schema `ledger` owned by `ledger_owner`, exist.
 */
export const ledgerMigrations: readonly LedgerMigration[] = [
  '001-tables',
  '002-chain',
  '003-requests',
  '004-post',
  '005-read-views',
  '006-violations',
  '007-grants',
  '008-extend',
  '009-pay',
  '010-recover',
  '011-write-off',
].map((name) => ({ name, sql: readFileSync(new URL(`./migrations/${name}.sql`, import.meta.url), 'utf8') }));
