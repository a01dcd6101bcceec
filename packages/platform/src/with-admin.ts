import pg from 'pg';

/** Does some work with an administrator's connection of its own. */
export async function withAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'voucher-graph admin' });
  client.on('error', () => undefined); // the query under way fails with it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
