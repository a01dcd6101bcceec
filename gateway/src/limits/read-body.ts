import express, { type RequestHandler } from 'express';
import type { Limits } from './read-limits.ts';
import type { Refusal } from './refusal.ts';
import { isBodyTooLarge } from './scan-body.ts';

/** Besides its variables a request holds a handful of values. */
const otherValuesAtMost = 100;
const depthAtMost = 64;

/** Reads a body of JSON, decompressed and never more of it than it may have. `refuseBody` says what is wrong with others. */
export function readBody({ bodyBytes, inputValues }: Limits): RequestHandler {
  return express.json({
    limit: bodyBytes,
    verify: (_request, _response, json, encoding) => {
      if (encoding !== 'utf-8') throw unread('encoding.unsupported', 415);
      if (isBodyTooLarge(json, inputValues + otherValuesAtMost, depthAtMost)) throw unread('input.too.large', 400);
    },
  });
}

/** What Express says of a body that it could not read. */
export type UnreadBody = { readonly status?: number; readonly type?: string; readonly limit?: number };

/** Refuses a body that holds too much, is no JSON, or comes in an encoding that we do not read. */
export function refuseBody({ status, type, limit = 0 }: UnreadBody): Refusal {
  if (type === 'entity.too.large')
    return { code: 'REQUEST_TOO_LARGE', message: `The body is larger than ${limit} bytes: send less at once.` };
  if (type === 'input.too.large')
    return {
      code: 'INPUT_TOO_LARGE',
      message: 'The variables hold too many values, or are nested too deep: send them in several requests.',
    };
  if (status === 415)
    return {
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message:
        'The body comes in an encoding that is not read here: send JSON in UTF-8, plain or as gzip, deflate or br.',
    };
  return { code: 'BAD_REQUEST', message: 'The body cannot be read: send JSON with a query.' };
}

function unread(type: string, status: number): Error {
  return Object.assign(new Error(type), { type, status });
}
