import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Express, Request, Response } from 'express';
import { getOperationAST, getVariableValues, type GraphQLSchema } from 'graphql';
import { bytesAtMost } from './answer-unread.ts';
import { parseValid, readDocuments } from './documents.ts';
import type { ExecuteRequest } from './execute-request.ts';
import { isUnsigned, refuseStranger } from './only-the-gateway.ts';
import { parseJson } from './parse-json.ts';
import { failBy, isPlainPost, readBytes, writeText } from './plain-http.ts';
import { measureHttp, traceHttp } from './telemetry/follow-http.ts';
import type { VerifyRequest } from './verify-request.ts';
import type { Viewer } from './viewer.ts';

/**
 * Answers what gateways send, a valid document in a POST of plain JSON, without Express and Apollo Server, which would take
 * longer than the answer. Whatever is otherwise in any way goes to them, with who asks and what was read.
 */
export function answerValid({
  app,
  schema,
  verify,
  execute,
}: {
  readonly app: Express;
  readonly schema: GraphQLSchema;
  readonly verify: VerifyRequest;
  readonly execute: ExecuteRequest;
}): RequestListener {
  const documentOf = readDocuments((text) => parseValid(schema, text));
  const ready = (asked: unknown, viewer: Viewer) => {
    const { query, operationName, variables = {} } = isRecord(asked) && asked['extensions'] === undefined ? asked : {};
    if (typeof query !== 'string' || !(operationName === undefined || typeof operationName === 'string')) return null;
    const document = documentOf(query);
    const operation = document && getOperationAST(document, operationName);
    if (!operation || !isRecord(variables)) return null;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
    return coerced ? () => execute(document, { query, operationName, variables, viewer }) : null;
  };
  const measure = measureHttp();
  const trace = traceHttp({ from: 'gateway' });
  const reply = async (response: ServerResponse, accepted: string, run: NonNullable<ReturnType<typeof ready>>) => {
    const headers = { 'content-type': `${accepted}; charset=utf-8` };
    writeText(response, 200, [headers], JSON.stringify(await run()));
  };
  const answer = async (request: IncomingMessage, response: ServerResponse, accepted: string): Promise<void> => {
    const body = await readBytes(request);
    const viewer = verify({ method: 'POST', authorization: request.headers.authorization, body });
    if (!viewer) {
      refuseStranger(response);
      return;
    }
    const run = ready(parseJson(body.toString('utf8')), viewer);
    if (!run) {
      app(Object.assign(request as Request, { body }), Object.assign(response as Response, { locals: { viewer } }));
      return;
    }
    let replied: Promise<void> | undefined;
    trace(request, response, () => {
      replied = reply(response, accepted, run);
    });
    await replied;
  };
  return (request, response) => {
    const isUsual = isPlainPost(request, bytesAtMost) && !isUnsigned(request.headers);
    const accepted = isUsual ? mediaType(request.headers.accept) : undefined;
    if (accepted === undefined) {
      app(request, response);
      return;
    }
    const begin = () => {
      answer(request, response, accepted).catch((error: unknown) => failBy(app, request, response, error));
    };
    measure(request, response, begin);
  };
}

/** What to answer in; undefined for who wants something else. */
function mediaType(accept = '*/*'): string | undefined {
  const [first] = accept.split(',');
  return first === '*/*' ? 'application/json' : mediaTypes.find((each) => each === first);
}

const mediaTypes = ['application/graphql-response+json', 'application/json'];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
