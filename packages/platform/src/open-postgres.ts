import type { PlatformConfig } from './config.ts';
import { adminUrls, type AdminUrls } from './admin-urls.ts';
import { startPostgres, type StartPostgresOptions } from './postgres/start-postgres.ts';
import { subgraphNames } from './subgraph-names.ts';

export type OpenPostgresOptions = {
  readonly onProgress: (line: string) => void;
  readonly onStop: (close: () => Promise<void>) => void;
  /** How the embedded server is reached: started and owned, or only visited. */
  readonly reach?: (
    options: StartPostgresOptions,
  ) => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>;
};

/** The administrators' URLs of the servers that the settings name, or of the embedded one, which is then started. */
export async function openPostgres(
  { dataDir, databaseUrl, databaseUrls }: PlatformConfig,
  { onProgress, onStop, reach = startPostgres }: OpenPostgresOptions,
): Promise<AdminUrls> {
  const isSplit = subgraphNames.every((name) => databaseUrls[name] !== undefined);
  if (databaseUrl !== undefined || isSplit) return adminUrls(databaseUrl ?? '', databaseUrls);
  onProgress('Starting PostgreSQL …');
  const reached = reach({ dataDir, onProgress });
  // Ctrl-C may come while it starts: what is then about to run is waited for, and stopped.
  onStop(async () => {
    const postgres = await reached.catch(() => undefined);
    await postgres?.stop();
  });
  const { url } = await reached;
  return adminUrls(url, databaseUrls);
}
