import { followIssuer, serveGraph } from '@voucher-graph/gateway';
import { adminUrls, createEmbeddedGraph, openDatabases } from '@voucher-graph/platform';
import type { World } from '../contestants/contestant.ts';
import { endOnSignal } from './end-on-signal.ts';
import { readSettings, tellUrl } from './read-settings.ts';

const { databaseUrl, issuer } = await readSettings<World>();
const { graph, doJobs } = await createEmbeddedGraph(await openDatabases(adminUrls(databaseUrl)));
await doJobs();
const { url } = await serveGraph(graph, { port: 0, verifyToken: followIssuer(issuer), eventLoopDelayMs: 500 });
endOnSignal();
tellUrl(url);
