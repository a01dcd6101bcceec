import { errors, type Dispatcher } from 'undici';
import { codeOf, LinkFault } from './link-fault.ts';
import { readBody } from './read-body.ts';

/** An HTTP answer as it came. */
export type Reply = { readonly status: number; readonly contentType: string; readonly text: string };

export type Exchange = {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly headersMs: number;
  readonly bytesAtMost: number;
  /** Ends the exchange wherever it stands. */
  readonly deadline: AbortSignal;
};

/**
 * Asks once. Redirects are answers like any other, and followed by nobody.
 * @throws LinkFault whatever goes wrong
 */
export async function exchange(
  dispatcher: Dispatcher,
  origin: string,
  { path, method, headers, body, headersMs, bytesAtMost, deadline }: Exchange,
): Promise<Reply> {
  try {
    const response = await dispatcher.request({
      origin,
      path,
      method,
      headers,
      body: body ?? null,
      headersTimeout: headersMs,
      signal: deadline,
    });
    const contentType = first(response.headers['content-type']) ?? '';
    const encoding = first(response.headers['content-encoding'])?.trim().toLowerCase();
    return { status: response.statusCode, contentType, text: await readBody(response.body, encoding, bytesAtMost) };
  } catch (error) {
    throw asFault(error, deadline);
  }
}

function first(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(',') : header;
}

/** What the libraries say is not repeated: parsers quote what they could not read. */
function asFault(error: unknown, deadline: AbortSignal): LinkFault {
  if (error instanceof LinkFault) return error;
  if (
    deadline.aborted ||
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError ||
    error instanceof errors.ConnectTimeoutError
  )
    return new LinkFault('timeout', 'its answer took too long');
  if (error instanceof errors.HeadersOverflowError) return new LinkFault('too-large', 'its headers are too large');
  const code = codeOf(error) ?? '';
  if (error instanceof errors.HTTPParserError || code.startsWith('HPE_') || /^(Z_|ERR__ERROR_|ERR_BROTLI)/.test(code))
    return new LinkFault('invalid', 'its answer is not HTTP, or not compressed as it says');
  return new LinkFault('broken', `the connection broke${code === '' ? '' : ` (${code})`}`);
}
