import {
  publicViewer,
  signRequest,
  StartupFault,
  type SubgraphRequest,
  type SubgraphResponse,
  type Viewer,
} from '@voucher-graph/subgraph-kit';
import type { SubgraphLink } from './subgraph-link.ts';

/** How long a subgraph may take for one answer. */
const timeoutMs = 5000;

/**
 * Links to a subgraph that is served over HTTP, and reads its SDL from it.
 * @throws StartupFault when nothing there answers as a subgraph
 */
export async function linkSubgraph({
  name,
  url,
  secret,
}: {
  readonly name: string;
  readonly url: string;
  /** The subgraph's own, see `subgraphSecret` of the kit. */
  readonly secret: string;
}): Promise<SubgraphLink> {
  const sign = (body: string, viewer: Viewer) => signRequest({ secret, subgraph: name, body, viewer });
  const ask = (request: SubgraphRequest) => post(url, request, sign);
  const { data } = await ask({ query: '{ _service { sdl } }' }).catch((error: unknown) => {
    throw new StartupFault(
      `Subgraph ${name} at ${url} does not answer (${String(error)}): start it, or correct SUBGRAPHS.`,
    );
  });
  const sdl = (data as { _service?: { sdl?: unknown } } | null | undefined)?._service?.sdl;
  if (typeof sdl !== 'string')
    throw new StartupFault(`What answers at ${url} is no subgraph: correct the URL of ${name} in SUBGRAPHS.`);
  return {
    name,
    sdl,
    execute: ask,
    check: async () => {
      await ask({ query: '{ __typename }' });
    },
  };
}

async function post(
  url: string,
  { viewer = publicViewer, ...request }: SubgraphRequest,
  sign: (body: string, viewer: Viewer) => Promise<string>,
): Promise<SubgraphResponse> {
  const body = JSON.stringify(request);
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: await sign(body, viewer),
    },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null || !('data' in answer || 'errors' in answer))
    throw new Error(`HTTP ${response.status} without a GraphQL answer`);
  return answer as SubgraphResponse;
}
