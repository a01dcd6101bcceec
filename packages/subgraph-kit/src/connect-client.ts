import pg from 'pg';
import { explainNoConnection } from './explain-refusal.ts';

/**
 * One connection. A try that fails leaves no socket behind that would keep the process alive.
 * @throws StartupFault when the server is away or does not let the account in
 */
export async function connectClient(url: string, applicationName: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    application_name: applicationName,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw explainNoConnection(error, url);
  }
}
