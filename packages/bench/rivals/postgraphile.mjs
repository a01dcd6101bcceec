// PostGraphile 5 as its manual shows it, over the one schema that the database has for it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

// It wants Node 22 for this alone.
Promise.withResolvers ??= () => {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
};
const [{ databaseUrl }] = await once(process, 'message');
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['monolith'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
await once(server.listen(0, '127.0.0.1'), 'listening');
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` });
