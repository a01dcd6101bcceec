import { publicViewer, signRequest, type Viewer } from '@voucher-graph/subgraph-kit';
import { Pool } from 'undici';
import { createConnector } from './create-connector.ts';
import { exchange, type Reply } from './exchange.ts';
import type { LinkLimits, Trust } from './limits.ts';
import { LinkFault } from './link-fault.ts';
import { pairwiseViewer } from './pairwise-viewer.ts';
import type { Resolve } from './public-address.ts';
import { requestHeaders } from './request-headers.ts';
import { createRetryBudget } from './retry-budget.ts';

export type ChannelOptions = {
  readonly name: string;
  readonly url: string;
  readonly secret: string;
  readonly trust: Trust;
  readonly limits: LinkLimits;
  /** How a partner's name is looked up; undefined where every address will do. */
  readonly resolve: Resolve | undefined;
  readonly onRetry: () => void;
};

/** The connections to one subgraph. */
export type Channel = {
  /** Signs a GraphQL request and sends it. A read whose connection fails is sent once more; a mutation never. */
  readonly post: (request: {
    readonly body: string;
    readonly isMutation: boolean;
    readonly viewer?: Viewer | undefined;
    readonly requestId?: string | undefined;
  }) => Promise<Reply>;
  /** Gets a path beside the graph's. */
  readonly get: (path: string) => Promise<Reply>;
  readonly close: () => Promise<void>;
};

/**
 * Idle sockets are closed by us, before a server closes them under a request: Node's servers do after 5 s, the kit's after
 * 65 s. One that announces a shorter time is believed.
 */
const idleMs = 4000;
const idleMsAtMost = 30_000;

/** Opens the way to one subgraph, which it shares with no other. */
export function openChannel({ name, url, secret, trust, limits, resolve, onRetry }: ChannelOptions): Channel {
  const { origin, pathname, search } = new URL(url);
  const settings: Pool.Options = {
    connect: createConnector({ connectMs: limits.connectMs, resolve }),
    connections: limits.concurrent,
    keepAliveTimeout: idleMs,
    keepAliveMaxTimeout: idleMsAtMost,
    maxHeaderSize: 16_384,
    bodyTimeout: 0, // the deadline ends what drips
  };
  const kept = new Pool(origin, { ...settings, pipelining: 1 });
  // A connection that is used for nothing else cannot have been closed a moment ago. Mutations get one, whose outcome would
  // be unknown; and second tries of reads: where one idle connection was stale the others are, too.
  const fresh = new Pool(origin, { ...settings, pipelining: 0 });
  // After a pause, of ours or of the network, all connections may be stale at once.
  const budget = createRetryBudget({ saved: limits.concurrent });
  const bytesAtMost = limits.bytes;
  return {
    post: async ({ body, isMutation, viewer = publicViewer, requestId }) => {
      const endsAt = performance.now() + (isMutation ? limits.mutationMs : limits.readMs);
      const seenBy = trust === 'own' ? viewer : pairwiseViewer(viewer, secret);
      const send = (pool: Pool) =>
        exchange(pool, origin, {
          path: `${pathname}${search}`,
          method: 'POST',
          // Signed anew each time: what was sent once is a replay.
          headers: requestHeaders(signRequest({ secret, subgraph: name, body, viewer: seenBy }), requestId),
          body,
          headersMs: isMutation ? limits.mutationMs : limits.headersMs,
          bytesAtMost,
          endsAt,
        });
      budget.earn();
      try {
        return await send(isMutation ? fresh : kept);
      } catch (error) {
        if (isMutation || !isConnectionFault(error) || !budget.spend()) throw error;
        onRetry();
        return send(fresh);
      }
    },
    get: (path) =>
      exchange(kept, origin, {
        path: new URL(path, url).pathname,
        method: 'GET',
        headers: { accept: 'application/json' },
        headersMs: limits.headersMs,
        bytesAtMost,
        endsAt: performance.now() + limits.readMs,
      }),
    close: async () => {
      await Promise.all([kept.destroy(), fresh.destroy()]);
    },
  };
}

function isConnectionFault(error: unknown): boolean {
  return error instanceof LinkFault && (error.kind === 'broken' || error.kind === 'unreachable');
}
