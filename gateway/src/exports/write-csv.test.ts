import { expect, test } from '@jest/globals';
import { writeCsv } from './write-csv.ts';

test('cells are quoted where they must be, and none becomes a formula', () => {
  const csv = writeCsv([
    { a: '-1.50', b: 'one, "two"' },
    { a: '=1+1', b: '-x\n' },
  ]);

  expect(csv).toBe('a,b\r\n-1.50,"one, ""two"""\r\n\'=1+1,"\'-x\n"\r\n');
});

test('no rows are no text', () => {
  expect(writeCsv([])).toBe('');
});
