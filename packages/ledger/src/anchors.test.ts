import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import { randomUUID } from 'node:crypto';
import { chainHeads, checkAnchors, noteHeads, post, readAnchors } from './index.ts';
import { bookWith, createLedger, encumber, hold, type LedgerUnderTest } from './testing/ledger-under-test.ts';

let ledger: LedgerUnderTest;
let folder: string;
let files = 0;

beforeAll(async () => {
  ledger = await createLedger(createTestDatabase);
  folder = await mkdtemp(join(tmpdir(), 'voucher-graph-anchors-'));
});

afterAll(async () => {
  await ledger.drop();
  await rm(folder, { recursive: true });
});

const newFile = () => join(folder, String(++files));

async function bookWithHolds(count: number): Promise<string> {
  const voucherId = randomUUID();
  const bookId = await bookWith(ledger.programs, 1000n, [encumber(800n, voucherId)]);
  for (let i = 0; i < count; i++) await post(ledger.programs, bookId, [hold(voucherId, 1n)]);
  return bookId;
}

const headsOf = async (bookId: string) => (await chainHeads(ledger.admin)).filter((head) => head.bookId === bookId);

/** Runs SQL as who owns the server could, past triggers and constraints, and takes it back after the look. */
async function tampered<T>(sql: string, look: (client: Parameters<typeof checkAnchors>[0]) => Promise<T>): Promise<T> {
  const client = await ledger.admin.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await client.query(sql);
    return await look(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

test('what was noted is read back, and an untouched ledger still holds it, however it has grown', async () => {
  const file = newFile();
  const bookId = await bookWithHolds(3);
  const before = await headsOf(bookId);
  await noteHeads(file, before, new Date('2026-01-02T03:04:05Z'));
  await post(ledger.programs, bookId, [encumber(10n)]);
  await noteHeads(file, await headsOf(bookId));

  const anchors = await readAnchors(file);

  expect(anchors).toHaveLength(2);
  expect(anchors[0]).toEqual({ ...before[0], at: '2026-01-02T03:04:05.000Z' });
  expect(await checkAnchors(ledger.admin, anchors)).toEqual([]);
});

test('the file only grows, and its lines are JSON with five fields', async () => {
  const file = newFile();
  const heads = await headsOf(await bookWithHolds(1));
  await noteHeads(file, heads);
  const first = await readFile(file, 'utf8');
  await noteHeads(file, heads);
  const both = await readFile(file, 'utf8');

  expect(both.startsWith(first)).toBe(true);
  expect(Object.keys(JSON.parse(first) as object)).toEqual(['book', 'block', 'seq', 'head', 'at']);
});

test('a ledger that was put back to an earlier state is named, with what is missing', async () => {
  const bookId = await bookWithHolds(5);
  const file = newFile();
  await noteHeads(file, await headsOf(bookId));
  const cut = `
    delete from ledger.operation where book_id = '${bookId}' and seq > 4;
    delete from ledger.block where book_id = '${bookId}' and to_seq > 4;
    update ledger.book b set seq = 4, block = l.number, head = l.hash
      from (select number, hash from ledger.block where book_id = '${bookId}' order by number desc limit 1) l
      where b.id = '${bookId}'`;

  const found = await tampered(cut, async (client) => checkAnchors(client, await readAnchors(file)));

  expect(found).toEqual([
    {
      invariant: 'older than its anchor',
      key: bookId,
      detail: expect.stringMatching(/^operation 7 was noted at 20.*, and the last one is 4: 3 are missing$/),
    },
  ]);
});

test('a history that was written anew, chain and all, is named', async () => {
  const bookId = await bookWithHolds(5);
  const file = newFile();
  await noteHeads(file, await headsOf(bookId));
  const rewrite = `
    update ledger.operation set reason = 'another' where book_id = '${bookId}' and seq = 3;
    do $$
    declare b record; h bytea := sha256(convert_to('${bookId}', 'UTF8'));
    begin
      for b in select * from ledger.block where book_id = '${bookId}' order by number loop
        update ledger.block set previous = h, hash = sha256(h) where book_id = b.book_id and number = b.number;
        h := sha256(h);
      end loop;
      update ledger.book set head = h where id = '${bookId}';
    end $$`;

  const found = await tampered(rewrite, async (client) => checkAnchors(client, await readAnchors(file)));

  expect(found.map(({ invariant, key }) => ({ invariant, key }))).toEqual([
    { invariant: 'history rewritten', key: bookId },
  ]);
});

test('a book that is gone is named', async () => {
  const bookId = await bookWithHolds(1);
  const file = newFile();
  await noteHeads(file, await headsOf(bookId));

  const found = await tampered(`delete from ledger.book where id = '${bookId}'`, async (client) =>
    checkAnchors(client, await readAnchors(file)),
  );

  expect(found.map(({ invariant }) => invariant)).toEqual(['book lost']);
});

test('a file that is not there yet holds no anchor; a line that was cut off by a crash counts for nothing', async () => {
  const file = newFile();
  const heads = await headsOf(await bookWithHolds(1));
  expect(await readAnchors(file)).toEqual([]);

  await noteHeads(file, heads);
  const { length } = await readFile(file);
  await noteHeads(file, heads);
  await truncate(file, length + 40); // killed while it wrote the second
  expect(await readAnchors(file)).toHaveLength(1);

  await noteHeads(file, heads);
  expect(await readAnchors(file)).toHaveLength(2);
});

test('a line that is no anchor is named: whoever edits the file is found out', async () => {
  const file = newFile();
  await noteHeads(file, await headsOf(await bookWithHolds(1)));
  await writeFile(file, (await readFile(file, 'utf8')).replace(/"seq":"\d+"/, '"seq":"-1"'));
  await appendFile(file, '\n');

  await expect(readAnchors(file)).rejects.toThrow(/^Line 1 of .* is no anchor/);
});
