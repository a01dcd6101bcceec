import { fault } from './errors.ts';
import { isUuid } from './rows.ts';

/** SQL types that a list may be ordered by, with the form in which PostgreSQL writes them in a cursor. */
const written = {
  uuid: isUuid,
  text: (text: string) => text.length <= 1000 && !text.includes('\0'),
  bigint: (text: string) => /^-?\d{1,18}$/.test(text),
  int4: (text: string) => /^-?\d{1,9}$/.test(text),
  numeric: (text: string) => /^-?\d{1,40}(\.\d{1,20})?$/.test(text),
  date: (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text),
  timestamptz: (text: string) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/.test(text),
} satisfies Record<string, (text: string) => boolean>;

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

function parse(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown =
      cursor.length <= 4000 ? JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) : null;
    return Array.isArray(parsed) ? parsed : [null];
  } catch {
    return [null];
  }
}

function isWritten(type: KeyType, value: unknown): boolean {
  return typeof value === 'string' && written[type](value);
}
