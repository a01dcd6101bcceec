import { request, type OutgoingHttpHeaders } from 'node:http';

/** What came back, as it came over the wire. */
export type Sent = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Tests look into answers as they come. */
  readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any
};

export type Sending = {
  readonly method?: string;
  /** Path and query string; /graphql if there is none. */
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  /** Sent as it is when it is a text or a buffer; as JSON otherwise. */
  readonly body?: unknown;
};

/** Sends a request with these headers and its length, and no others; `fetch` adds some. */
export async function send(
  base: string,
  { method = 'POST', path = '/graphql', headers = { 'content-type': 'application/json' }, body }: Sending,
): Promise<Sent> {
  const payload = body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const length = payload === undefined ? {} : { 'content-length': Buffer.byteLength(payload) };
    const asked = request(`${base}${path}`, { method, headers: { ...headers, ...length } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        const isJson = response.headers['content-type']?.includes('json');
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: isJson && text !== '' ? (JSON.parse(text) as unknown) : text,
        });
      });
    });
    asked.on('error', reject);
    asked.end(payload);
  });
}
