import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSafelist } from './safelist.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safelist-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(manifest: unknown) {
  const file = join(folder, 'manifest.json');
  await writeFile(file, typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
  return readSafelist({ mode: 'enforce', file });
}

const manifest = (operations: unknown) => ({ format: 'apollo-persisted-query-manifest', version: 1, operations });

test('an operation is on the list by its id, and by its exact text', async () => {
  const list = await read(manifest([{ id: 'one', name: 'A', type: 'query', body: 'query A { a }' }]));

  expect(list.byId('one')).toBe('query A { a }');
  expect(list.byId('two')).toBeUndefined();
  expect(list.has('query A { a }')).toBe(true);
  expect(list.has('query A { a  }')).toBe(false);
});

test.each([
  ['no JSON', '{'],
  ['another format', { ...manifest([]), format: 'relay' }],
  ['another version', { ...manifest([]), version: 2 }],
  ['no operations', manifest(undefined)],
  ['an operation without a body', manifest([{ id: 'one' }])],
  ['a list of nothing', manifest([null])],
])('%s is no manifest', async (_what, content) => {
  await expect(read(content)).rejects.toThrow(/is no persisted query manifest: give one with "format"/);
});

test('a file that is not there is said in one line', async () => {
  await expect(readSafelist({ mode: 'log', file: join(folder, 'nothing.json') })).rejects.toThrow(
    /^SAFELIST_FILE cannot be read \(.*ENOENT.*set it to a persisted query manifest\.$/,
  );
});
