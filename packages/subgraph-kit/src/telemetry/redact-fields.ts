import { describeError, isError } from './describe-error.ts';
import { scrub } from './scrub.ts';

/** Names of fields whose values nobody may read in a log, whoever wrote them there. */
const secretNames =
  /auth|cookie|token|passw|secret|credential|api.?key|session|variables|representations|headers?$|body|document|query|sql|values|arguments|env$|payload|reply|url$/i;

const listAtMost = 20;

/**
 * What a log line may hold: names of ours with numbers, switches, and short texts without secrets in them; errors as
 * `describeError` tells them; lists of these. Denied by default: an object is never written out, since who adds a field to
 * it later does not think of the log.
 */
export function redactFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, secretNames.test(name) ? '[redacted]' : show(value)]),
  );
}

function show(value: unknown): unknown {
  if (isError(value)) return describeError(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '[invalid date]' : value.toISOString();
  if (Array.isArray(value))
    return value.slice(0, listAtMost).map((item) => (Array.isArray(item) ? '[list]' : show(item)));
  switch (typeof value) {
    case 'string':
      return scrub(value);
    case 'number':
    case 'boolean':
    case 'undefined':
      return value;
    case 'bigint':
      return value.toString();
    default:
      return value === null ? null : '[object]';
  }
}
