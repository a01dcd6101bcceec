import { createGraph, followIssuer, linkSubgraph, serveGraph, type LinkOptions } from '@voucher-graph/gateway';
import type { World } from '../contestants/contestant.ts';
import { endOnSignal } from './end-on-signal.ts';
import { readSettings, tellUrl } from './read-settings.ts';

const { links, issuer } = await readSettings<World & { readonly links: readonly LinkOptions[] }>();
const graph = await createGraph(await Promise.all(links.map((link) => linkSubgraph(link))));
const { url } = await serveGraph(graph, { port: 0, verifyToken: followIssuer(issuer), eventLoopDelayMs: 500 });
endOnSignal();
tellUrl(`${url}/graphql`);
