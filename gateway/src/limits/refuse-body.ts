import type { Refusal } from './refusal.ts';

/** What Express says of a body that it could not read. */
export type UnreadBody = { readonly status?: number; readonly type?: string; readonly limit?: number };

/** Refuses a body that is too large, is no JSON, or comes in an encoding that we do not read. */
export function refuseBody({ status, type, limit = 0 }: UnreadBody): Refusal {
  if (type === 'entity.too.large')
    return { code: 'REQUEST_TOO_LARGE', message: `The body is larger than ${limit} bytes: send less at once.` };
  if (status === 415)
    return {
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'The body comes in an encoding that is not read here: send JSON in UTF-8, plain or as gzip.',
    };
  return { code: 'BAD_REQUEST', message: 'The body cannot be read: send JSON with a query.' };
}
