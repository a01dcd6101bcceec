import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import type { Limits } from './read-limits.ts';
import { send, type Sent } from './testing/send.ts';

// A client sends a document once, and its id from then on; or only documents that were agreed on are answered.

const query = 'query Fund { fund(code: "shanghai-data-2025") { code } }';
const unlisted = 'query Secret { fund(code: "not-for-the-log") { code } }';
const hashOf = (document: string) => createHash('sha256').update(document).digest('hex');
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const answer = { fund: { code: 'shanghai-data-2025' } };

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safelist-'));
  file = join(folder, 'manifest.json');
  const operations = [{ id: 'fund-1', name: 'Fund', type: 'query', body: query }];
  await writeFile(file, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }));
});

afterAll(() => rm(folder, { recursive: true }));

type Line = { readonly fields: Readonly<Record<string, unknown>>; readonly message: string };

async function withGraph(
  limits: Partial<Omit<Limits, 'safelist'>> & { readonly safelist?: 'log' | 'enforce' },
  work: (ask: (body: object) => Promise<Sent>, graph: TestGraph, warnings: readonly Line[]) => Promise<void>,
): Promise<void> {
  const warnings: Line[] = [];
  const log = {
    info: () => undefined,
    error: () => undefined,
    warn: (fields: Line['fields'], message: string) => void warnings.push({ fields, message }),
  };
  const { safelist: mode, ...others } = limits;
  const graph = await createTestGraph('embedded', { limits: { ...others, safelist: mode && { mode, file } }, log });
  try {
    await work((body) => send(graph.url, { body }), graph, warnings);
  } finally {
    await graph.close();
  }
}

test('an unknown id asks for its document; once it was sent, the id is enough', () =>
  withGraph({}, async (ask, graph) => {
    const extensions = persisted(hashOf(query));
    const unknown = await ask({ extensions });
    const registered = await ask({ query, extensions });
    const known = await ask({ extensions });
    const got = await send(graph.url, {
      method: 'GET',
      path: `/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`,
      headers: { 'apollo-require-preflight': '1' },
    });

    expect(unknown.body.errors).toEqual([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    for (const { body } of [registered, known, got]) {
      expect(body.data).toEqual(answer);
      expect(body.extensions.cost).toMatchObject({ requestedQueryCost: 1 });
    }
  }));

test('an id stands for its document only, and what is refused is not registered', () =>
  withGraph({ depth: 5 }, async (ask) => {
    const deep = '{ fund(code: "x") { vouchers { edges { node { company { region { code } } } } } } }';
    const forged = await ask({ query: unlisted, extensions: persisted(hashOf(query)) });
    const refused = await ask({ query: deep, extensions: persisted(hashOf(deep)) });
    const invalid = await ask({ query: '{ nothing }', extensions: persisted(hashOf('{ nothing }')) });

    expect([forged.status, refused.status, invalid.status]).toEqual([400, 400, 400]);
    for (const document of [query, deep, '{ nothing }']) {
      const { body } = await ask({ extensions: persisted(hashOf(document)) });
      expect(body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    }
  }));

test('an enforced safelist answers its operations, by id or to the letter, and no others', () =>
  withGraph({ safelist: 'enforce' }, async (ask, graph) => {
    const [byId, byText] = await Promise.all([ask({ extensions: persisted('fund-1') }), ask({ query })]);
    graph.forgetStatements();
    const others = await Promise.all([
      ask({ query: unlisted }),
      ask({ query: `${query} ` }),
      ask({ query: '{ __schema { queryType { name } } }' }),
    ]);
    const unknown = await ask({ extensions: persisted(hashOf(unlisted)) });

    expect([byId.body.data, byText.body.data]).toEqual([answer, answer]);
    for (const { status, body } of others) {
      expect(status).toBe(403);
      expect(body).toEqual({
        errors: [{ message: expect.stringContaining('safelist'), extensions: { code: 'NOT_ON_SAFELIST' } }],
      });
    }
    expect(unknown.body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(graph.statements).toEqual([]);
  }));

test('a safelist that only logs answers all, and tells once of each that it would refuse, without its values', () =>
  withGraph({ safelist: 'log' }, async (ask, _graph, warnings) => {
    for (let i = 0; i < 3; i++) expect((await ask({ query: unlisted })).status).toBe(200);
    expect((await ask({ query })).body.data).toEqual(answer);
    expect((await ask({ extensions: persisted('fund-1') })).body.data).toEqual(answer);

    const [line, ...others] = warnings.filter(({ message }) => message.includes('safelist'));
    expect(others).toEqual([]);
    expect(line?.fields).toEqual({ operation: 'Secret', asked: expect.stringContaining('query Secret') });
    expect(JSON.stringify(line)).not.toContain('not-for-the-log');
  }));
