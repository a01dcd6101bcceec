import { parseJson } from '@voucher-graph/subgraph-kit';
import type { Reply } from './exchange.ts';
import { LinkFault } from './link-fault.ts';

/** A GraphQL answer as it came: nothing in it has been checked. */
export type RawAnswer = { readonly data?: unknown; readonly errors?: unknown };

/** Deeper than any answer to a query that the gateway plans. */
const depthAtMost = 100;

/**
 * Reads an HTTP answer as a GraphQL answer. JSON that nests too deeply is refused before it is parsed: each bracket of a
 * megabyte of them would become an object.
 * @throws LinkFault
 */
export function parseAnswer({ status, contentType, text }: Reply): RawAnswer {
  if ([401, 403, 413, 415, 429].includes(status)) throw new LinkFault('refused', `HTTP ${status}`);
  const isJson = /^application\/(graphql-response\+)?json\s*(;|$)/i.test(contentType);
  const answer = isJson && !isTooDeep(text) ? parseJson(text) : undefined;
  if (isRecord(answer) && ('data' in answer || 'errors' in answer)) return answer;
  throw new LinkFault(
    status === 200 ? 'invalid' : 'failed',
    `HTTP ${status} without a GraphQL answer: ${text.length} characters`,
  );
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const [quote, backslash, openBracket, openBrace, closeBracket, closeBrace] = [...'"\\[{]}'].map((each) =>
  each.charCodeAt(0),
);

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) i = endOfString(text, i);
    else if (code === openBracket || code === openBrace) {
      if (++depth > depthAtMost) return true;
    } else if (code === closeBracket || code === closeBrace) depth--;
  }
  return false;
}

/** Where the string that begins at `start` ends. */
function endOfString(text: string, start: number): number {
  let end = start;
  do end = text.indexOf('"', end + 1);
  while (end !== -1 && isEscaped(text, end));
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === backslash) before--;
  return (at - before) % 2 === 1;
}
