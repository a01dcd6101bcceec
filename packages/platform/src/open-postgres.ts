import { migrate } from '@voucher-graph/subgraph-kit';
import type { PlatformConfig } from './config.ts';
import { adminUrls, type AdminUrls } from './admin-urls.ts';
import { startPostgres, type Postgres, type StartPostgresOptions } from './postgres/start-postgres.ts';
import { subgraphNames } from './subgraph-names.ts';

export type OpenPostgresOptions = {
  readonly onProgress: (line: string) => void;
  readonly onStop: (close: () => Promise<void>) => void;
  /** Told where the embedded server's log is. */
  readonly onLog: (logFile: string) => void;
  /** Whether an embedded server that another process runs, and shares, will do. */
  readonly shares?: boolean;
  /** How the embedded server is reached: started and owned, or only visited. */
  readonly reach?: (options: StartPostgresOptions) => Promise<Pick<Postgres, 'url' | 'logFile' | 'stop'>>;
};

/**
 * The administrators' URLs of the servers that the settings name, or of the embedded one, which is then started.
 * @throws StartupFault when a server that is named is away or too old, before anything is created on any
 */
export async function openPostgres(
  { dataDir, databaseUrl, databaseUrls, workers }: PlatformConfig,
  { onProgress, onStop, onLog, shares = false, reach = startPostgres }: OpenPostgresOptions,
): Promise<AdminUrls> {
  const given = [databaseUrl, ...Object.values(databaseUrls)];
  for (const url of new Set(given)) if (url !== undefined) await migrate(url, []); // connects, and asks for its version
  const isSplit = subgraphNames.every((name) => databaseUrls[name] !== undefined);
  if (databaseUrl !== undefined || isSplit) return adminUrls(databaseUrl ?? '', databaseUrls);
  onProgress('Starting PostgreSQL …');
  const reached = reach({ dataDir, connections: 100 + 60 * workers, shares, onProgress });
  // Ctrl-C may come while it starts: what is then about to run is waited for, and stopped.
  onStop(async () => {
    const postgres = await reached.catch(() => undefined);
    await postgres?.stop();
  });
  const { url, logFile } = await reached;
  onLog(logFile);
  return adminUrls(url, databaseUrls);
}
