import pg from 'pg';
export async function createTestDatabase(): Promise<{ adminUrl: string; drop: () => Promise<void> }> {
  const admin = new pg.Client('postgres://postgres:secret@127.0.0.1:54877/postgres');
  await admin.connect();
  const name = `t${Date.now()}_${Math.floor(Math.random() * 1e6)}`;
  await admin.query(`CREATE DATABASE ${name}`);
  return {
    adminUrl: `postgres://postgres:secret@127.0.0.1:54877/${name}`,
    drop: async () => {
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}
