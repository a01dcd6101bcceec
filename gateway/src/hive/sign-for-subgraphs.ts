import { publicViewer, signRequest, type Viewer } from '@voucher-graph/subgraph-kit';
import type { GatewayConfig } from '../config.ts';
import type { Verdict } from '../identity/verify-token.ts';

/** What Hive Gateway gives a plugin that looks at its requests to subgraphs, as far as we look. */
type Fetching = {
  readonly url: string;
  readonly setURL: (url: string) => void;
  readonly options: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };
  readonly setOptions: (options: Fetching['options']) => void;
  readonly context: { readonly headers?: Readonly<Record<string, string | undefined>> };
};

/** A plugin for Hive Gateway, without its types: nothing of ours depends on it. */
export type HivePlugin = { readonly onFetch: (fetching: Fetching) => Promise<void> };

export type SignOptions = {
  readonly subgraphs: GatewayConfig['subgraphs'];
  /** Says whose a bearer token is; without it no token is valid. */
  readonly verifyToken?: ((token: string) => Promise<Verdict>) | undefined;
};

/**
 * Lets Hive Gateway ask our subgraphs: sends what it asks `http://NAME.invalid`, as the supergraph says, to where that
 * subgraph is, signed for its viewer. A token that is not valid ends the request: it never counts as none.
 */
export function signForSubgraphs({ subgraphs, verifyToken }: SignOptions): HivePlugin {
  const hosts = new Map(subgraphs.map((subgraph) => [`${subgraph.name}.invalid`, subgraph]));
  return {
    onFetch: async ({ url, setURL, options, setOptions, context }) => {
      const subgraph = hosts.get(new URL(url).hostname);
      if (!subgraph) return;
      if (typeof options.body !== 'string') throw new Error('Only requests whose body is a text can be signed.');
      const viewer = await viewerOf(context.headers?.['authorization'], verifyToken);
      const signing = { secret: subgraph.secret, subgraph: subgraph.name, body: options.body, viewer };
      setURL(subgraph.url);
      setOptions({ ...options, headers: { ...options.headers, authorization: signRequest(signing) } });
    },
  };
}

async function viewerOf(authorization: string | undefined, verifyToken: SignOptions['verifyToken']): Promise<Viewer> {
  if (authorization === undefined) return publicViewer;
  const token = /^Bearer (?<token>\S+)$/i.exec(authorization)?.groups?.['token'];
  const verdict = token !== undefined && verifyToken ? await verifyToken(token) : undefined;
  if (verdict && 'viewer' in verdict) return verdict.viewer;
  throw new Error('The access token is not valid here, or its issuer cannot be reached.');
}
