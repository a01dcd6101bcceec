import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Express, Request, Response } from 'express';
import {
  failBy,
  isPlainPost,
  measureHttp,
  parseJson,
  readBytes,
  traceHttp,
  writeText,
  type Viewer,
} from '@voucher-graph/subgraph-kit';
import { isNothingButOverload, retryAfterSeconds } from './answer-overload.ts';
import type { Graph } from './create-graph.ts';
import { readVerdict, refuseToken, type VerifyToken } from './identity/identify.ts';
import type { Admission } from './limits/admission.ts';
import { readFields } from './limits/read-request.ts';
import { refusalStatus, type Refusal } from './limits/refusal.ts';
import { settle } from './limits/settle-costs.ts';
import type { Result } from './plan/known-operations.ts';

export type AnswerKnownOptions = {
  readonly app: Express;
  readonly verifyToken: VerifyToken | undefined;
  /** Whether a proxy says whose address it is: Express knows how to read that. */
  readonly isBehindProxy: boolean;
  /** Whether everybody is turned away. */
  readonly isBehind: () => boolean;
};

/**
 * Answers operations that are known, in a POST of plain JSON, which is how nearly all come: by the same rules, in the
 * same order, but without Express and Apollo Server, which would take longer than the answer. Whatever is otherwise in any
 * way goes to them, with who asks and what was read, before anything is counted.
 */
export function answerKnown(graph: Graph, options: AnswerKnownOptions): RequestListener {
  const { app, verifyToken, isBehindProxy, isBehind } = options;
  const bytesAtMost = Math.min(plainBytesAtMost, graph.limiter.bodyBytes);
  const handOver = (request: IncomingMessage, response: ServerResponse, body: object, viewer: Viewer): void => {
    app(Object.assign(request as Request, { body }), Object.assign(response as Response, { locals: { viewer } }));
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const verdict = await readVerdict(request, verifyToken);
    if ('refused' in verdict) {
      refuseToken(response, verdict.refused);
      return;
    }
    const { viewer } = verdict;
    const body = await readJson(request);
    const asked = isPlain(body) ? readFields('POST', body) : null;
    const ready = asked && graph.known(asked, viewer);
    if (!asked || !ready) {
      handOver(request, response, body, viewer);
      return;
    }
    const admission = await graph.limiter.admit(asked, viewer, request.socket.remoteAddress);
    if ('code' in admission) writeRefusal(response, admission);
    // What was not judged is not executed, whatever it was found to be: Apollo Server says what is wrong with it.
    else if (!admission.operation) handOver(request, response, body, viewer);
    else writeResult(response, admission, await ready(admission.points));
  };
  const measure = measureHttp();
  const trace = traceHttp({ from: 'outside' });
  return (request, response) => {
    if (!isUsual(request, bytesAtMost) || isBehind() || (isBehindProxy && !request.headers.authorization)) {
      app(request, response);
      return;
    }
    const begin = () => {
      answer(request, response).catch((error: unknown) => failBy(app, request, response, error));
    };
    measure(request, response, () => trace(request, response, begin));
  };
}

/** Larger bodies are looked over before they are parsed, see `readBody`. */
const plainBytesAtMost = 10_000;

function isUsual(request: IncomingMessage, bytesAtMost: number): boolean {
  const { accept = '*/*' } = request.headers;
  return isPlainPost(request, bytesAtMost) && /^(\*\/\*|application\/json)(,|$)/.test(accept);
}

/** @throws for what is no object or list in JSON, as Express does */
async function readJson(request: IncomingMessage): Promise<object> {
  const body = parseJson(decoder.decode(await readBytes(request)));
  if (typeof body === 'object' && body !== null) return body;
  throw Object.assign(new Error('The body is no JSON.'), { status: 400 });
}

const decoder = new TextDecoder();

/** What is malformed, or asks for more than an answer, Apollo Server reads. */
function isPlain(body: unknown): body is Readonly<Record<string, unknown>> {
  if (!isRecord(body)) return false;
  const { query, operationName, variables, extensions } = body;
  const isNamed = typeof operationName === 'string' || isNothing(operationName);
  return typeof query === 'string' && isNamed && (isNothing(variables) || isRecord(variables)) && isNothing(extensions);
}

function writeResult(response: ServerResponse, admission: Admission, result: Result): void {
  const { errors, data, extensions } = result;
  const { headers, cost } = settle(admission, data);
  const isOverload = isNothingButOverload(result);
  writeText(
    response,
    isOverload ? 503 : data === undefined ? 500 : 200,
    [headers, jsonHeaders, isOverload ? { 'retry-after': String(retryAfterSeconds) } : {}],
    `${JSON.stringify({ errors, data, extensions: data === undefined ? undefined : { ...extensions, cost } })}\n`,
  );
}

function writeRefusal(response: ServerResponse, { code, message, headers = {} }: Refusal): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  writeText(response, refusalStatus[code], [headers, jsonHeaders], body);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

const jsonHeaders = { 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' };
