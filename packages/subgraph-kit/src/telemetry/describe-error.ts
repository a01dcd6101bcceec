import { types } from 'node:util';
import { GraphQLError } from 'graphql';
import { scrub } from './scrub.ts';

/** What a log says about an error. */
export type ErrorDescription = {
  readonly type: string;
  /** Only of errors that our own code words. */
  readonly message?: string;
  readonly code?: string;
  /** Where in the code, without the message that V8 puts before. */
  readonly stack?: readonly string[];
  /** Of a database: which thing of ours it is about. */
  readonly schema?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  readonly position?: string;
  readonly cause?: ErrorDescription;
};

/** What JavaScript itself says of bugs without quoting values. */
const safeMessages =
  /^(Cannot (read|set) properties of (undefined|null)|Cannot convert undefined or null to object|[\w.$]{1,80} is not (a function|a constructor|iterable|defined)|fetch failed|Maximum call stack size exceeded|Invalid (array length|time value))/;
const framesAtMost = 12;
const causesAtMost = 3;

/**
 * Tells an error without what it may carry: PostgreSQL, parsers, partners and sockets quote in their messages the values,
 * URLs and texts that they were given, so theirs are left out and their codes are kept.
 */
export function describeError(error: Error, depth = 0): ErrorDescription {
  const code = codeOf(error);
  const stack = isOurBug(error, code) && depth === 0 ? framesOf(error) : [];
  const message = messageOf(error, code);
  const cause = depth < causesAtMost ? causeOf(error) : undefined;
  return {
    type: scrub(error.name),
    ...(message !== undefined && { message }),
    ...(code !== undefined && { code }),
    ...(isSqlState(code) && databaseParts(error)),
    ...(stack.length > 0 && { stack }),
    ...(cause && { cause: describeError(cause, depth + 1) }),
  };
}

function messageOf(error: Error, code: string | undefined): string | undefined {
  if (error.name === 'StartupFault') return scrub(error.message); // one line that we worded for who starts us
  // Class 42 is about statements, whose texts are ours: it names tables and columns.
  if (isSqlState(code)) return code?.startsWith('42') ? scrub(error.message) : undefined;
  if (error instanceof GraphQLError) return withoutValues(error.message.split(':', 1)[0] ?? '');
  if (code !== undefined) return undefined;
  if (error.name === 'Error') return withoutValues(error.message);
  return safeMessages.exec(error.message)?.[0];
}

/** Messages quote what they are about. */
function withoutValues(message: string): string {
  return scrub(message.split('\n', 1)[0] ?? '').replace(/(["'`“”‘’]).*["'`“”‘’]/g, '$1…$1');
}

/** A deliberate error, one that a network made, or a database that is away or busy, tells nothing by its stack. */
function isOurBug(error: Error, code: string | undefined): boolean {
  if (error.name === 'StartupFault' || error.name === 'AbortError' || error.name === 'TimeoutError') return false;
  if (isSqlState(code)) return /^(22|23|25|42|0A|21|2[0-9]|P0|XX)/.test(code ?? '');
  if (error instanceof GraphQLError) return code === undefined;
  return code === undefined || code.startsWith('ERR_');
}

function framesOf({ stack = '' }: Error): readonly string[] {
  const frames = stack.split('\n').filter((line) => /^\s+at .*(:\d+:\d+\)?|<anonymous>\)?)$/.test(line));
  return frames.slice(0, framesAtMost).map((line) => line.trim().replace(/file:\/\//g, ''));
}

function codeOf(error: Error): string | undefined {
  const own: unknown =
    error instanceof GraphQLError ? error.extensions['code'] : 'code' in error ? error.code : undefined;
  return typeof own === 'string' && /^\w{1,60}$/.test(own) ? own : undefined;
}

function isSqlState(code: string | undefined): boolean {
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code);
}

function databaseParts(error: Error): Partial<ErrorDescription> {
  const names = ['schema', 'table', 'column', 'constraint', 'position'] as const;
  const parts = error as Partial<Record<(typeof names)[number], unknown>>;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = parts[name];
      return typeof value === 'string' ? [[name, scrub(value)]] : [];
    }),
  );
}

/** What an error was made of; the first of several. */
function causeOf(error: Error): Error | undefined {
  if (error instanceof GraphQLError && error.originalError) return error.originalError;
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error.cause;
  return isError(inner) ? inner : undefined;
}

/** Also of another realm, as Node's own are in a sandbox. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || types.isNativeError(value);
}
