import { errors, type Dispatcher } from 'undici';
import { codeOf, LinkFault } from './link-fault.ts';

/** An HTTP answer as it came. */
export type Reply = { readonly status: number; readonly contentType: string; readonly text: string };

export type Exchange = {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly headersMs: number;
  readonly bytesAtMost: number;
  /** When the exchange ends wherever it stands, by `performance.now()`. */
  readonly endsAt: number;
};

/**
 * Asks once. Redirects are answers like any other, and followed by nobody. Reads what comes as it comes: the streams that
 * undici makes of answers cost more than a small answer does. Asks for nothing compressed, and reads nothing that is: to
 * inflate a bomb as far as an answer may go costs more than to read as much.
 * @throws LinkFault whatever goes wrong
 */
export function exchange(dispatcher: Dispatcher, origin: string, asked: Exchange): Promise<Reply> {
  const { path, method, headers, body = null, headersMs, bytesAtMost, endsAt } = asked;
  return new Promise((resolve, reject) => {
    const head = { status: 0, contentType: '' };
    const chunks: Buffer[] = [];
    let bytes = 0;
    let controller: Dispatcher.DispatchController | undefined;
    let fault: LinkFault | undefined;
    const fail = (error: unknown) => {
      if (fault) return;
      fault = asFault(error);
      clearTimeout(timer);
      if (controller && !controller.aborted) controller.abort(fault);
      reject(fault);
    };
    const tooLate = () => fail(new LinkFault('timeout', 'its answer took too long'));
    const timer = setTimeout(tooLate, Math.max(endsAt - performance.now(), 0));
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: (started) => {
        controller = started;
        if (fault) started.abort(fault);
      },
      onResponseStart: (_started, status, headers) => {
        if (status < 200) return; // more is to come
        Object.assign(head, { status, contentType: first(headers['content-type']) ?? '' });
        const encoding = first(headers['content-encoding'])?.trim().toLowerCase() ?? 'identity';
        if (encoding !== 'identity') fail(new LinkFault('invalid', 'its answer is compressed, which nobody asked for'));
        else if (Number(first(headers['content-length'])) > bytesAtMost) fail(tooLarge(bytesAtMost));
      },
      onResponseData: (_started, chunk) => {
        bytes += chunk.length;
        if (bytes > bytesAtMost) fail(tooLarge(bytesAtMost));
        else chunks.push(chunk);
      },
      onResponseEnd: () => {
        clearTimeout(timer);
        resolve({ ...head, text: Buffer.concat(chunks).toString('utf8') });
      },
      onResponseError: (_started, error) => fail(error),
    };
    dispatcher.dispatch(
      { origin, path, method, headers: { ...headers, 'accept-encoding': 'identity' }, body, headersTimeout: headersMs },
      handler,
    );
  });
}

function first(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(',') : header;
}

function tooLarge(bytesAtMost: number): LinkFault {
  return new LinkFault('too-large', `its answer is larger than ${bytesAtMost} bytes`);
}

/** What the libraries say is not repeated: parsers quote what they could not read. */
function asFault(error: unknown): LinkFault {
  if (error instanceof LinkFault) return error;
  if (
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError ||
    error instanceof errors.ConnectTimeoutError
  )
    return new LinkFault('timeout', 'its answer took too long');
  if (error instanceof errors.HeadersOverflowError) return new LinkFault('too-large', 'its headers are too large');
  const code = codeOf(error) ?? '';
  if (error instanceof errors.HTTPParserError || code.startsWith('HPE_'))
    return new LinkFault('invalid', 'its answer is not HTTP');
  return new LinkFault('broken', `the connection broke${code === '' ? '' : ` (${code})`}`);
}
