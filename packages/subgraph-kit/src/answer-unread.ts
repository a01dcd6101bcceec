import type { ErrorRequestHandler } from 'express';
import type { Log } from './log.ts';
import { refuse } from './only-the-gateway.ts';

/** Larger requests are refused. */
export const bytesAtMost = 2 ** 20;

/** What cannot be read, such as a body that is too large, and what we do wrong: one line, without a stack. */
export function answerUnread(log: Log): ErrorRequestHandler {
  return (error: { readonly status?: number }, _request, response, next) => {
    if (response.headersSent) next(error);
    else if (error.status === 413)
      refuse(response, 413, 'REQUEST_TOO_LARGE', `The request is larger than ${bytesAtMost} bytes: send less at once.`);
    else if (error.status !== undefined && error.status < 500)
      refuse(response, 400, 'BAD_REQUEST', 'The request cannot be read: send JSON with a query.');
    else {
      log.error({ error }, 'a request was not answered');
      refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
    }
  };
}
