import type { Request, Response } from 'express';

/** Why a request is refused before anything of it is planned, and the status that says so. The list is closed. */
export const refusalStatus = {
  /** No query, none that can be read, or null where a variable decides what is asked. */
  BAD_REQUEST: 400,
  /** The document has no operation of the name that is asked for, or several and no name is given. */
  OPERATION_NOT_FOUND: 400,
  /** A body larger than any operation needs. */
  REQUEST_TOO_LARGE: 413,
  /** Only GET and POST ask, and GET only for queries. */
  METHOD_NOT_ALLOWED: 405,
  /** A body that is no JSON: what a foreign page could send from a form. */
  UNSUPPORTED_MEDIA_TYPE: 415,
  /** A GET that a foreign page could have sent. */
  CSRF_PREVENTED: 400,
  /** A list of operations in one request. */
  BATCHING_NOT_SUPPORTED: 400,
  DOCUMENT_TOO_LONG: 400,
  TOO_MANY_TOKENS: 400,
  TOO_DEEP: 400,
  TOO_MANY_ALIASES: 400,
  TOO_MANY_ROOT_FIELDS: 400,
  TOO_MANY_DIRECTIVES: 400,
  /** Counted as if every fragment were written out. */
  TOO_MANY_SELECTIONS: 400,
  /** Counted as `TOO_MANY_SELECTIONS` is: fields with selections, beside others of their name. */
  TOO_MANY_REPEATED_FIELDS: 400,
  CIRCULAR_FRAGMENT: 400,
  /** Another field is called `__typename`. */
  RESERVED_ALIAS: 400,
  /** A variable is called `$representations`. */
  RESERVED_VARIABLE: 400,
  INPUT_TOO_LARGE: 400,
  INTROSPECTION_DISABLED: 400,
  /** The operation is not among those that this graph answers. */
  NOT_ON_SAFELIST: 403,
  COST_TOO_HIGH: 400,
  /** The client has used up its points; Retry-After says when it has enough again. */
  RATE_LIMITED: 429,
  /** This process is behind with its work; Retry-After says when to try again. */
  OVERLOADED: 503,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

export type Refusal = {
  readonly code: RefusalCode;
  /** One line that says what to do next. */
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Refuses a request in GraphQL's own shape. */
export function answerRefusal(request: Request, response: Response, { code, message, headers = {} }: Refusal): void {
  const type = request.accepts(['application/json', 'application/graphql-response+json']) || 'application/json';
  response
    .status(refusalStatus[code])
    .set(headers)
    .type(type)
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
