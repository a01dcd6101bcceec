import { readFile } from 'node:fs/promises';
import { StartupFault } from '@voucher-graph/subgraph-kit';
import { findHome } from './create-cluster.ts';
import { findServer } from './find-server.ts';
import { startPostgres, type Postgres, type StartPostgresOptions } from './start-postgres.ts';

/**
 * Reaches the database of a data folder for a look beside whoever runs it, and starts it when nobody does. Creates none.
 * @throws StartupFault when the folder holds no database
 */
export async function visitPostgres(
  options: StartPostgresOptions,
): Promise<Pick<Postgres, 'url' | 'logFile' | 'stop'>> {
  const home = await findHome(options.dataDir);
  if (!home)
    throw new StartupFault(
      `${options.dataDir} holds no database: run npm start first, or set DATA_DIR or DATABASE_URL.`,
    );
  const server = await findServer(home.cluster);
  if (!server?.ready) return startPostgres(options);
  const password = await readFile(home.passwordFile, 'utf8');
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${server.port}/postgres`,
    logFile: home.logFile,
    stop: () => Promise.resolve(),
  };
}
