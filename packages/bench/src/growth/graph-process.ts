import { createTokenVerifier, defaultLimits, serveGraph } from '@voucher-graph/gateway';
import { adminUrls, createEmbeddedGraph, openDatabases, openDevelopmentIssuer } from '@voucher-graph/platform';

// The whole graph in a process of its own, as `npm start` runs it, over the database of the first argument. Tells where it
// answers, and, whenever it is asked, what memory it has after a garbage collection (--expose-gc).

const [, , databaseUrl = '', issuerDir = ''] = process.argv;
const databases = await openDatabases(adminUrls(databaseUrl), { poolSize: 5 });
const { graph } = await createEmbeddedGraph(databases, { ...defaultLimits, pointsPerMinute: 0 });
const issuer = await openDevelopmentIssuer(issuerDir);
const { url } = await serveGraph(graph, { port: 0, verifyToken: createTokenVerifier(issuer) });
process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ rss, heapUsed });
});
process.on('disconnect', () => process.exit());
process.send?.({ url: `${url}/graphql` });
