import { fault } from './errors.ts';
import { isUuid } from './uuid.ts';
import { parseDate } from './scalars.ts';

/**
 * SQL types that a list may be ordered by, with the form in which PostgreSQL writes them into a cursor. What has this form,
 * PostgreSQL can read: a forged cursor is refused here and never becomes an error of the database.
 */
const written = {
  uuid: isUuid,
  text: (text: string) => !text.includes('\0'),
  bigint: (text: string) => isWhole(text, 2n ** 63n),
  int4: (text: string) => isWhole(text, 2n ** 31n),
  numeric: (text: string) => /^-?\d{1,100}(\.\d{1,100})?$/.test(text),
  date: (text: string) => parseDate(text) !== null,
  timestamptz: (text: string) =>
    /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00:00$/.test(text) && parseDate(text.slice(0, 10)) !== null,
} satisfies Record<string, (text: string) => boolean>;

/** The SQL of a value as a cursor holds it. JSON writes dates and instants as ISO 8601 whatever the session's style. */
export function writtenSql(sql: string, type: KeyType): string {
  return type === 'date' || type === 'timestamptz' ? sql : `(${sql})::text`;
}

export type KeyType = keyof typeof written;

/** A row's place in an order: the order's signature, then the row's values in it as PostgreSQL wrote them, the id last. */
export function encodeCursor(signature: string, values: readonly string[]): string {
  return Buffer.from(JSON.stringify([signature, ...values])).toString('base64url');
}

/** The values of a cursor; a cursor that is malformed, or of another order, is the caller's fault. */
export function decodeCursor(cursor: string, signature: string, types: readonly KeyType[]): readonly string[] {
  const [cursorSignature, ...values] = parse(cursor);
  if (cursorSignature !== signature && typeof cursorSignature === 'string') {
    throw fault(
      'BAD_USER_INPUT',
      'The cursor in `after` belongs to another order: page on with the orderBy that it came from.',
    );
  }
  if (
    cursorSignature !== signature ||
    values.length !== types.length ||
    !types.every((type, i) => isWritten(type, values[i]))
  ) {
    throw fault(
      'BAD_USER_INPUT',
      'The cursor in `after` is not one of ours: pass pageInfo.endCursor of the page before.',
    );
  }
  return values as readonly string[];
}

/** Enough for a few names; nothing that a list is ordered by is a long text. */
const maxLength = 8000;

function parse(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown =
      cursor.length <= maxLength ? JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) : null;
    return Array.isArray(parsed) ? parsed : [null];
  } catch {
    return [null];
  }
}

function isWritten(type: KeyType, value: unknown): boolean {
  return typeof value === 'string' && written[type](value);
}

function isWhole(text: string, end: bigint): boolean {
  return /^-?\d{1,19}$/.test(text) && BigInt(text) < end && BigInt(text) >= -end;
}
