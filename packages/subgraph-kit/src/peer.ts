import { fault, type FaultCode } from './errors.ts';
import { signRequest } from './sign-request.ts';
import type { SubgraphRequest, SubgraphResponse } from './subgraph-request.ts';
import { withSpan } from './telemetry/spans.ts';
import { traceHeaders } from './telemetry/trace-context.ts';
import type { Viewer } from './viewer.ts';

/** Another subgraph, asked by this one on its own account: as `service`, never as its viewer. */
export type Peer = {
  /**
   * Answers the data of an operation.
   * @throws UNAVAILABLE when no answer comes in time, UNKNOWN_OUTCOME when that may have changed something there
   */
  readonly ask: <TData>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<TData>;
};

export type Peers = Readonly<Record<string, Peer>>;

/** With what another subgraph says that it has done nothing, and may do it later. */
const nothingDone: ReadonlySet<unknown> = new Set<FaultCode>(['UNAVAILABLE', 'OVERLOADED', 'CONFLICT', 'STORAGE_FULL']);

/** How long another subgraph may take. */
const deadlineMs = 3000;

/** What is asked in this process: an embedded subgraph. */
type Asked = {
  readonly name: string;
  readonly execute: (request: SubgraphRequest) => Promise<SubgraphResponse>;
};

/** A peer in this process. It is looked up when it is asked, since peers may ask each other. */
export function embeddedPeer(asker: string, find: () => Asked): Peer {
  return peer(
    () => find().name,
    (request) => find().execute({ ...request, viewer: serviceOf(asker) }),
  );
}

/** A peer that is served over HTTP. Requests to it are signed with `peerSecret`, which speaks for nobody but the asker. */
export function httpPeer({
  asker,
  name,
  url,
  secret,
}: {
  readonly asker: string;
  readonly name: string;
  readonly url: string;
  readonly secret: string;
}): Peer {
  return peer(
    () => name,
    async (request) => {
      const body = JSON.stringify(request);
      const authorization = signRequest({ secret, from: asker, subgraph: name, body, viewer: serviceOf(asker) });
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', authorization, ...traceHeaders() },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(deadlineMs),
      });
      if (!response.ok) throw new Error(`${name} answered ${response.status}`);
      return (await response.json()) as SubgraphResponse;
    },
  );
}

/** Who asks when a subgraph asks. */
export function serviceOf(subgraph: string): Viewer {
  return { subject: `subgraph:${subgraph}`, scopes: ['service'] };
}

function peer(name: () => string, execute: (request: SubgraphRequest) => Promise<SubgraphResponse>): Peer {
  return {
    ask: async <TData>(query: string, variables?: Readonly<Record<string, unknown>>) => {
      const attributes = { subgraph: name() };
      const asked = withSpan(`ask ${name()}`, { kind: 'CLIENT', attributes }, () => execute({ query, variables }));
      const { data, errors } = await asked.catch((error: unknown) => {
        throw isRead(query) || isRefused(error) ? unavailable(name()) : unknownOutcome(name());
      });
      const [error] = errors ?? [];
      const code = error?.extensions?.['code'];
      if (code === 'UNKNOWN_OUTCOME') throw unknownOutcome(name());
      if (nothingDone.has(code)) throw unavailable(name());
      if (error || !data) throw new Error(`${name()} did not answer ${query}: ${error?.message ?? 'no data'}`);
      return data as TData;
    },
  };
}

function isRead(query: string): boolean {
  return !/^\s*mutation\b/m.test(query);
}

/** Whether nothing was sent. Looked up without `instanceof`: the errors of `fetch` may be another realm's. */
function isRefused(error: unknown): boolean {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  return cause?.code === 'ECONNREFUSED';
}

function unavailable(name: string): Error {
  return fault('UNAVAILABLE', `What ${name} knows cannot be reached right now. Try again in a few seconds.`);
}

function unknownOutcome(name: string): Error {
  return fault(
    'UNKNOWN_OUTCOME',
    `It is not known whether this took effect at ${name}: send it again with the same idempotencyKey.`,
  );
}
