/** What is sent to the graph: through an HTTP client, or byte by byte. */
export type Request =
  | {
      readonly method: string;
      readonly path: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body?: string | Buffer;
    }
  | { readonly bytes: Buffer };

/** A request, with what kind of bad it is, and the document in it if there is one. */
export type Input = {
  readonly kind: string;
  readonly request: Request;
  readonly document?: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
};

export const jsonHeaders = { 'content-type': 'application/json' };

/** A POST of JSON, as most clients send it. */
export function post(body: string | Buffer, headers: Readonly<Record<string, string>> = jsonHeaders): Request {
  return { method: 'POST', path: '/graphql', headers, body };
}
