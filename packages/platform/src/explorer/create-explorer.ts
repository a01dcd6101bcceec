import { Router, type Response } from 'express';
import type { ClientBundle } from './build-client.ts';
import type { Example } from './explorer-settings.ts';
import { renderPage } from './render-page.ts';

export type ExplorerOptions = {
  /** What `buildClient` answered. It needs no data: build it while the database starts. */
  readonly client: ClientBundle;
  /** Shown as tabs, in this order; the first is open. Their variables must have answers in the seeded data. */
  readonly examples: readonly Example[];
  /** Path of the GraphQL endpoint on the same server. */
  readonly endpoint?: string;
};

/**
 * The page at `/`: what this graph is, and GraphiQL to ask it. Everything the page needs comes from this server, so it
 * works with no internet, and its Content-Security-Policy lets nothing else in.
 */
export function createExplorer({ client, examples, endpoint = '/graphql' }: ExplorerOptions): Router {
  const page = renderPage({ assets: client.entries, examples, endpoint });

  const router = Router();
  router.get('/', (_request, response) => {
    protect(response);
    response.set('Cache-Control', 'no-cache').type('html').send(page);
  });
  router.get('/explorer/:file', (request, response, next) => {
    const { file } = request.params;
    const asset = Object.hasOwn(client.files, file) && client.files[file];
    if (!asset) {
      next();
      return;
    }
    protect(response);
    // The name holds a hash of the content, so a browser may keep it forever.
    response.set('Cache-Control', 'public, max-age=31536000, immutable').type(file);
    if (asset.compressed) response.vary('Accept-Encoding');
    const compressed = asset.compressed && request.acceptsEncodings('gzip') === 'gzip';
    if (compressed) response.set('Content-Encoding', 'gzip');
    response.sendFile(compressed ? `${file}.gz` : file, { root: client.folder, cacheControl: false });
  });
  return router;
}

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  // The editor writes its colors and positions as inline styles.
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function protect(response: Response): void {
  response.set({
    'Content-Security-Policy': contentSecurityPolicy,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
}
