import { StartupFault, type SubgraphRequest, type SubgraphResponse } from '@voucher-graph/subgraph-kit';
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
}: {
  readonly name: string;
  readonly url: string;
}): Promise<SubgraphLink> {
  const ask = (request: SubgraphRequest) => post(url, request);
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

async function post(url: string, request: SubgraphRequest): Promise<SubgraphResponse> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(request),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const body: unknown = await response.json();
  if (typeof body !== 'object' || body === null || !('data' in body || 'errors' in body))
    throw new Error(`HTTP ${response.status} without a GraphQL answer`);
  return body as SubgraphResponse;
}
