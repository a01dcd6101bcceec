import { expect, test } from '@jest/globals';
import { readDocuments } from './documents.ts';

test('a document is read once, and forgotten for the sake of later ones by its length', () => {
  const read: string[] = [];
  const documentOf = readDocuments((text) => read.push(text.slice(0, 10)));
  const long = (i: number) => `{ f${i}${' '.repeat(100_000)}}`;

  documentOf('{ first }');
  for (let i = 0; i < 9; i++) documentOf(long(i));
  documentOf('{ first }');
  expect(read).toHaveLength(10);

  for (let i = 0; i < 20; i++) documentOf(long(100 + i));
  documentOf(long(119));
  expect(read).toHaveLength(30);
  documentOf('{ first }');
  expect(read).toHaveLength(31);
});
