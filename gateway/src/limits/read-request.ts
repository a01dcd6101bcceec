import type { Request } from 'express';
import type { Refusal } from './refusal.ts';

/** What a request asks, before anything of it is judged. What is malformed is left out, and Apollo Server names it. */
export type Asked = {
  readonly method: 'GET' | 'POST';
  readonly document: string | undefined;
  /** The id of a persisted operation: the SHA-256 of its document, or what the safelist names it. */
  readonly id: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether only the price is asked for. */
  readonly isDryRun: boolean;
};

/** A foreign page cannot send these without asking first, and we let none ask. */
const preflightedHeaders = ['x-apollo-operation-name', 'apollo-require-preflight'];

/**
 * Reads what a request asks; a refusal for what is no request of GraphQL over HTTP, or could be a foreign page's. A GET's
 * URL is written anew, so that what is judged here is to the letter what is executed.
 */
export function readRequest(request: Request): Asked | Refusal {
  if (request.method === 'POST') return readPost(request);
  if (request.method === 'GET') return readGet(request);
  return {
    code: 'METHOD_NOT_ALLOWED',
    message: 'Requests of this method are not answered: ask with POST, or with GET for queries.',
    headers: { allow: 'GET, POST' },
  };
}

function readPost({ headers, body }: Request): Asked | Refusal {
  if (!isJson(headers['content-type']))
    return {
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'The body is not declared to be JSON: set content-type: application/json.',
    };
  if (Array.isArray(body))
    return { code: 'BATCHING_NOT_SUPPORTED', message: 'The body is a list: send one operation a request.' };
  if (!isRecord(body)) return { code: 'BAD_REQUEST', message: 'The body is no JSON object: send one with a query.' };
  return readFields('POST', body);
}

function readGet(request: Request): Asked | Refusal {
  const { headers, url } = request;
  if (!isJson(headers['content-type']) && !preflightedHeaders.some((name) => (headers[name] ?? '') !== ''))
    return {
      code: 'CSRF_PREVENTED',
      message: 'A foreign page could have sent this GET: set the header apollo-require-preflight: true, or use POST.',
    };
  const given = new URLSearchParams(/\?[^#]*/.exec(url)?.[0]);
  const fields: Record<string, unknown> = {};
  const kept = new URLSearchParams();
  for (const name of ['query', 'operationName', 'variables', 'extensions']) {
    const values = given.getAll(name);
    for (const value of values) kept.append(name, value);
    if (values.length === 1) fields[name] = name === 'query' || name === 'operationName' ? values[0] : parse(values[0]);
  }
  request.url = `/?${kept.toString()}`;
  return readFields('GET', fields);
}

/** What the fields of a request of GraphQL over HTTP ask. */
export function readFields(method: Asked['method'], fields: Readonly<Record<string, unknown>>): Asked {
  const { query, operationName, variables, extensions } = fields;
  const { persistedQuery, cost } = isRecord(extensions) ? extensions : {};
  return {
    method,
    document: typeof query === 'string' ? query : undefined,
    id: isRecord(persistedQuery) ? textOf(persistedQuery['sha256Hash']) : undefined,
    operationName: textOf(operationName),
    variables: isRecord(variables) ? variables : {},
    isDryRun: isRecord(cost) && cost['dryRun'] === true,
  };
}

function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function parse(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
