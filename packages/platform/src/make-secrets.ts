import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { peerSecret, runtimeUrl, subgraphSecret, type Subgraph } from '@voucher-graph/subgraph-kit';

/** Of what runs on one server: the others reach it under the names of docker-compose.yml. */
const adminUrlOf = (password: string) => `postgres://postgres:${password}@postgres:5432/postgres`;

/**
 * Writes the secrets of the graph's services into a folder, a file each. What is there of `postgres_password`,
 * `graph_secret` and `admin_database_url` stays as it is, and all others follow from it: each subgraph's account at the
 * database, its secret, and one for each other subgraph that it asks.
 * @returns the names of the files
 */
export async function makeSecrets(
  folder: string,
  subgraphs: readonly Pick<Subgraph, 'name' | 'peers'>[],
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const keep = async (name: string, make: () => string) => {
    await writeSecret(join(folder, name), make(), 'wx').catch(ignoreExisting);
    return (await readFile(join(folder, name), 'utf8')).trim();
  };
  const password = await keep('postgres_password', random);
  const graphSecret = await keep('graph_secret', random);
  const adminUrl = await keep('admin_database_url', () => adminUrlOf(password));
  const derived = Object.fromEntries(
    subgraphs.flatMap(({ name, peers }) => [
      [`${name}_database_url`, runtimeUrl(adminUrl, name)],
      [`${name}_secret`, subgraphSecret(graphSecret, name)],
      ...peers.map((peer) => [`${name}_asks_${peer}_secret`, peerSecret(subgraphSecret(graphSecret, peer), name)]),
    ]),
  ) as Readonly<Record<string, string>>;
  for (const [name, secret] of Object.entries(derived)) await writeSecret(join(folder, name), secret, 'w');
  return ['postgres_password', 'graph_secret', 'admin_database_url', ...Object.keys(derived)];
}

/** Containers see a file with the permissions that it has here, and run as other users: the folder keeps others out. */
async function writeSecret(file: string, secret: string, flag: 'w' | 'wx'): Promise<void> {
  await writeFile(file, secret, { flag });
  await chmod(file, 0o644);
}

const random = () => randomBytes(32).toString('base64url');

function ignoreExisting(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
}
