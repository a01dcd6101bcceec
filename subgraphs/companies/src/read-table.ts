import { readFileSync } from 'node:fs';

/** Reads a reference table: a line a row, its cells parted by tabs. Missing cells at the end of a line are empty. */
export function readTable(url: URL): readonly (readonly string[])[] {
  return readFileSync(url, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}
