import { expect, test } from '@jest/globals';
import { decodeCursor, encodeCursor } from './cursor.ts';

const id = '0190c2f4-9a1e-7abc-8def-0123456789ab';

test('a cursor comes back as the values that it was made of', () => {
  const cursor = encodeCursor('NAME ASC', ['上海', id]);

  expect(decodeCursor(cursor, 'NAME ASC', ['text', 'uuid'])).toEqual(['上海', id]);
});

test('a cursor of another order is refused, and says so', () => {
  expect(() => decodeCursor(encodeCursor('NAME ASC', ['a', id]), 'NAME DESC', ['text', 'uuid'])).toThrow(
    'belongs to another order',
  );
});

test.each([
  ['nonsense', 'nonsense'],
  ['empty', ''],
  ['too long', 'a'.repeat(5000)],
  ['another type', encodeCursor('X', ['yesterday', id])],
  ['SQL', encodeCursor('X', ["'; DROP TABLE", id])],
  ['too few values', encodeCursor('X', [id])],
])('a cursor that is %s is refused before it reaches the database', (_what, cursor) => {
  expect(() => decodeCursor(cursor, 'X', ['timestamptz', 'uuid'])).toThrow(/^The cursor in `after` is not one of ours/);
});
